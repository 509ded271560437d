import { assemble, markOrigin, type Printed } from '../printed.ts';
import type { Body, Statement } from './ast.ts';
import { flatTerraform, terraformName } from './flatTerraform.ts';
import { layoutBlock, layoutBody, layoutComment } from './layoutBody.ts';

/** A `.tf` or `.tftest.hcl` file in the canonical form of `terraform fmt`. */
export function printTerraform(statements: readonly Statement[]): Printed {
  return assemble(statements.map(printStatement));
}

/** A `.tfvars` file: one argument for each variable. */
export function printTerraformVariables(variables: Body): Printed {
  return assemble([layoutBody(variables, 0)]);
}

function printStatement({ type, labels, body, origin, comment }: Statement): string {
  const quoted = labels.map((label) => flatTerraform(terraformName(label)));
  const lead = comment === undefined ? [] : layoutComment(comment, 0);
  const header = [terraformName(type), ...quoted].join(' ');
  return markOrigin(origin, [...lead, layoutBlock(header, body, 0)].join('\n'));
}
