import { assignment, using, type Statement } from '../../iac/bicep/ast.ts';
import { originating } from '../../iac/expression.ts';
import { inputsOf } from '../../kinds/createExportContext.ts';
import type { ExportContext } from '../../kinds/exportContext.ts';
import { acceptedTags } from '../../kinds/acceptedTags.ts';
import { mainNames, type BicepNames } from './bicepNames.ts';

/** `main.bicepparam`: what the design says, and a marked placeholder for what only the person who deploys knows. */
export function bicepValues(base: ExportContext, names: BicepNames): readonly Statement[] {
  const { document } = base;
  return [
    using('./main.bicep'),
    assignment(mainNames.location, document.settings.region),
    assignment(mainNames.tags, acceptedTags(document)),
    ...inputsOf(base).map(({ id, input }) =>
      assignment(names.input(id, input.key), originating(id, input.placeholder), {
        comment: `Replace. ${input.description}`,
      }),
    ),
  ];
}
