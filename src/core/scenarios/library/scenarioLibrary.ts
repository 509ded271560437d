import type { Scenario } from '../scenario.ts';
import { adminFromJumpBox } from './adminFromJumpBox.ts';
import { adminFromOnPremises } from './adminFromOnPremises.ts';
import { cloudMetadata } from './cloudMetadata.ts';
import { exfiltrationOverDns } from './exfiltrationOverDns.ts';
import { exfiltrationOverStorage } from './exfiltrationOverStorage.ts';
import { lateralMovement } from './lateralMovement.ts';
import { nodeBootstrap } from './nodeBootstrap.ts';
import { podToC2InAzure } from './podToC2InAzure.ts';
import { podToKeyVault } from './podToKeyVault.ts';
import { podToRegistry } from './podToRegistry.ts';
import { wireServer } from './wireServer.ts';

/** Named flows beyond those that the lights rest on, in the order in which they are shown. No light moves by them. */
export const scenarioLibrary: readonly Scenario[] = [
  nodeBootstrap,
  adminFromJumpBox,
  adminFromOnPremises,
  podToRegistry,
  podToKeyVault,
  lateralMovement,
  cloudMetadata,
  wireServer,
  exfiltrationOverDns,
  exfiltrationOverStorage,
  podToC2InAzure,
];
