import type { Change } from '../../testing/changedDesign.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { net012ReservedSubnets } from './net012ReservedSubnets.ts';

const named = (name: string, addressPrefix: string, values: Change = {}) => ({
  s: { kind: 'subnet', parent: 'vnet', name, addressPrefix, ...values },
});
const group = { nsg: { kind: 'network-security-group' } };
const table = { rt: { kind: 'route-table' } };
const gateway = { ng: { kind: 'nat-gateway' } };
const attached = (name: string, values: Change) => ({
  ...group,
  ...table,
  ...gateway,
  ...named(name, '10.10.9.0/26', values),
});

export const cases = ruleCases(net012ReservedSubnets, {
  passes: {
    'as Azure asks': {},
    'an ordinary subnet': named('snet-vm', '10.10.9.0/29'),
    'GatewaySubnet /27': named('GatewaySubnet', '10.10.9.0/27'),
    'AzureBastionSubnet /26': named('AzureBastionSubnet', '10.10.9.0/26'),
    'what Azure accepts on GatewaySubnet': attached('GatewaySubnet', { routeTable: 'rt' }),
    'a NAT gateway for the firewall': { ...gateway, 'snet-firewall': { natGateway: 'ng' } },
    'a reference to nothing': attached('GatewaySubnet', { natGateway: 'gone' }),
  },
  fails: {
    'GatewaySubnet /28': {
      changes: named('GatewaySubnet', '10.10.9.0/28'),
      finds: [
        {
          is: 's:size critical',
          parameters: { name: 'GatewaySubnet', range: '10.10.9.0/28', length: 27 },
          set: ['range=10.10.9.0/28'],
        },
      ],
    },
    'the firewall in /27': {
      changes: { 'snet-firewall': { addressPrefix: '10.10.0.0/27' } },
      finds: ['snet-firewall:size critical'],
      fix: 'the sample',
    },
    'the firewall in a subnet of another name': {
      changes: { 'snet-firewall': { name: 'snet-fw' } },
      finds: [
        {
          is: 'snet-firewall:name critical',
          parameters: { name: 'AzureFirewallSubnet' },
          set: ['name=AzureFirewallSubnet'],
        },
      ],
      fix: 'the sample',
    },
    'the management subnet of a firewall in /27': {
      changes: named('AzureFirewallManagementSubnet', '10.10.9.0/27'),
      finds: ['s:size critical'],
    },
    'AzureBastionSubnet /27': {
      changes: named('AzureBastionSubnet', '10.10.9.0/27'),
      finds: [{ is: 's:tight high', set: ['range=10.10.9.0/27'] }],
      fix: { s: { addressPrefix: '10.10.9.0/26' } },
    },
    'AzureBastionSubnet /28': {
      changes: named('AzureBastionSubnet', '10.10.9.0/28'),
      finds: ['s:size critical'],
    },
    'a group and a NAT gateway on GatewaySubnet': {
      changes: attached('GatewaySubnet', { networkSecurityGroup: 'nsg', natGateway: 'ng', routeTable: 'rt' }),
      finds: [
        {
          is: 's:attached:networkSecurityGroup critical',
          parameters: { attached: 'nsg' },
          set: ['attached=nsg'],
          related: ['nsg'],
        },
        { is: 's:attached:natGateway critical', set: ['attached=ng'] },
      ],
      fix: { s: { networkSecurityGroup: null, natGateway: null, routeTable: 'rt' } },
    },
    'a route table on AzureBastionSubnet': {
      changes: attached('AzureBastionSubnet', { networkSecurityGroup: 'nsg', routeTable: 'rt' }),
      finds: ['s:attached:routeTable critical'],
    },
    'a group on AzureFirewallSubnet': {
      changes: { ...group, 'snet-firewall': { networkSecurityGroup: 'nsg' } },
      finds: ['snet-firewall:attached:networkSecurityGroup critical'],
    },
    'nearly the name': {
      changes: named('azure-bastion-subnet', '10.10.9.0/26'),
      finds: ['s:name critical'],
    },
    'another case, and too small': {
      changes: named('gatewaysubnet', '10.10.9.0/28'),
      finds: ['s:name critical', 's:size critical'],
      fix: { s: { name: 'GatewaySubnet', addressPrefix: '10.10.9.0/27' } },
    },
    'nearly the name, which another subnet has': {
      changes: named('azurefirewallsubnet', '10.10.9.0/26'),
      finds: ['s:name critical'],
      fix: 'no room',
    },
  },
});
