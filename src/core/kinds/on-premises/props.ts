import { address, cidrs, reference } from '../contract/field.ts';

export const onPremisesFields = {
  addressSpace: cidrs({ default: ['192.168.0.0/16'], required: true }),
  /** Public address of the VPN device; only the user knows it, so exports make it a variable where it is empty. */
  vpnDeviceAddress: address(),
  /** The virtual network whose resolver answers for private names; none: the site's DNS knows public names only. */
  dnsForwarder: reference('virtual-network'),
};
