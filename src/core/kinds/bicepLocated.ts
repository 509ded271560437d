import { ref } from '../iac/expression.ts';

/** What all resources of a resource group have, from the parameters that every module has. */
export const bicepLocated = { location: ref('location'), tags: ref('tags') };
