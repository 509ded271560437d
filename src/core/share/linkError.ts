import type { DocumentError } from '../model/documentError.ts';

/** Why a link does not open. The sentence for it is in `linkErrorText`. */
export type LinkError =
  | { readonly code: 'not-a-link' }
  /** Characters are missing at the end. */
  | { readonly code: 'cut' }
  /** Characters were changed or added. */
  | { readonly code: 'altered' }
  | { readonly code: 'too-big' }
  /** Written by a later version, in a format or of a document that this one cannot read. */
  | { readonly code: 'newer-version' }
  | { readonly code: 'bad-document'; readonly error: DocumentError };
