import { designStore } from '../store/designStore.ts';
import type { Action } from './action.ts';
import { designActions } from './designActions.ts';
import { diagramActions } from './diagramActions.ts';
import { editActions } from './editActions.ts';
import { viewActions } from './viewActions.ts';

/** Everything that can be done: menus, shortcuts, command list and shortcut list read it here. */
export const actions: readonly Action[] = [
  ...editActions,
  ...diagramActions,
  ...viewActions,
  ...designActions,
];

const byId: ReadonlyMap<string, Action> = new Map(actions.map((action) => [action.id, action]));

/** Whether an action can be performed now. */
export function isEnabled(action: Action): boolean {
  return (action.allowedReadOnly || !designStore.getState().readOnly) && action.enabled();
}

export function actionOf(id: string): Action | undefined {
  return byId.get(id);
}

/** Performs an action by its id, if it can be performed now. */
export function perform(id: string): void {
  const action = byId.get(id);
  if (action !== undefined && isEnabled(action)) void action.perform();
}
