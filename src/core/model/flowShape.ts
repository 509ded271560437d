import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { intents, payloads, protocols } from './ownFlow.ts';

const word = z.string().check(z.maxLength(limits.host));

const source = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('internet'), endpoint: word }),
  z.strictObject({ type: z.literal('pod'), pool: z.string(), hostNetwork: z.optional(z.boolean()) }),
  z.strictObject({ type: z.literal('node'), pool: z.string() }),
  z.strictObject({ type: z.literal('resource'), id: z.string() }),
]);

const target = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('address'), address: word }),
  z.strictObject({ type: z.literal('name'), fqdn: word }),
  z.strictObject({ type: z.literal('resource'), id: z.string() }),
  z.strictObject({ type: z.literal('api-server'), cluster: z.string() }),
]);

/** The shape of a flow of one's own in a document. */
export const flowShape = z.strictObject({
  id: z.string(),
  name: z.string().check(z.maxLength(limits.name)),
  from: source,
  to: target,
  protocol: z._default(z.enum(protocols), 'TCP'),
  port: z.int().check(z.gte(limits.lowestPort), z.lte(limits.highestPort)),
  payload: z._default(z.enum(payloads), 'benign'),
  intent: z.enum(intents),
});
