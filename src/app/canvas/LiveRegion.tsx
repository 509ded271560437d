import { useEffect, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { useText } from '../text/useText.ts';
import { canvasStore } from './canvasStore.ts';

/** Says what a drag, a paste or a refusal did, for those who cannot see it; seen for a moment by those who can. */
export function LiveRegion(): ReactElement {
  const say = useText();
  const announced = useStore(canvasStore, (state) => state.announced);
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    if (announced === undefined) return undefined;
    setVisible(true);
    const timer = setTimeout(() => setVisible(false), 4000);
    return () => clearTimeout(timer);
  }, [announced]);
  return (
    <div className={visible ? 'canvas-status' : 'canvas-status is-gone'} role="status" aria-live="polite">
      {announced === undefined ? '' : say(announced.text)}
    </div>
  );
}
