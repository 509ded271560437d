import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bicepIdentifier } from './bicep/bicepIdentifier.ts';
import { IdentifierScope } from './IdentifierScope.ts';
import { terraformIdentifier } from './terraform/terraformIdentifier.ts';

describe('identifiers', () => {
  it.each([
    ['snet-aks', 'snet_aks', 'snetAks'],
    ['10.0 Hub', 'item_10_0_hub', 'item100Hub'],
    ['count', 'item_count', 'count'],
    ['Resource group', 'resource_group', 'itemResourceGroup'],
    ['null', 'null', 'itemNull'],
    ['list keys', 'list_keys', 'itemListKeys'],
    ['ハブ', 'item', 'item'],
    ['"} resource', 'resource', 'resource'],
  ])('%j is %s in Terraform and %s in Bicep', (text, terraform, bicep) => {
    expect(terraformIdentifier(text)).toBe(terraform);
    expect(bicepIdentifier(text)).toBe(bicep);
  });

  it.each([
    ['Terraform', terraformIdentifier, /^[a-z][a-z0-9_]{0,62}$/],
    ['Bicep', bicepIdentifier, /^[a-z][A-Za-z0-9]{0,254}$/],
  ])('of %s are valid and differ without regard to case', (_, identifier, valid) => {
    const text = fc.oneof(fc.constantFrom('hub', 'Hub', 'hub-2', 'hub 2', ''), fc.string({ maxLength: 90 }));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const scope = new IdentifierScope(identifier);
        const names = texts.map((each) => scope.claim(each));
        for (const name of names) expect(name).toMatch(valid);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      }),
    );
  });
});
