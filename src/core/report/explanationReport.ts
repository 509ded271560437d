import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import type { SubnetExplanation } from '../reach/facts/explainSubnet.ts';

/** The routes and security rules that hold in a subnet, with the design, which gives their ids names. */
export interface ExplanationReport {
  readonly document: DesignDocument;
  /** What was asked about: the subnet itself, or what stands in it. */
  readonly asked: ResourceId;
  readonly explanation: SubnetExplanation;
}
