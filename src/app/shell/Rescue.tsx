import { Component, type ReactElement, type ReactNode } from 'react';
import { downloadDesign } from '../share/downloadDesign.ts';
import { useText } from '../text/useText.ts';
import { Icon } from './Icon.tsx';
import './rescue.css';
import { text } from './text.ts';

interface RescueState {
  readonly failed: boolean;
}

/** Shows a message and a way out where the page itself fails: never a white screen, never a lost design. */
export class Rescue extends Component<{ readonly children: ReactNode }, RescueState> {
  override readonly state: RescueState = { failed: false };

  static getDerivedStateFromError(): RescueState {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <RescuePage /> : this.props.children;
  }
}

function RescuePage(): ReactElement {
  const say = useText();
  const startOver = (): void => {
    location.assign(location.pathname + location.search);
  };
  return (
    <main className="rescue">
      <Icon name="severity-high" size={28} />
      <h1>{say(text.rescueTitle)}</h1>
      <p>{say(text.rescueReason)}</p>
      <div className="rescue-commands">
        <button type="button" onClick={downloadDesign}>
          {say(text.rescueDownload)}
        </button>
        <button type="button" onClick={() => location.reload()}>
          {say(text.rescueReload)}
        </button>
        <button type="button" onClick={startOver}>
          {say(text.allDesigns)}
        </button>
      </div>
    </main>
  );
}
