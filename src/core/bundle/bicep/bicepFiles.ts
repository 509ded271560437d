import type { DesignDocument } from '../../model/designDocument.ts';
import type { BundleFile } from '../bundle.ts';

export function bicepFiles(_design: DesignDocument): readonly BundleFile[] {
  return [];
}
