import { meetsInternet } from '../../net/addressRanges.ts';

/** Whether a route, other than the default one, sends public addresses straight to the Internet. */
export function bypassesFirewall(prefix: string, nextHopType: string): boolean {
  if (nextHopType !== 'Internet' || prefix === '0.0.0.0/0') return false;
  const isTag = /^[A-Za-z]/.test(prefix);
  return isTag || meetsInternet([prefix]);
}
