import type { Text } from '../text/text.ts';
import type { DocumentPath } from './catalogue.ts';

/** What a value should have been. */
export type Expected = 'object' | 'list' | 'text' | 'number' | 'true-or-false' | 'day' | 'moment';

/** Why something is not a design. The sentence for it is in `documentErrorText`. */
export type DocumentError =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-design' }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'unsafe-key'; readonly path: DocumentPath; readonly key: string }
  | { readonly code: 'not-data'; readonly path: DocumentPath }
  | { readonly code: 'too-deep'; readonly path: DocumentPath }
  | { readonly code: 'too-long'; readonly path: DocumentPath; readonly maximum: number }
  | { readonly code: 'too-many'; readonly path: DocumentPath; readonly maximum: number }
  | {
      readonly code: 'out-of-range';
      readonly path: DocumentPath;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly code: 'missing'; readonly path: DocumentPath }
  | { readonly code: 'unknown-property'; readonly path: DocumentPath; readonly property: string }
  | { readonly code: 'shape'; readonly path: DocumentPath; readonly expected: Expected }
  | { readonly code: 'not-one-of'; readonly path: DocumentPath; readonly choices: readonly string[] }
  | { readonly code: 'bad-id'; readonly path: DocumentPath; readonly id: string }
  | { readonly code: 'duplicate-id'; readonly path: DocumentPath; readonly id: string }
  | { readonly code: 'unknown-kind'; readonly path: DocumentPath; readonly kind: string }
  | { readonly code: 'not-a-resource'; readonly path: DocumentPath; readonly kind: Text }
  | { readonly code: 'not-a-link'; readonly path: DocumentPath; readonly kind: Text }
  | { readonly code: 'name'; readonly path: DocumentPath; readonly reason: Text }
  | { readonly code: 'field'; readonly path: DocumentPath; readonly reason: Text }
  | { readonly code: 'missing-group'; readonly path: DocumentPath; readonly id: string }
  | { readonly code: 'not-an-azure-id'; readonly path: DocumentPath }
  | { readonly code: 'missing-resource'; readonly path: DocumentPath; readonly id: string }
  | {
      readonly code: 'wrong-kind';
      readonly path: DocumentPath;
      readonly id: string;
      readonly expected: readonly Text[];
    }
  | { readonly code: 'needs-container'; readonly path: DocumentPath; readonly expected: Text }
  | { readonly code: 'stands-on-canvas'; readonly path: DocumentPath; readonly kind: Text }
  | { readonly code: 'parent-cycle'; readonly path: DocumentPath }
  | { readonly code: 'same-ends'; readonly path: DocumentPath };
