import { containsAddress, parseAddress, parseCidr } from '../../src/core/lib/cidr.ts';
import type { KindId, PropsOf } from '../../src/core/kinds/registry/kinds.ts';
import { propsFor } from '../../src/core/kinds/contract/values.ts';
import {
  emptyDocument,
  type DesignDocument,
  type Link,
  type Resource,
} from '../../src/core/model/designDocument.ts';
import type { VectorDesign, VectorFlow } from './vectorDesign.ts';

export const clusterId = 'aks';
export const poolId = 'node';
export const podsBehindGateway = 'pods-behind-gateway';

export const many = (value: string | number | readonly (string | number)[] | undefined): readonly string[] =>
  (value === undefined ? [] : typeof value === 'object' ? value : [value]).map(String);

/** Gathers the resources of a vector's design, and the addresses that the vector fixes. */
export class DocumentBuilder {
  readonly design: VectorDesign;
  readonly flow: VectorFlow;
  readonly pins: Record<string, string> = {};
  readonly #resources: Record<string, Resource> = {};
  readonly #links: Record<string, Link> = {};

  constructor(design: VectorDesign, flow: VectorFlow) {
    this.design = design;
    this.flow = flow;
  }

  add<K extends KindId>(
    kind: K,
    id: string,
    name: string,
    props: Partial<PropsOf<K>>,
    parent?: string,
  ): void {
    this.#resources[id] = {
      kind,
      name,
      position: { x: 0, y: 0 },
      props: propsFor(kind, props),
      ...(parent === undefined ? {} : { parent }),
    };
  }

  link(id: string, link: Link): void {
    this.#links[id] = link;
  }

  has(id: string): boolean {
    return id in this.#resources;
  }

  pin(key: string, address: string | undefined): void {
    if (address !== undefined) this.pins[key] = address;
  }

  document(): DesignDocument {
    return { ...emptyDocument('vector'), resources: this.#resources, links: this.#links };
  }
}

/** The subnet whose range holds an address. */
export function subnetHolding(design: VectorDesign, address: string): string | undefined {
  const value = parseAddress(address);
  for (const [network, { subnets }] of Object.entries(design.vnets ?? {})) {
    for (const [name, { cidr }] of Object.entries(subnets ?? {})) {
      const range = parseCidr(cidr);
      if (value.ok && range.ok && containsAddress(range.value, value.value)) return `${network}/${name}`;
    }
  }
  return undefined;
}
