import { useEffect, useState } from 'react';
import type { Text } from '../../../core/text/text.ts';
import { useFormScope } from './formScope.ts';

export interface Draft {
  readonly shown: string;
  readonly error: Text | undefined;
  change(shown: string): void;
  focus(): void;
  blur(): void;
}

/**
 * What a person is typing, which may be invalid for a while: a valid text is committed at once, an invalid one only
 * says why, and is given up for the last valid one when the field is left.
 */
export function useDraft(
  value: string,
  check: (shown: string) => Text | undefined,
  commit: (shown: string) => void,
): Draft {
  const { begin, end } = useFormScope();
  const [draft, setDraft] = useState<string>();
  const editing = draft !== undefined;
  // Who removes the field while it has the focus takes its blur away, too.
  useEffect(() => (editing ? end : undefined), [editing, end]);
  return {
    shown: draft ?? value,
    error: draft === undefined ? undefined : check(draft),
    focus: begin,
    change: (shown) => {
      setDraft(shown);
      if (check(shown) === undefined) commit(shown);
    },
    blur: () => {
      setDraft(undefined);
      end();
    },
  };
}
