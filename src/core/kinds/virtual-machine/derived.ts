import type { Derivation, ExportContext } from '../contract/exportContext.ts';
import type { Values } from '../contract/field.ts';
import type { Typed } from '../contract/values.ts';
import type { virtualMachineFields } from './props.ts';

type Machine = Typed<'virtual-machine'>;

export const machineInputs = { sshKey: 'ssh-public-key' } as const;

/** By the image itself: Azure can do it for some images only. https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching */
export const patching = 'ImageDefault';

export interface MachineImage {
  readonly publisher: string;
  readonly offer: string;
  readonly sku: string;
}

/** Images of the second generation, for processors of Intel and AMD and for those of Arm. */
const images: Readonly<
  Record<
    Values<typeof virtualMachineFields>['image'],
    { readonly x64: MachineImage; readonly arm64: MachineImage }
  >
> = {
  'Ubuntu 24.04 LTS': {
    x64: { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server' },
    arm64: { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server-arm64' },
  },
  'Debian 12': {
    x64: { publisher: 'Debian', offer: 'debian-12', sku: '12-gen2' },
    arm64: { publisher: 'Debian', offer: 'debian-12', sku: '12-arm64' },
  },
};

/** A `p` behind the number of processors: `Standard_D2ps_v5`. https://learn.microsoft.com/azure/virtual-machines/vm-naming-conventions */
function isArm({ props }: Machine): boolean {
  return /^Standard_[A-Z]+\d+(?:-\d+)?[a-z]*p/.test(props.vmSize);
}

export function imageOf(machine: Machine): MachineImage {
  return images[machine.props.image][isArm(machine) ? 'arm64' : 'x64'];
}

/** Secure boot and a virtual TPM, which older processors of Arm do not have. https://learn.microsoft.com/azure/virtual-machines/trusted-launch */
export function isTrustedLaunch(machine: Machine): boolean {
  return !isArm(machine);
}

export function interfaceNameOf({ name }: Machine): string {
  return `nic-${name}`;
}

export const interfaceConfiguration = 'ipconfig-1';

/** An address belongs to one interface: to that of the first machine that is drawn with it. */
export function publicAddressOf(
  { id, props }: Machine,
  context: ExportContext,
): Typed<'public-ip'> | undefined {
  const address = context.resource('public-ip', props.publicIpAddress);
  const [first] = context
    .resourcesOf('virtual-machine')
    .filter((machine) => machine.props.publicIpAddress === address?.id);
  return first?.id === id ? address : undefined;
}

// An Ed25519 key of nothing but zeros: of the right form, and nobody has its other half.
const noKey = `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'A'.repeat(43)}`;

export const virtualMachineDerivation: Derivation<'virtual-machine'> = {
  resourceProviders: () => ['Microsoft.Compute', 'Microsoft.Network'],
  inputs: () => [
    {
      key: machineInputs.sshKey,
      description: {
        en: 'Public half of the SSH key with which the administrator signs in.',
        ja: '管理者がサインインに使うSSHキーの公開鍵。',
      },
      placeholder: noKey,
    },
  ],
  notes: (machine, context) => {
    const { name, props } = machine;
    const wanted = context.resource('public-ip', props.publicIpAddress);
    return [
      ...(wanted !== undefined && publicAddressOf(machine, context) === undefined
        ? [
            {
              en: `${name} gets no public address: ${wanted.name} already belongs to another virtual machine.`,
              ja: `${wanted.name} はほかの仮想マシンが使用しているため、${name} には割り当てていません。`,
            },
          ]
        : []),
      ...(props.encryptionAtHost
        ? [
            {
              en: `${name} is encrypted at its host: register the feature Microsoft.Compute/EncryptionAtHost in the subscription first.`,
              ja: `${name} はホストでの暗号化を使用します。事前にサブスクリプションで機能 Microsoft.Compute/EncryptionAtHost を登録してください。`,
            },
          ]
        : []),
    ];
  },
};
