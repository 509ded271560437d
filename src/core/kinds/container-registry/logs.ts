import type { LogSource } from '../contract/logSource.ts';

export const containerRegistryLogs: LogSource = {
  categories: ['ContainerRegistryLoginEvents', 'ContainerRegistryRepositoryEvents'],
  hasOwnTables: true,
};
