import { syntaxHighlighting, HighlightStyle } from '@codemirror/language';
import { EditorState, RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, EditorView, lineNumbers, type DecorationSet } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { hcl } from 'codemirror-lang-hcl';
import { useEffect, useRef, type ReactElement } from 'react';
import { bicepLanguage } from './bicepLanguage.ts';

interface CodeViewProps {
  readonly label: string;
  readonly path: string;
  readonly text: string;
  /** Lines of what is selected, counted from 1. */
  readonly marked: readonly { readonly from: number; readonly to: number }[];
  /** Lines that the last edit wrote. */
  readonly added: readonly number[];
}

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.meta, tags.bool], color: 'var(--code-key)' },
  { tag: tags.string, color: 'var(--code-string)' },
  { tag: tags.number, color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--code-comment)' },
  { tag: [tags.variableName, tags.function(tags.variableName)], color: 'var(--code-reference)' },
]);

const look = EditorView.theme({
  '&': { height: '100%', background: 'var(--code-ground)', color: 'var(--text-1)', fontSize: '12px' },
  '&.cm-focused': { outline: '2px solid var(--blue)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '18px', fontVariantLigatures: 'none' },
  '.cm-gutters': { background: 'var(--code-ground)', border: 'none', color: 'var(--text-3)' },
  '.cm-marked': { background: 'var(--blue-tint)', boxShadow: 'inset 3px 0 0 var(--blue)' },
  '.cm-added': { background: 'var(--green-tint)', boxShadow: 'inset 3px 0 0 var(--green)' },
});

function languageOf(path: string): Extension {
  if (/\.(tf|tfvars|hcl)$/.test(path)) return hcl();
  return /\.bicep(param)?$/.test(path) ? bicepLanguage : [];
}

function decorations(
  state: EditorState,
  { marked, added }: Pick<CodeViewProps, 'marked' | 'added'>,
): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const isAdded = new Set(added);
  for (let number = 1; number <= state.doc.lines; number += 1) {
    const { from } = state.doc.line(number);
    if (isAdded.has(number)) builder.add(from, from, Decoration.line({ class: 'cm-added' }));
    else if (marked.some((range) => number >= range.from && number <= range.to)) {
      builder.add(from, from, Decoration.line({ class: 'cm-marked' }));
    }
  }
  return builder.finish();
}

/** What the last edit wrote of the selected resource, else where that is defined: other ranges only name it. */
function lineToShow(marked: CodeViewProps['marked'], added: CodeViewProps['added']): number | undefined {
  const length = ({ from, to }: CodeViewProps['marked'][number]): number => to - from;
  const written = added.find((line) => marked.some(({ from, to }) => from <= line && line <= to));
  const [definition] = marked.toSorted((one, other) => length(other) - length(one));
  return written ?? definition?.from ?? added[0];
}

/** One file, to read. It lives in a shadow root: the editor's own style sheet would break the page's policy. */
export function CodeView({ label, path, text, marked, added }: CodeViewProps): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const root = useRef<ShadowRoot>(undefined);
  useEffect(() => {
    if (host.current === null) return undefined;
    root.current ??= host.current.attachShadow({ mode: 'open' });
    const state = EditorState.create({ doc: text });
    const view = new EditorView({
      parent: root.current,
      root: root.current,
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(),
          EditorState.readOnly.of(true),
          EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
          languageOf(path),
          syntaxHighlighting(colours),
          EditorView.decorations.of(decorations(state, { marked, added })),
          look,
        ],
      }),
    });
    const first = lineToShow(marked, added);
    if (first !== undefined) {
      const { from } = view.state.doc.line(Math.min(first, view.state.doc.lines));
      view.dispatch({ effects: EditorView.scrollIntoView(from, { y: 'start', yMargin: 36 }) });
    }
    return () => view.destroy();
  }, [label, path, text, marked, added]);
  return <div className="code-view" ref={host} />;
}
