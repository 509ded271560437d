import type { Address } from './address.ts';

/** Somebody in the Internet whom a flow can start at or lead to. */
export interface InternetEndpoint {
  readonly name: string;
  readonly address: Address;
  readonly fqdn?: string;
  /** Service tags that the address is declared to belong to; `unknown` where nobody said. */
  readonly serviceTags: readonly string[] | 'unknown';
  /** On Microsoft's threat intelligence feed. */
  readonly malicious: boolean;
}
