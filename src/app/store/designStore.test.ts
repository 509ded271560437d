import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../core/model/designDocument.ts';
import { renameDocument } from '../../core/model/edits.ts';
import { verbatim } from '../../core/text/text.ts';
import { createDesignStore } from './designStore.ts';

const label = verbatim('step');

describe('designStore', () => {
  it('undoes and redoes any sequence of edits to the very same documents', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 20 }), (names) => {
        const store = createDesignStore();
        const documents = names.map((name, index) => {
          store.getState().apply(label, renameDocument(`${index}${name}`));
          return store.getState().document;
        });
        for (const document of documents.toReversed()) {
          expect(store.getState().document).toBe(document);
          store.getState().undo();
        }
        for (const document of documents) {
          store.getState().redo();
          expect(store.getState().document).toBe(document);
        }
      }),
    );
  });

  it('makes one step of a gesture, and none of one that is cancelled', () => {
    const store = createDesignStore();
    store.getState().beginGesture(label);
    store.getState().apply(label, renameDocument('a'));
    store.getState().apply(label, renameDocument('b'));
    store.getState().endGesture();
    expect(store.getState().past).toHaveLength(1);

    store.getState().beginGesture(label);
    store.getState().apply(label, renameDocument('c'));
    store.getState().cancelGesture();
    expect(store.getState().document.name).toBe('b');
    expect(store.getState().past).toHaveLength(1);
  });

  it('makes no step of an edit that changes nothing', () => {
    const store = createDesignStore();
    store.getState().apply(label, (document) => document);
    expect(store.getState().past).toHaveLength(0);
  });

  it('does not edit what was opened read-only', () => {
    const store = createDesignStore();
    store.getState().open(emptyDocument('shared'), { readOnly: true });
    store.getState().apply(label, renameDocument('mine'));
    expect(store.getState().document.name).toBe('shared');
  });
});
