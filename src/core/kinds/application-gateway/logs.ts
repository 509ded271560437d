import type { LogSource } from '../contract/logSource.ts';

export const applicationGatewayLogs: LogSource = {
  categories: ['ApplicationGatewayAccessLog', 'ApplicationGatewayFirewallLog'],
};
