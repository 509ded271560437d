import type { DesignDocument } from '../../model/designDocument.ts';
import { addressFrom } from '../../net/address.ts';
import type { InternetEndpoint } from '../../net/internetEndpoint.ts';

/**
 * Somebody in the Internet for each name that a flow of one's own asks for and nobody else has. The addresses are of
 * TEST-NET-1, which nobody has (https://www.rfc-editor.org/rfc/rfc5737); what service tags hold them, nobody said.
 */
export function endpointsOfFlows(
  { flows }: DesignDocument,
  isKnown: (fqdn: string) => boolean,
): readonly InternetEndpoint[] {
  const asked = new Set(
    flows.flatMap(({ to }) => (to.type === 'name' && !isKnown(to.fqdn) ? [to.fqdn] : [])),
  );
  return [...asked].flatMap((fqdn, index): readonly InternetEndpoint[] => {
    const address = addressFrom(`192.0.2.${index + 1}`);
    return address === undefined
      ? []
      : [{ name: fqdn, fqdn, address, serviceTags: 'unknown', malicious: false }];
  });
}
