import { kinds, kindOf } from '../../core/kinds/registry/kinds.ts';
import type { Kind } from '../../core/kinds/contract/kind.ts';
import { fill, type Text, verbatim } from '../../core/text/text.ts';
import { addNearSelection } from '../canvas/commands/addNearSelection.ts';
import { analysisStore } from '../store/analysisStore.ts';
import { designStore } from '../store/designStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { actions, isEnabled } from './actions.ts';
import { shownKeys } from './keys.ts';
import { text } from './text.ts';

/** A line of the command list. */
export interface Command {
  readonly id: string;
  readonly title: Text;
  readonly icon: string;
  /** Stands at the end of the line: keys, or what kind of thing it is. */
  readonly note: Text;
  perform(): void;
}

/** All that can be run now: actions, resources to add, resources to go to, findings. */
export function commands(): readonly Command[] {
  const { readOnly } = designStore.getState();
  return [
    ...actionCommands(),
    ...(readOnly ? [] : Object.values<Kind>(kinds).map(addCommand)),
    ...resourceCommands(),
    ...findingCommands(),
  ];
}

function actionCommands(): readonly Command[] {
  return actions
    .filter((action) => action.id !== 'commands' && isEnabled(action))
    .map((action) => ({
      id: action.id,
      title: action.title,
      icon: action.icon ?? 'ui-arrow-right',
      note: verbatim(action.keys?.[0] === undefined ? '' : shownKeys(action.keys[0])),
      perform: () => void action.perform(),
    }));
}

function addCommand(kind: Kind): Command {
  const title = fill(text.addKind, { kind: kind.text.name });
  return {
    id: `add ${kind.id}`,
    title,
    icon: kind.id,
    note: verbatim(''),
    perform: () => addNearSelection(kind.id),
  };
}

function resourceCommands(): readonly Command[] {
  const { resources } = designStore.getState().document;
  return Object.entries(resources).map(([id, { kind, name }]) => ({
    id: `select ${id}`,
    title: fill(text.select, { name }),
    icon: kindOf(kind)?.id ?? 'ui-arrow-right',
    note: kindOf(kind)?.text.name ?? verbatim(kind),
    perform: () => {
      selectionStore.getState().select([id]);
      selectionStore.getState().reveal([id]);
    },
  }));
}

function findingCommands(): readonly Command[] {
  return analysisStore.getState().analysis.findings.map((finding) => ({
    id: `finding ${finding.id}`,
    title: fill(text.finding, { rule: finding.rule, title: finding.title }),
    icon: `severity-${finding.severity}`,
    note: verbatim(finding.resourceName),
    perform: () => {
      selectionStore.getState().select([finding.resource]);
      selectionStore.getState().reveal([finding.resource, ...finding.related]);
      viewStore.getState().showTab('findings');
    },
  }));
}
