/** How a walk ended. Success is stated once, in `isSuccess`. */
export const dispositions = [
  'DELIVERED',
  'DENIED_OUT',
  'DENIED_IN',
  'DENIED_FIREWALL',
  'DENIED_WAF',
  'REFUSED_AT_DESTINATION',
  'NO_ROUTE',
  'NULL_ROUTED',
  'NO_OUTBOUND_METHOD',
  'NEXT_HOP_INVALID',
  'LOOP',
  'NAME_UNRESOLVED',
  'NOT_LISTENING',
  'TARGET_UNHEALTHY',
  'ASYMMETRIC_RETURN',
  'PLATFORM_UNSUPPORTED',
  'INDETERMINATE',
] as const;

/** One of the ways in which a walk ends. */
export type Disposition = (typeof dispositions)[number];
