import type { DesignDocument } from '../model/designDocument.ts';

const mostTags = 50;

/**
 * The design's tags as Azure accepts them: without those whose name holds a forbidden character or is empty or too long.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations
 */
export function acceptedTags({ settings }: DesignDocument): Readonly<Record<string, string>> {
  const accepted = Object.entries(settings.tags).filter(
    ([name, value]) => name !== '' && name.length <= 512 && !/[<>%&\\?/]/.test(name) && value.length <= 256,
  );
  return Object.fromEntries(accepted.slice(0, mostTags));
}
