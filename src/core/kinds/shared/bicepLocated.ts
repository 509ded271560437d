import { ref } from '../../iac/expression.ts';

export const location = ref('location');

export const tags = ref('tags');

/** What all resources of a resource group have, from the parameters that every module has. */
export const bicepLocated = { location, tags };
