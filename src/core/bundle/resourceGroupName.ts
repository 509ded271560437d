import { slug } from '../lib/identifiers.ts';
import type { DesignDocument } from '../model/designDocument.ts';

/** The one resource group of a bundle: `rg-shop-prod`. */
export function resourceGroupName({ settings }: DesignDocument): string {
  return `rg-${slug(settings.prefix, 'design')}-${slug(settings.environment, 'prod')}`;
}
