import { output, resource } from '../../iac/bicep/ast.ts';
import { ref, template, type Value } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { location, tags } from '../shared/bicepLocated.ts';
import type { BicepContext, BicepExporter } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';
import {
  imageOf,
  interfaceConfiguration,
  interfaceNameOf,
  isTrustedLaunch,
  machineInputs,
  patching,
  publicAddressOf,
} from './derived.ts';

type Machine = Typed<'virtual-machine'>;

export const virtualMachineBicep: BicepExporter<'virtual-machine'> = {
  area: 'access',
  statements: (machine, context) => {
    const { id, name } = machine;
    const networkInterface = context.symbol(id, 'nic');
    return [
      resource(
        networkInterface,
        versioned('Microsoft.Network/networkInterfaces'),
        {
          name: interfaceNameOf(machine),
          location,
          tags,
          properties: interfaceProperties(machine, context),
        },
        { origin: id },
      ),
      resource(
        context.symbol(id),
        versioned('Microsoft.Compute/virtualMachines'),
        { name, location, tags, properties: machineProperties(machine, networkInterface, context) },
        { origin: id },
      ),
      output(
        context.symbol(id, 'private IP address'),
        'string',
        ref(networkInterface, 'properties', 'ipConfigurations', 0, 'properties', 'privateIPAddress'),
        { description: 'Private address of the virtual machine.', origin: id },
      ),
    ];
  },
};

function interfaceProperties(machine: Machine, context: BicepContext): Value {
  const { parent = '', props } = machine;
  const address = publicAddressOf(machine, context);
  const group = context.resource('network-security-group', props.networkSecurityGroup);
  return {
    enableAcceleratedNetworking: false,
    enableIPForwarding: props.ipForwarding,
    networkSecurityGroup: group && { id: context.id(group.id) },
    ipConfigurations: [
      {
        name: interfaceConfiguration,
        properties: {
          subnet: { id: context.id(parent) },
          ...(props.privateIpAddress === ''
            ? { privateIPAllocationMethod: 'Dynamic' }
            : { privateIPAllocationMethod: 'Static', privateIPAddress: props.privateIpAddress }),
          privateIPAddressVersion: 'IPv4',
          publicIPAddress: address && { id: context.id(address.id) },
        },
      },
    ],
  };
}

function machineProperties(machine: Machine, networkInterface: string, context: BicepContext): Value {
  const { id, name, props } = machine;
  // A linter rule wants no literal for it.
  const adminUsername = context.shared(id, 'administrator', props.adminUsername);
  return {
    hardwareProfile: { vmSize: props.vmSize },
    networkProfile: {
      networkInterfaces: [{ id: ref(networkInterface, 'id'), properties: { primary: true } }],
    },
    osProfile: {
      computerName: name,
      adminUsername,
      allowExtensionOperations: true,
      linuxConfiguration: {
        disablePasswordAuthentication: true,
        provisionVMAgent: true,
        patchSettings: { patchMode: patching, assessmentMode: patching },
        ssh: {
          publicKeys: [
            {
              path: template`/home/${adminUsername}/.ssh/authorized_keys`,
              keyData: context.input(id, machineInputs.sshKey),
            },
          ],
        },
      },
    },
    storageProfile: {
      imageReference: { ...imageOf(machine), version: 'latest' },
      osDisk: {
        createOption: 'FromImage',
        osType: 'Linux',
        caching: 'ReadWrite',
        managedDisk: { storageAccountType: 'StandardSSD_LRS' },
      },
    },
    securityProfile: {
      encryptionAtHost: props.encryptionAtHost,
      ...(isTrustedLaunch(machine)
        ? { securityType: 'TrustedLaunch', uefiSettings: { secureBootEnabled: true, vTpmEnabled: true } }
        : {}),
    },
    priority: 'Regular',
    extensionsTimeBudget: 'PT1H30M',
  };
}
