import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { BundleFile, BundleLanguage } from '../../core/bundle/bundleFile.ts';
import { engine, whenAnswered } from '../analysis/engineClient.ts';
import { designStore } from '../store/designStore.ts';
import { addedLines } from './addedLines.ts';

export interface ShownBundle {
  readonly files: readonly BundleFile[];
  /** Lines that the last edit wrote, by path. */
  readonly added: ReadonlyMap<string, readonly number[]>;
}

/** The code of the design on screen, written again after every edit. */
export function useBundle(language: BundleLanguage): ShownBundle | undefined {
  const document = useStore(designStore, (state) => state.document);
  const [shown, setShown] = useState<ShownBundle>();
  const last = useRef<{ language: BundleLanguage; files: readonly BundleFile[] }>(undefined);
  useEffect(() => {
    return whenAnswered(engine().bundle(document, language), (files) => {
      const before = last.current?.language === language ? last.current.files : undefined;
      last.current = { language, files };
      setShown({ files, added: before === undefined ? new Map() : changes(before, files) });
    });
  }, [document, language]);
  return shown;
}

function changes(
  before: readonly BundleFile[],
  after: readonly BundleFile[],
): ReadonlyMap<string, readonly number[]> {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  return new Map(
    after
      .map(({ path, text }) => [path, addedLines(texts.get(path) ?? '', text)] as const)
      .filter(([, lines]) => lines.length > 0),
  );
}
