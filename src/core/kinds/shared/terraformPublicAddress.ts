import { resource, type Statement } from '../../iac/terraform/ast.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { present } from './present.ts';
import type { PublicAddress } from './publicAddress.ts';
import { tags, terraformLocated } from './terraformLocated.ts';

export const addressType = 'azurerm_public_ip';

/** A static address of the Internet. */
export function terraformPublicAddress(label: string, address: PublicAddress, origin: ResourceId): Statement {
  return resource(
    addressType,
    label,
    {
      ...terraformLocated(address.name),
      allocation_method: 'Static',
      sku: address.sku ?? 'Standard',
      zones: present(address.zones),
      ddos_protection_mode: address.ddosProtection,
      domain_name_label: address.domainNameLabel,
      tags,
    },
    { origin },
  );
}
