import type { Statement } from '../../iac/bicep/ast.ts';
import type { Type } from '../../iac/bicep/types.ts';
import type { Expression, Value } from '../../iac/expression.ts';
import type { ExportArea } from '../../kinds/contract/exportContext.ts';
import type { ResourceId } from '../../model/designDocument.ts';

export interface ModuleParameter {
  readonly type: Type;
  readonly description: string;
  readonly origin: ResourceId;
  readonly secret?: boolean;
  /** What the main file passes. */
  readonly value: Expression;
}

export interface ModuleOutput {
  readonly description: string;
  readonly origin: ResourceId;
  readonly value: Value;
}

export interface ModuleLookup {
  readonly statement: Statement;
  /** Symbol of the lookup inside of which this one is written. */
  readonly parent: string | undefined;
}

/** What the statements of a module turned out to need, by name. */
export interface ModuleParts {
  readonly area: ExportArea;
  readonly parameters: Map<string, ModuleParameter>;
  readonly lookups: Map<string, ModuleLookup>;
  /** What other modules use of this one. */
  readonly outputs: Map<string, ModuleOutput>;
  /** Modules that have to be deployed before, whether or not this one uses an output of theirs. */
  readonly after: Set<ExportArea>;
}

export function emptyParts(area: ExportArea): ModuleParts {
  return { area, parameters: new Map(), lookups: new Map(), outputs: new Map(), after: new Set() };
}
