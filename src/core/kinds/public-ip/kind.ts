import { defineKind, networkNaming } from '../contract/kind.ts';
import { publicIpFields } from './props.ts';
import { publicIpText } from './text.ts';

export const publicIp = defineKind({
  id: 'public-ip',
  category: 'attached',
  icon: 'public-ip',
  shape: 'chip',
  size: { width: 0, height: 22 },
  abbreviation: 'pip',
  naming: { ...networkNaming, example: 'pip-jump' },
  placement: { on: 'host', hosts: [{ kind: 'virtual-machine', property: 'publicIpAddress' }] },
  fields: publicIpFields,
  text: publicIpText,
  facts: () => [],
  initial: () => ({ zones: ['1', '2', '3'] }),
});
