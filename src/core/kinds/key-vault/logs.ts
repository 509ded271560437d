import type { LogSource } from '../contract/logSource.ts';

export const keyVaultLogs: LogSource = { categories: ['AuditEvent'] };
