import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  access,
  binary,
  call,
  commented,
  conditional,
  disabling,
  keyed,
  loop,
  not,
  originating,
  ref,
  template,
  type Value,
} from '../expression.ts';
import { assignment, importTypes, module, output, param, resource } from './ast.ts';
import { targetScope, typeAlias, using, variable } from './ast.ts';
import { printBicep } from './printBicep.ts';
import { arrayOf, mapOf, named, nullable, objectOf, oneOf } from './types.ts';

function printed(value: Value): string {
  return printBicep([variable('x', value)]).text.replace(/^var x = ([^]*)\n$/, '$1');
}

describe('printBicep', () => {
  it('prints resources as bicep format keeps them', () => {
    const text = printBicep([
      resource(
        'spokeVnet',
        'Microsoft.Network/virtualNetworks@2025-05-01',
        { name: 'vnet-spoke' },
        {
          existing: true,
          children: [resource('aksSubnet', 'subnets', { name: 'snet-aks' }, { existing: true })],
        },
      ),
      resource(
        'aksSubnetRole',
        'Microsoft.Authorization/roleAssignments@2022-04-01',
        {
          name: call('guid', ref('spokeVnet::aksSubnet', 'id'), ref('roleId')),
          scope: ref('spokeVnet::aksSubnet'),
          location: undefined,
          properties: {
            principalId: ref('principalId'),
            roles: [{ 'a-b': true }, []],
          },
          dependsOn: [commented('Routes come first.', ref('routeTable'))],
        },
        { condition: not(call('empty', ref('principalId'))), disable: ['use-recent-api-versions'] },
      ),
      resource(
        'all',
        'Microsoft.Network/publicIPAddresses@2025-05-01',
        loop('name', ref('names'), { name: disabling('a-rule', ref('name')) }),
        { decorators: [call('batchSize', 1)], comment: 'One after the other.' },
      ),
    ]).text;
    expect(text).toBe(`resource spokeVnet 'Microsoft.Network/virtualNetworks@2025-05-01' existing = {
  name: 'vnet-spoke'

  resource aksSubnet 'subnets' existing = {
    name: 'snet-aks'
  }
}

#disable-next-line use-recent-api-versions
resource aksSubnetRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(principalId)) {
  name: guid(spokeVnet::aksSubnet.id, roleId)
  scope: spokeVnet::aksSubnet
  properties: {
    principalId: principalId
    roles: [
      {
        'a-b': true
      }
      []
    ]
  }
  dependsOn: [
    // Routes come first.
    routeTable
  ]
}

// One after the other.
@batchSize(1)
resource all 'Microsoft.Network/publicIPAddresses@2025-05-01' = [
  for name in names: {
    #disable-next-line a-rule
    name: name
  }
]
`);
  });

  it('prints everything else a file holds', () => {
    const text = printBicep([
      targetScope('subscription'),
      importTypes(['subnet', 'vnet'], './types.bicep'),
      typeAlias('zones', arrayOf(oneOf('1', '2')), { description: 'Zones', decorators: [call('export')] }),
      typeAlias(
        'hub',
        objectOf({
          name: { type: nullable('string'), description: 'Name' },
          tags: { type: mapOf('string', 'Tag'), description: 'Tags' },
        }),
      ),
      param('location', 'string', { description: 'Region', default: call('deployment') }),
      param('key', named('sshKey'), { decorators: [call('secure')] }),
      module('network', './modules/network.bicep', { params: { half: 0.5 } }),
      output('id', 'string', ref('network', 'outputs', 'id'), { description: 'Id' }),
    ]).text;
    expect(text).toBe(`targetScope = 'subscription'

import { subnet, vnet } from './types.bicep'

@description('Zones')
@export()
type zones = ('1' | '2')[]

type hub = {
  @description('Name')
  name: string?
  @description('Tags')
  tags: {
    @description('Tag')
    *: string
  }
}

@description('Region')
param location string = deployment()

@secure()
param key sshKey

module network './modules/network.bicep' = {
  params: {
    half: json('0.5')
  }
}

@description('Id')
output id string = network.outputs.id
`);
  });

  it('prints parameter files', () => {
    const statements = [
      using('./main.bicep'),
      assignment('a', null, { comment: 'None.' }),
      assignment('b', ['x']),
    ];
    expect(printBicep(statements).text).toBe(
      "using './main.bicep'\n\n// None.\nparam a = null\n\nparam b = [\n  'x'\n]\n",
    );
  });

  it('tells the lines of each resource of the document', () => {
    const subnets = [originating('subnet', { name: 'a' }), { name: 'b' }];
    const { ranges } = printBicep([
      resource('vnet', 'T@1', { subnets }, { origin: 'vnet', description: 'why' }),
      resource('other', 'T@1', {}, { origin: 'other' }),
    ]);
    expect(ranges).toEqual([
      { origin: 'vnet', from: 1, to: 11 },
      { origin: 'subnet', from: 4, to: 6 },
      { origin: 'other', from: 13, to: 13 },
    ]);
  });
});

describe('expressions of Bicep', () => {
  const long = 'x'.repeat(47);

  it.each<[string, Value]>([
    ['-1', -1],
    ["json('1e+21')", 1e21],
    ['[]', []],
    ['{}', {}],
    ["names[i]['a b'].x", ref('names', ref('i'), 'a b', 'x')],
    ["split('a', ',')[2]", access(call('split', 'a', ','), 2)],
    ['!(!a)', not(not(ref('a')))],
    ["(a ?? 'b') == 'c'", binary(binary(ref('a'), '??', 'b'), '==', 'c')],
    ['[for (v, i) in vs: v.id]', loop('v', ref('vs'), ref('v', 'id'), 'i')],
    ["'a-\\${b}$${c}'", template`a-${'${b}$'}${ref('c')}`],
    ["'${union({ a: 1 }, [])}-'", template`${call('union', { a: 1 }, [])}-`],
    ['union(a, {\n  b: 1\n})', call('union', ref('a'), { b: 1 })],
    ['union(\n  {\n    b: 1\n  },\n  a\n)', call('union', { b: 1 }, ref('a'))],
    ['a\n  ? {\n      b: 1\n    }\n  : null', conditional(ref('a'), { b: 1 }, null)],
    ["{\n  '${a.id}': {}\n}", keyed(ref('a', 'id'), {})],
    [`f('${long}', '${long}', '${'y'.repeat(5)}')`, call('f', long, long, 'yyyyy')],
    [`f(\n  '${long}',\n  '${long}',\n  'yyyyyy'\n)`, call('f', long, long, 'yyyyyy')],
    [`f('${long}${long}${long}')`, call('f', long + long + long)],
    [`a\n  ? '${long}'\n  : '${long}${long}'`, conditional(ref('a'), long, long + long)],
    ['x___rm__resource_(y___)', call('x"} rm -resource{', ref('y ${'))],
  ])('%s', (text, value) => {
    expect(printed(value)).toBe(text);
  });

  it('an object of a document never turns into an expression', () => {
    const impostor = { node: 'reference', root: 'secret', steps: [] };
    expect(printed(impostor)).toContain("root: 'secret'");
  });

  it('no text of a document changes the shape of the file', () => {
    const shape = (text: string): number =>
      printBicep([
        resource(
          text,
          text,
          { a: text, tags: { [text]: [text] }, c: commented(text, template`${text}${ref(text, 'b')}`) },
          { comment: text, origin: text, description: text, disable: [text] },
        ),
      ]).text.split('\n').length;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5 }), (text) => {
        expect(shape(text)).toBe(shape('x'));
      }),
    );
  });
});
