import { ref } from '../../iac/expression.ts';
import { block, output, resource } from '../../iac/terraform/ast.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import { terraformDependsOn } from '../shared/terraformDependsOn.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
import {
  imageOf,
  interfaceConfiguration,
  interfaceNameOf,
  isTrustedLaunch,
  machineInputs,
  patching,
  publicAddressOf,
} from './derived.ts';

const type = 'azurerm_linux_virtual_machine';
const interfaceType = 'azurerm_network_interface';
const groupAssociation = 'azurerm_network_interface_security_group_association';

export const virtualMachineTerraform: TerraformExporter<'virtual-machine'> = {
  type,
  area: 'access',
  statements: (machine, context) => {
    const { id, name, parent = '', props } = machine;
    const label = context.label(id);
    const address = publicAddressOf(machine, context);
    const group = context.resource('network-security-group', props.networkSecurityGroup);
    const trustedLaunch = isTrustedLaunch(machine) ? true : undefined;
    return [
      resource(
        interfaceType,
        label,
        {
          ...terraformLocated(interfaceNameOf(machine)),
          ip_forwarding_enabled: props.ipForwarding,
          ip_configuration: block({
            name: interfaceConfiguration,
            subnet_id: context.attribute(parent, 'id'),
            ...(props.privateIpAddress === ''
              ? { private_ip_address_allocation: 'Dynamic' }
              : { private_ip_address_allocation: 'Static', private_ip_address: props.privateIpAddress }),
            public_ip_address_id: address && context.attribute(address.id, 'id'),
          }),
          tags,
        },
        { origin: id },
      ),
      ...(group === undefined
        ? []
        : [
            resource(
              groupAssociation,
              label,
              {
                network_interface_id: ref(interfaceType, label, 'id'),
                network_security_group_id: context.attribute(group.id, 'id'),
                depends_on: terraformDependsOn(
                  'The interface gets the group with all its rules at once.',
                  context.published(group.id, 'ready'),
                ),
              },
              { origin: id },
            ),
          ]),
      resource(
        type,
        label,
        {
          ...terraformLocated(name),
          size: props.vmSize,
          network_interface_ids: [ref(interfaceType, label, 'id')],
          computer_name: name,
          admin_username: props.adminUsername,
          disable_password_authentication: true,
          allow_extension_operations: true,
          provision_vm_agent: true,
          patch_mode: patching,
          patch_assessment_mode: patching,
          encryption_at_host_enabled: props.encryptionAtHost,
          secure_boot_enabled: trustedLaunch,
          vtpm_enabled: trustedLaunch,
          admin_ssh_key: block({
            username: props.adminUsername,
            public_key: context.input(id, machineInputs.sshKey),
          }),
          os_disk: block({ caching: 'ReadWrite', storage_account_type: 'StandardSSD_LRS' }),
          source_image_reference: block({ ...imageOf(machine), version: 'latest' }),
          tags,
          depends_on: terraformDependsOn('The machine must not start before all rules apply to it.', [
            ...context.published(parent, 'ready'),
            ...(group === undefined ? [] : [ref(groupAssociation, label)]),
          ]),
        },
        { origin: id },
      ),
      output(
        `${label}_private_ip_address`,
        {
          description: 'Private address of the virtual machine.',
          value: ref(interfaceType, label, 'private_ip_address'),
        },
        { origin: id },
      ),
    ];
  },
};
