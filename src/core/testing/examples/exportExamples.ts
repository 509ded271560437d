import type { DesignDocument } from '../../model/designDocument.ts';
import { accessExamples } from './accessExamples.ts';
import { clusterExamples } from './clusterExamples.ts';
import { firewallExamples } from './firewallExamples.ts';
import { gatewayExamples } from './gatewayExamples.ts';
import { networkExamples } from './networkExamples.ts';
import { oddExamples } from './oddExamples.ts';
import { serviceExamples } from './serviceExamples.ts';

/** Small designs that between them show each kind at its least and at its fullest, for proofs of both exports. */
export const exportExamples: Readonly<Record<string, DesignDocument>> = {
  ...networkExamples,
  ...firewallExamples,
  ...gatewayExamples,
  ...clusterExamples,
  ...serviceExamples,
  ...accessExamples,
  ...oddExamples,
};
