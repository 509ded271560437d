import { useEffect } from 'react';
import { viewStore } from '../store/viewStore.ts';
import type { Action } from './action.ts';
import { actions, isEnabled } from './actions.ts';
import { isPressed } from './keys.ts';

const TEXT_FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';
/** Works while one types, because it leaves the field and not its text alone. */
const alsoInFields: ReadonlySet<string> = new Set(['commands', 'toggle-drawer', 'save-file', 'open-file']);

/** Performs actions by their keys while the editor is on screen. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const action = actions.find(
        (each) =>
          each.keys?.some((keys) => isPressed(event, keys)) && listens(each, event) && isEnabled(each),
      );
      if (action === undefined) return;
      event.preventDefault();
      void action.perform();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function listens(action: Action, event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : document.body;
  if (viewStore.getState().dialog !== undefined) return action.id === 'commands';
  if (target.closest('[role=dialog], [role=menu], [role=listbox]') !== null) return false;
  if (target.matches(TEXT_FIELDS)) return alsoInFields.has(action.id);
  return action.scope !== 'diagram' || target.closest('[data-diagram]') !== null;
}
