import type { JsonValue } from '../lib/canonicalJson.ts';
import { deepEqual } from '../lib/deepEqual.ts';
import { kindOf, type KindId, type PropsOf } from '../kinds/registry/kinds.ts';
import type { ResourceId } from '../model/designDocument.ts';
import { setProps, type Edit } from '../model/edits.ts';

/** Sets values of a resource of a known kind; a value that is the default of the kind is not kept. */
export function setValues<K extends KindId>(kind: K, id: ResourceId, values: Partial<PropsOf<K>>): Edit {
  const fields = kindOf(kind)?.fields ?? {};
  const changes = Object.entries(values as Readonly<Record<string, JsonValue>>).map(
    ([key, value]) => [key, deepEqual(value, fields[key]?.default) ? undefined : value] as const,
  );
  return setProps(id, Object.fromEntries(changes));
}
