import { kindOf } from '../../../core/kinds/registry/kinds.ts';

/** Whether people may give a kind another size on the canvas: it holds others, or is a zone. */
export function isContainer(kind: string): boolean {
  const shape = kindOf(kind)?.shape;
  return shape === 'zone' || shape === 'virtual-network' || shape === 'subnet';
}
