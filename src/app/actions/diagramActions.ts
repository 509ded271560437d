import type { Text } from '../../core/text/text.ts';
import type { Action } from './action.ts';
import { type PerformedAction, performerOf } from './performers.ts';
import { text } from './text.ts';

interface Performed {
  readonly id: PerformedAction;
  readonly title: Text;
  readonly keys: readonly string[];
  readonly icon?: string;
  /** Looks, and changes nothing. */
  readonly looks?: true;
}

const performed: readonly Performed[] = [
  { id: 'add', title: text.add, keys: ['N'], icon: 'ui-plus' },
  { id: 'rename', title: text.rename, keys: ['F2'] },
  { id: 'move-to', title: text.moveTo, keys: ['M'] },
  { id: 'attach', title: text.attach, keys: ['L'], icon: 'ui-link' },
  { id: 'copy', title: text.copy, keys: ['Ctrl+C'], icon: 'ui-copy', looks: true },
  { id: 'cut', title: text.cut, keys: ['Ctrl+X'] },
  { id: 'paste', title: text.paste, keys: ['Ctrl+V'] },
  { id: 'duplicate', title: text.duplicate, keys: ['Ctrl+D'] },
  { id: 'select-all', title: text.selectAll, keys: ['Ctrl+A'], looks: true },
  { id: 'trace-from', title: text.traceFrom, keys: ['T'], icon: 'route-table', looks: true },
  { id: 'play', title: text.play, keys: ['P'], icon: 'ui-play', looks: true },
  { id: 'step', title: text.step, keys: ['.'], icon: 'ui-step', looks: true },
  { id: 'next-finding', title: text.nextFinding, keys: [']'], looks: true },
  { id: 'previous-finding', title: text.previousFinding, keys: ['['], looks: true },
  { id: 'preview-fix', title: text.previewFix, keys: ['X'], icon: 'ui-fix' },
  { id: 'apply-fix', title: text.applyFix, keys: ['Shift+X'], icon: 'ui-fix' },
  { id: 'frame', title: text.frame, keys: ['F'], looks: true },
  { id: 'search-palette', title: text.searchPalette, keys: ['/'], icon: 'ui-search', looks: true },
];

const everywhere: readonly Performed[] = [
  { id: 'find', title: text.find, keys: ['Ctrl+F'], icon: 'ui-search', looks: true },
  { id: 'fit', title: text.fit, keys: ['Ctrl+0'], icon: 'ui-fit', looks: true },
  { id: 'zoom-actual', title: text.zoomActual, keys: ['Ctrl+1'], looks: true },
  { id: 'zoom-in', title: text.zoomIn, keys: ['Ctrl+=', 'Ctrl++'], icon: 'ui-plus', looks: true },
  { id: 'zoom-out', title: text.zoomOut, keys: ['Ctrl+-'], icon: 'ui-minus', looks: true },
];

function actionOf({ id, looks, ...shown }: Performed, scope: Action['scope'] & string): Action {
  return {
    ...shown,
    id,
    scope,
    allowedReadOnly: looks === true,
    enabled: () => {
      const performer = performerOf(id);
      return performer !== undefined && (performer.enabled?.() ?? true);
    },
    perform: () => performerOf(id)?.perform(),
  };
}

/** What canvas, outline and panels perform while they are on screen. */
export const diagramActions: readonly Action[] = [
  ...performed.map((each) => actionOf(each, 'diagram')),
  ...everywhere.map((each) => actionOf(each, 'everywhere')),
];
