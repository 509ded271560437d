import { createContext, useContext } from 'react';

/** Where the fields of a form stand: for reference fields, and so that a read-only design shows values only. */
export interface FormScope {
  readonly readOnly: boolean;
  /** Starts and ends one step of the history around what is typed into a field. */
  begin(): void;
  end(): void;
}

export const FormScopeContext = createContext<FormScope>({ readOnly: true, begin: () => {}, end: () => {} });

export function useFormScope(): FormScope {
  return useContext(FormScopeContext);
}
