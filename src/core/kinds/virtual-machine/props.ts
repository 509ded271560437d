import { address, choice, reference, text, toggle } from '../contract/field.ts';

export const virtualMachineFields = {
  vmSize: text({
    default: 'Standard_D2s_v5',
    required: true,
    pattern: /^Standard_[A-Za-z0-9_]+$/,
    example: 'Standard_D2s_v5',
  }),
  image: choice(['Ubuntu 24.04 LTS', 'Debian 12'], 'Ubuntu 24.04 LTS'),
  /** Empty: the next free address of the subnet. */
  privateIpAddress: address(),
  publicIpAddress: reference('public-ip'),
  /** A group at the network interface, beside the one of the subnet: both must allow. */
  networkSecurityGroup: reference('network-security-group'),
  /** A router or firewall appliance; what its own rules do is not part of the design. */
  ipForwarding: toggle(false),
  adminUsername: text({
    default: 'azureuser',
    required: true,
    pattern: /^[a-z][a-z0-9-]{0,30}$/,
    example: 'azureuser',
  }),
  encryptionAtHost: toggle(false),
};
