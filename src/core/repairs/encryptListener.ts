import type { PropsOf } from '../kinds/registry/kinds.ts';
import type { Refusal } from '../placement/refusal.ts';
import type { Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { Draft } from './Draft.ts';
import { openGroups } from './openGroups.ts';

type Listener = PropsOf<'application-gateway'>['listeners'][number];

/**
 * Turns a plain HTTP listener into a redirect where an HTTPS listener has the same host name, else into an HTTPS
 * listener; the subnet's group lets in the port that it then has.
 */
export function encryptListener(
  document: DesignDocument,
  id: ResourceId,
  name: string,
): Result<DesignDocument, Refusal> {
  const draft = new Draft(document);
  const gateway = draft.context.resource('application-gateway', id);
  if (gateway === undefined) return draft.finish();
  const all = gateway.props.listeners;
  const listeners = all.map((listener) => (listener.name === name ? encrypted(listener, all) : listener));
  draft.set('application-gateway', id, { listeners });
  if (gateway.parent !== undefined) openGroups(draft, [gateway.parent]);
  return draft.finish();
}

function encrypted(listener: Listener, all: readonly Listener[]): Listener {
  const twin = all.find(
    ({ frontend, protocol, hostName }) =>
      protocol === 'Https' && frontend === listener.frontend && hostName === listener.hostName,
  );
  if (twin !== undefined) return { ...listener, redirectToHttps: true, backend: null };
  return { ...listener, protocol: 'Https', port: listener.port === 80 ? 443 : listener.port };
}
