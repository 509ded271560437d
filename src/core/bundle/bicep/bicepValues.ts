import { assignment, using, type Statement } from '../../iac/bicep/ast.ts';
import { call, originating } from '../../iac/expression.ts';
import { inputsOf } from '../createExportContext.ts';
import type { ExportContext } from '../../kinds/contract/exportContext.ts';
import { acceptedTags } from '../acceptedTags.ts';
import { mainNames, type BicepNames } from './bicepNames.ts';

/** `main.bicepparam`: what the design says, and a marked placeholder for what only the person who deploys knows. */
export function bicepValues(base: ExportContext, names: BicepNames): readonly Statement[] {
  const { document } = base;
  return [
    using('./main.bicep'),
    assignment(mainNames.location, document.settings.region),
    assignment(mainNames.tags, acceptedTags(document)),
    ...inputsOf(base).map(({ id, input }) => {
      const name = names.input(id, input.key);
      if (input.secret !== true) {
        return assignment(name, originating(id, input.placeholder), {
          comment: `Replace. ${input.description.en}`,
        });
      }
      const variable = environmentVariable(name);
      return assignment(name, originating(id, call('readEnvironmentVariable', variable, input.placeholder)), {
        comment: `Set ${variable} instead of writing it here. ${input.description.en}`,
      });
    }),
  ];
}

/** `vpnSharedKey` becomes `VPN_SHARED_KEY`. */
function environmentVariable(name: string): string {
  return name.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').toUpperCase();
}
