import { commonWorkspaceOf, diagnosticsProviders } from '../shared/diagnostics.ts';
import type { Derivation, ExportContext } from '../contract/exportContext.ts';
import { numberedAddresses, type NumberedAddress } from '../shared/publicAddress.ts';
import type { Typed } from '../contract/values.ts';

/** The public addresses that the firewall translates to. The subnet belongs to the first configuration only. */
export function publicAddressesOf({ name, props }: Typed<'azure-firewall'>): readonly NumberedAddress[] {
  return numberedAddresses(name, props.publicIpAddressCount);
}

export interface FirewallManagement extends NumberedAddress {
  readonly subnet: Typed<'subnet'>;
}

/** https://learn.microsoft.com/azure/firewall/management-nic */
export function needsManagement({ props }: Typed<'azure-firewall'>): boolean {
  return props.skuTier === 'Basic' || props.forcedTunnelling;
}

/** The way of the firewall's own traffic, where the tier or forced tunnelling asks for one and its subnet is drawn. */
export function managementOf(
  firewall: Typed<'azure-firewall'>,
  context: ExportContext,
): FirewallManagement | undefined {
  if (!needsManagement(firewall)) return undefined;
  const network = context.resource('subnet', firewall.parent)?.parent;
  const subnet = context
    .resourcesOf('subnet')
    .find(({ name, parent }) => name === 'AzureFirewallManagementSubnet' && parent === network);
  return (
    subnet && {
      part: 'management-ip',
      name: `pip-${firewall.name}-management`,
      configuration: 'management',
      subnet,
    }
  );
}

export const azureFirewallDerivation: Derivation<'azure-firewall'> = {
  resourceProviders: (_, context) => [
    'Microsoft.Network',
    ...diagnosticsProviders(commonWorkspaceOf(context)),
  ],
  notes: (firewall, context) => {
    const { name, props } = firewall;
    return [
      ...(needsManagement(firewall) && managementOf(firewall, context) === undefined
        ? [
            {
              en: `${name} needs a subnet AzureFirewallManagementSubnet, which is not drawn: Azure will refuse it.`,
              ja: `${name} には AzureFirewallManagementSubnet が必要ですが、設計にありません。このままではAzureに拒否されます。`,
            },
          ]
        : []),
      ...(props.privateIpAddress === ''
        ? []
        : [
            {
              en: `Azure chooses the private address of ${name}: ${props.privateIpAddress} cannot be asked for.`,
              ja: `${name} のプライベートアドレスはAzureが割り当てます。${props.privateIpAddress} は指定できません。`,
            },
          ]),
    ];
  },
};
