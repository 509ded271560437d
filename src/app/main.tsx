import './configureZod.ts';
import './theme/tokens.css';
import './theme/base.css';
import './theme/shared.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { engine } from './analysis/engineClient.ts';
import { watchVerdicts } from './analysis/watchVerdicts.ts';
import { watchDesign } from './analysis/watch.ts';
import { App } from './App.tsx';
import { preloadAreas } from './shell/Area.tsx';
import { followAddress } from './shell/openAddress.ts';
import { startAutosave } from './storage/autosave.ts';
import { startTalkingToTabs } from './storage/session.ts';
import { recoverUnsavedCopies } from './storage/unsavedCopy.ts';

/** Until the gallery has its pictures. */
const PRELOAD_AFTER = 1500;

async function start(): Promise<void> {
  await recoverUnsavedCopies();
  followAddress();
  watchVerdicts();
  watchDesign(engine());
  // A design is waited for; behind the gallery there is time.
  if (location.hash === '') setTimeout(preloadAreas, PRELOAD_AFTER);
  else preloadAreas();
}

const root = document.getElementById('root');
if (root !== null) {
  startAutosave();
  startTalkingToTabs();
  void start();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
