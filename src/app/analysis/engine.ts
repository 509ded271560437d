import type { BundleFile, BundleLanguage } from '../../core/bundle/bundle.ts';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { Analysis } from '../../core/rules/analysis.ts';
import type { Finding, FixProposal, FixRefusal } from '../../core/rules/rule.ts';
import type { Text } from '../../core/text/text.ts';
import type { Result } from '../../core/lib/result.ts';

/** A template as the gallery shows it. */
export interface TemplateOffer {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly document: DesignDocument;
  readonly analysis: Analysis;
}

/** What the worker answers. Everything in and out is plain data. */
export interface Engine {
  analyse(document: DesignDocument): Promise<Analysis>;
  proposeFix(document: DesignDocument, finding: Finding): Promise<Result<FixProposal, FixRefusal>>;
  fixAll(document: DesignDocument): Promise<{ document: DesignDocument; applied: readonly Finding[] }>;
  bundle(document: DesignDocument, language: BundleLanguage): Promise<readonly BundleFile[]>;
  /** The complete example designs, analysed; Blank is not among them. */
  templates(): Promise<readonly TemplateOffer[]>;
  /** The bundle as the bytes of a zip file. */
  zip(document: DesignDocument, language: BundleLanguage): Promise<Uint8Array<ArrayBuffer>>;
}
