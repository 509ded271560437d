import type { AttackLanes } from '../../core/picture/attackLanes.ts';
import type { DrawnPath } from '../../core/picture/paths/drawnPath.ts';
import type { JudgedWalk, WalkPurpose } from '../../core/picture/paths/judgedWalk.ts';
import type { ReferenceLine } from '../../core/picture/paths/referenceLines.ts';
import type {
  Analysis,
  Blocker,
  BundleFile,
  BundleLanguage,
  DesignDocument,
  Finding,
  FixProposal,
  FixRefusal,
  Flow,
  RepairableBlocker,
  ResourceId,
  Result,
  ScenarioResult,
  SubnetExplanation,
} from '../../core/ringwall.ts';

/** How a template stands, as the gallery shows it. */
export interface TemplateVerdict {
  readonly protections: Analysis['protections'];
  readonly attacks: AttackLanes;
}

/** What the worker answers. Everything in and out is plain data. */
export interface Engine {
  analyse(document: DesignDocument): Promise<Analysis>;
  /** The scenarios beyond those behind the lights; no part of `analyse`, which must keep up with every edit. */
  library(document: DesignDocument): Promise<readonly ScenarioResult[]>;
  proposeFix(document: DesignDocument, finding: Finding): Promise<Result<FixProposal, FixRefusal>>;
  fixAll(document: DesignDocument): Promise<{ document: DesignDocument; applied: readonly Finding[] }>;
  bundle(document: DesignDocument, language: BundleLanguage): Promise<readonly BundleFile[]>;
  /** The way of a walk, laid out on the drawing of the design; `fixed` is the same walk after a previewed fix. */
  path(
    document: DesignDocument,
    purpose: WalkPurpose,
    walk: JudgedWalk,
    fixed?: JudgedWalk,
  ): Promise<DrawnPath>;
  /** Lines from a resource to what it refers to, and to it from what refers to it. */
  references(document: DesignDocument, id: ResourceId): Promise<readonly ReferenceLine[]>;
  /** What holds in a subnet, or in the subnet of a node pool; undefined for everything else. */
  explain(document: DesignDocument, id: ResourceId): Promise<SubnetExplanation | undefined>;
  /** Everything that stands in the way of a flow, in order. */
  allBlockers(document: DesignDocument, flow: Flow): Promise<readonly Blocker[]>;
  /** The same of a flow that must work, each with what to do about it. */
  repairableBlockers(document: DesignDocument, flow: Flow): Promise<readonly RepairableBlocker[]>;
  proposeUnblock(
    document: DesignDocument,
    flow: Flow,
    blocker: Blocker,
  ): Promise<Result<FixProposal, FixRefusal>>;
  templateVerdict(document: DesignDocument): Promise<TemplateVerdict>;
  /** The bundle as the bytes of a zip file. */
  zip(document: DesignDocument, language: BundleLanguage): Promise<Uint8Array<ArrayBuffer>>;
}
