import { ref, type Expression } from '../../iac/expression.ts';
import { IdentifierScope } from '../../iac/IdentifierScope.ts';
import { terraformIdentifier } from '../../iac/terraform/terraformIdentifier.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { inputsOf, memberOf } from '../createExportContext.ts';
import type {
  ExportContext,
  PublishedTopic,
  TerraformContext,
  TerraformExporter,
} from '../../kinds/contract/exportContext.ts';
import { isKindId, type KindId } from '../../kinds/registry/kinds.ts';
import { terraformExporters } from '../../kinds/registry/terraformExporters.ts';
import { inWords } from '../inWords.ts';
import { spokenName } from '../spokenName.ts';

/** The view of a design that exporters to Terraform have. Labels follow from the names, in document order. */
export function terraformContext(base: ExportContext): TerraformContext {
  const { document } = base;
  const scope = new IdentifierScope(terraformIdentifier);
  const labels = new Map<ResourceId, Map<string | undefined, string>>();
  const label = (id: ResourceId, part?: string): string => {
    const known = labels.get(id)?.get(part);
    if (known !== undefined) return known;
    const text = part === undefined ? spokenName(base, id) : `${label(id)} ${part}`;
    const claimed = scope.claim(inWords(text));
    labels.set(id, (labels.get(id) ?? new Map<string | undefined, string>()).set(part, claimed));
    return claimed;
  };
  // Plain names go to the resources themselves, whatever their parts are called.
  [...Object.keys(document.resources), ...Object.keys(document.links)].forEach((id) => label(id));
  const variables = new Map(
    inputsOf(base).map(({ id, input: { key }, isOnly }) => [
      JSON.stringify([id, key]),
      nameOfInput(key, isOnly ? undefined : label(id)),
    ]),
  );
  const context: TerraformContext = {
    ...base,
    label,
    attribute: (id, ...steps) => ref(typeOf(base, id), label(id), ...steps),
    input: (id, key) => ref('var', variables.get(JSON.stringify([id, key])) ?? nameOfInput(key, label(id))),
    published: (id, topic) => published(context, id, topic),
  };
  return context;
}

/** The name of an input's variable. */
export function nameOfInput(key: string, label: string | undefined): string {
  return terraformIdentifier(label === undefined ? key : `${key} ${label}`);
}

function kindIdOf({ document }: ExportContext, id: ResourceId): KindId | undefined {
  const kind = (document.resources[id] ?? document.links[id])?.kind;
  return kind !== undefined && isKindId(kind) ? kind : undefined;
}

function typeOf(context: ExportContext, id: ResourceId): string {
  const kind = kindIdOf(context, id);
  return (kind && terraformExporters[kind]?.type) ?? 'missing';
}

function published(
  context: TerraformContext,
  id: ResourceId | null | undefined,
  topic: PublishedTopic,
): readonly Expression[] {
  const kind = id === null || id === undefined ? undefined : kindIdOf(context, id);
  return id === null || id === undefined || kind === undefined ? [] : publishedBy(kind, id, context, topic);
}

function publishedBy<K extends KindId>(
  kind: K,
  id: ResourceId,
  context: TerraformContext,
  topic: PublishedTopic,
  exporter: TerraformExporter<K> | undefined = terraformExporters[kind],
): readonly Expression[] {
  const member = memberOf(kind, id, context);
  return (member && exporter?.publishes?.[topic]?.(member, context)) ?? [];
}
