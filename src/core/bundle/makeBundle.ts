import type { DesignDocument } from '../model/designDocument.ts';
import type { BundleFile, BundleLanguage } from './bundleFile.ts';
import { bicepFiles } from './bicep/bicepFiles.ts';
import { terraformFiles } from './terraform/terraformFiles.ts';

/**
 * The design as files that deploy it, in order of their paths. Any document gives a bundle: what cannot be deployed is
 * left out, and the README of the bundle says so.
 */
export function makeBundle(document: DesignDocument, language: BundleLanguage): readonly BundleFile[] {
  return language === 'terraform' ? terraformFiles(document) : bicepFiles(document);
}
