import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  access,
  binary,
  call,
  commented,
  conditional,
  loop,
  not,
  originating,
  ref,
  template,
  type Value,
} from '../expression.ts';
import { block, blocks, data, listType, locals, objectType, output, resource } from './ast.ts';
import { boolType, numberType, stringType, topLevel, variable } from './ast.ts';
import { printTerraform, printTerraformVariables } from './printTerraform.ts';

function printed(value: Value): string {
  return printTerraform([locals({ x: value })]).text.replace(/^locals \{\n {2}x = ([^]*)\n\}\n$/, '$1');
}

describe('printTerraform', () => {
  it('prints a resource as terraform fmt keeps it', () => {
    const cluster = resource('azurerm_kubernetes_cluster', 'main', {
      name: 'aks-shop-prod',
      private_cluster_enabled: true,
      location: undefined,
      tags: { environment: 'prod', 'cost center': '1' },
      zones: ['1', '2', '3'],
      scope: template`${ref('azurerm_virtual_network', 'hub', 'id')}/subnets/aks`,
      default_node_pool: block({
        name: 'system',
        min_count: 3,
        upgrade_settings: block({ max_surge: '10%' }),
      }),
      identity: blocks(['a', 'b'], (name) => ({ name })),
      timeouts: blocks([], () => ({})),
      lifecycle: block({ ignore_changes: [ref('default_node_pool', 0, 'node_count')] }),
      depends_on: commented('Routes come first.', [
        ref('azurerm_subnet_route_table_association', 'aks_nodes'),
        ref('azurerm_firewall_policy_rule_collection_group', 'aks'),
      ]),
    });
    expect(printTerraform([cluster]).text).toBe(`resource "azurerm_kubernetes_cluster" "main" {
  name                    = "aks-shop-prod"
  private_cluster_enabled = true
  tags = {
    environment   = "prod"
    "cost center" = "1"
  }
  zones = ["1", "2", "3"]
  scope = "\${azurerm_virtual_network.hub.id}/subnets/aks"

  default_node_pool {
    name      = "system"
    min_count = 3

    upgrade_settings {
      max_surge = "10%"
    }
  }

  identity {
    name = "a"
  }

  identity {
    name = "b"
  }

  lifecycle {
    ignore_changes = [default_node_pool[0].node_count]
  }

  # Routes come first.
  depends_on = [
    azurerm_subnet_route_table_association.aks_nodes,
    azurerm_firewall_policy_rule_collection_group.aks,
  ]
}
`);
  });

  it('prints variables, outputs, data and empty blocks', () => {
    const subnets = listType(objectType({ name: stringType, port: call('optional', numberType, 443) }));
    const text = printTerraform([
      topLevel('provider', ['azurerm'], { features: block({}) }),
      variable('private', { description: 'Private API', type: boolType, default: true }),
      variable('subnets', {
        description: 'Subnets',
        type: subnets,
        validations: [{ condition: binary(call('length', ref('var', 'subnets')), '>', 0), message: 'None.' }],
      }),
      data('azurerm_client_config', 'current', {}),
      output('id', { description: 'Id', value: ref('data', 'azurerm_client_config', 'current', 'id') }),
    ]).text;
    expect(text).toBe(`provider "azurerm" {
  features {}
}

variable "private" {
  description = "Private API"
  type        = bool
  default     = true
}

variable "subnets" {
  description = "Subnets"
  type = list(object({
    name = string
    port = optional(number, 443)
  }))

  validation {
    condition     = length(var.subnets) > 0
    error_message = "None."
  }
}

data "azurerm_client_config" "current" {}

output "id" {
  description = "Id"
  value       = data.azurerm_client_config.current.id
}
`);
  });

  it('prints variable values', () => {
    const values = { location: 'westeurope', tags: commented('Every resource has them.', { a: 'b' }) };
    expect(printTerraformVariables(values).text).toBe(
      'location = "westeurope"\n\n# Every resource has them.\ntags = {\n  a = "b"\n}\n',
    );
  });

  it('tells the lines of each resource of the document', () => {
    const { ranges } = printTerraform([
      resource('a', 'b', { x: 1, list: originating('inner', [{ y: 1 }]) }, { origin: 'one', comment: 'why' }),
      resource('a', 'c', {}, { origin: 'two' }),
    ]);
    expect(ranges).toEqual([
      { origin: 'one', from: 1, to: 9 },
      { origin: 'inner', from: 4, to: 8 },
      { origin: 'two', from: 11, to: 11 },
    ]);
  });
});

describe('expressions of Terraform', () => {
  it.each<[string, Value]>([
    ['-1.5', -1.5],
    ['null', Number.NaN],
    ['[]', []],
    ['{}', {}],
    ['var.names["a b"][each.key].x', ref('var', 'names', 'a b', ref('each', 'key'), 'x')],
    ['local.subnets[*].id', ref('local', 'subnets', '*', 'id')],
    ['split("a", ",")[2]', access(call('split', 'a', ','), 2)],
    ['(a || b) && !c', binary(binary(ref('a'), '||', ref('b')), '&&', not(ref('c')))],
    ['a && b && c', binary(binary(ref('a'), '&&', ref('b')), '&&', ref('c'))],
    [
      'a == null ? "x" : (b ? 1 : 2)',
      conditional(binary(ref('a'), '==', null), 'x', conditional(ref('b'), 1, 2)),
    ],
    ['[for k, v in var.m : v.id]', loop('v', ref('var', 'm'), ref('v', 'id'), 'k')],
    ['var.x', template`${ref('var', 'x')}`],
    ['"a-$${b}"', template`a-${'${b}'}`],
    ['"a\\u0024${var.x}"', template`a${'$'}${ref('var', 'x')}`],
    ['merge(var.tags, {\n    a = 1\n  })', call('merge', ref('var', 'tags'), { a: 1 })],
    ['merge(\n    {\n      a = 1\n    },\n    var.tags,\n  )', call('merge', { a: 1 }, ref('var', 'tags'))],
    ['{\n    "for" = 1\n    "a.b" = 2\n  }', { for: 1, 'a.b': 2 }],
    ['x___rm_-resource_(y___)', call('x"} rm -resource{', ref('y ${'))],
  ])('%s', (text, value) => {
    expect(printed(value)).toBe(text);
  });

  it('an object of a document never turns into an expression', () => {
    const impostor = { node: 'reference', root: 'var.secret', steps: [], kind: 'call', name: 'file' };
    expect(printed(impostor)).toContain('root  = "var.secret"');
  });

  it('no text of a document changes the shape of the file', () => {
    const shape = (text: string): number =>
      printTerraform([
        resource(
          'a',
          text,
          {
            // The other keys are longer than any text, so that none replaces them.
            [text]: text,
            nested: { [text]: [text] },
            noted_key: commented(text, template`${text}${ref('var', text)}`),
          },
          { comment: text, origin: text },
        ),
      ]).text.split('\n').length;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5 }), (text) => {
        expect(shape(text)).toBe(shape('x'));
      }),
    );
  });
});
