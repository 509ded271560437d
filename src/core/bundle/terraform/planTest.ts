import { binary, ref } from '../../iac/expression.ts';
import { blocks, topLevel, type Statement } from '../../iac/terraform/ast.ts';
import type { TerraformContext } from '../../kinds/contract/exportContext.ts';
import type { PlanPromise, PlanPromises } from '../../kinds/contract/planPromises.ts';
import type { KindId } from '../../kinds/registry/kinds.ts';
import { planPromises } from '../../kinds/registry/planPromises.ts';
import { membersOf } from '../createExportContext.ts';

/**
 * `tests/plan.tftest.hcl`: what the design promises of its protections, checked by `terraform test` without an account.
 */
export function planTest(context: TerraformContext): readonly Statement[] {
  const kinds = (Object.keys(planPromises) as readonly KindId[]).map((kind) => askedOf(kind, context));
  return [
    topLevel('mock_provider', ['azurerm'], {}),
    topLevel('run', ['plan'], {
      command: ref('plan'),
      override_data: blocks(
        kinds.flatMap(({ madeUp }) => madeUp),
        ({ target, values }) => ({ target, values }),
      ),
      assert: blocks(
        kinds.flatMap(({ promises }) => promises),
        ({ attribute, value, message }) => ({
          condition: binary(attribute, '==', value),
          error_message: message,
        }),
      ),
    }),
  ];
}

interface Asked {
  readonly promises: readonly PlanPromise[];
  readonly madeUp: readonly NonNullable<PlanPromises<KindId>['madeUp']>[];
}

function askedOf<K extends KindId>(
  kind: K,
  context: TerraformContext,
  promised: PlanPromises<K> | undefined = planPromises[kind],
): Asked {
  const members = membersOf(kind, context);
  return {
    promises: members.flatMap((member) => promised?.promises(member, context) ?? []),
    madeUp: members.length === 0 || promised?.madeUp === undefined ? [] : [promised.madeUp],
  };
}
