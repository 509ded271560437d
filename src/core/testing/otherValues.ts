import type { Control, Field } from '../kinds/contract/field.ts';
import type { JsonValue } from '../lib/canonicalJson.ts';
import { deepEqual } from '../lib/deepEqual.ts';
import { isList } from '../lib/isList.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';

/** Between them they fit the patterns of all fields of text. */
const words = [
  '',
  'other',
  'Other1',
  '25%',
  '1.35',
  'Standard_D8s_v5',
  '10.9.0.0/16',
  '8081/tcp',
  '8081',
  'Https:8444',
  'Microsoft.Sql',
  'SQLI',
  'api.example.com',
  '*',
  'Internet',
  'VirtualNetwork',
  '0.0.0.0/0',
  '22',
];

/** Other values that a field takes in a design, each one that the form would accept. */
export function otherValues(field: Field, value: JsonValue, document: DesignDocument): readonly JsonValue[] {
  return candidates(field.control, value, document).filter(
    (other) =>
      !deepEqual(other, value) && field.schema.safeParse(other).success && field.check(other) === undefined,
  );
}

function candidates(control: Control, value: JsonValue, document: DesignDocument): readonly JsonValue[] {
  switch (control.type) {
    case 'text':
      return words;
    case 'number':
      return [control.minimum, Number(value) + 1, control.maximum];
    case 'toggle':
      return [value !== true];
    case 'choice':
      return control.options;
    case 'choices':
      return [[], ...control.options.map((option) => [option]), control.options];
    case 'list':
      return [[], ...words.map((word) => [word]), ['10.9.0.4']];
    case 'cidr':
      return ['10.9.0.0/16', '10.0.9.0/24'];
    case 'address':
      return ['', '10.0.0.77'];
    case 'reference':
      return [null, ...idsOf(control.kinds, document)];
    case 'references':
      return [[], ...idsOf(control.kinds, document).map((id) => [id])];
    case 'rows':
      break;
  }
  return isList(value) ? value.map((_, index) => value.toSpliced(index, 1)) : [];
}

function idsOf(kinds: readonly string[], { resources }: DesignDocument): readonly ResourceId[] {
  return Object.keys(resources).filter((id) => kinds.includes(resources[id]?.kind ?? ''));
}
