import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDay } from '../core/testing/testDay.ts';
import type { World } from './command.ts';
import { run } from './run.ts';

const world: World = { readInput: () => Promise.resolve(''), today: () => testDay };
let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ringwall-'));
  for (const template of ['aks-default', 'reference-architecture', 'hub-and-spoke', 'blank']) {
    await run(['new', template, '--out', file(`${template}.json`)], world);
  }
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const output = async (...args: readonly string[]): Promise<string> => {
  const outcome = await run(args, world);
  return outcome.code === 2 ? outcome.problem.en : outcome.output;
};

describe('commands', { timeout: 60_000 }, () => {
  it('tell a design by its link as by its file', async () => {
    const link = (await output('link', file('aks-default.json'))).trim();
    expect(link).toMatch(/^http:\/\/localhost:4173\/#d=2\.[\w-]+$/);
    expect(await output('check', link)).toBe(await output('check', file('aks-default.json')));
    expect(await output('link', file('blank.json'), '--base', 'https://ringwall.example/app/')).toMatch(
      /^https:\/\/ringwall\.example\/app\/#d=2\./,
    );
  });

  it('fix the exposed default until no critical or high finding is left', async () => {
    expect(await run(['fix', file('aks-default.json'), '--out', file('fixed.json')], world)).toMatchObject({
      code: 0,
    });
    const report: unknown = JSON.parse(await output('check', file('fixed.json'), '--format', 'json'));
    expect(report).toMatchObject({
      protections: { controlPlane: 'protected', inbound: 'protected', outbound: 'protected' },
    });
  });

  it.each([
    ['aks-default.json', 'nodepool1', 'internet:c2', 1],
    ['reference-architecture.json', 'user', 'internet:c2', 0],
    ['aks-default.json', 'internet', 'api', 1],
    ['reference-architecture.json', 'internet', 'api', 0],
  ])('trace in %s from %s to %s', async (design, from, to, code) => {
    const args = ['trace', file(design), '--from', from, '--to', to];
    expect(await run(args, world)).toMatchObject({ code });
    expect(JSON.parse(await output(...args, '--format', 'json'))).toMatchObject({
      intent: 'must-be-blocked',
      verdict: code === 0 ? 'pass' : 'fail',
    });
  });

  it('trace everything that stands in the way', async () => {
    const args = ['trace', file('reference-architecture.json'), '--from', 'user', '--to', 'internet:c2'];
    const traced = await output(...args, '--all-blockers');
    expect(traced).toMatch(/^All that stands in the way, in order\n +1\. afw-shop · FW_IMPLICIT_DENY · /m);
    expect(JSON.parse(await output(...args, '--all-blockers', '--format', 'json'))).toMatchObject({
      blockers: [{ disposition: 'DENIED_FIREWALL' }],
    });
    expect(await output(...args, '--all-blockers=no')).toBe('--all-blockers takes no value.');
    expect(await output(...args)).not.toContain('stands in the way');
  });

  it('trace what stands in the way of a flow that must work, and what to do about it', async () => {
    const args = ['trace', file('reference-architecture.json'), '--from', 'user', '--to', 'internet:c2'];
    const wanted = [...args, '--intent', 'must-work', '--all-blockers'];
    expect(await output(...wanted)).toContain('Add a rule to the policy of afw-shop');
    expect(JSON.parse(await output(...wanted, '--format', 'json'))).toMatchObject({
      blockers: [{ reason: 'FW_IMPLICIT_DENY', repairable: true }],
    });
  });

  it('say beside a light that is green what it does not cover', async () => {
    const args = ['check', file('reference-architecture.json')];
    expect(await output(...args)).toContain('Not covered: Data can leave in DNS queries');
    expect(await output(...args, '--lang', 'ja')).toContain('対象外: DNSクエリ');
    expect(JSON.parse(await output(...args, '--format', 'json'))).toMatchObject({
      scenarios: expect.arrayContaining([
        expect.objectContaining({
          id: 'pod-to-c2',
          residualRisks: expect.arrayContaining([
            expect.objectContaining({ code: 'DNS_TUNNEL_NOT_COVERED' }),
          ]),
        }),
      ]),
    });
  });

  it('list the scenario library where it is asked for, whatever the lights say', async () => {
    const args = ['check', file('reference-architecture.json')];
    expect(await output(...args)).not.toContain('Scenario library');
    expect(await output(...args, '--library')).toMatch(/^Scenario library\n {2}pass +A node starts$/m);
    expect(await run([...args, '--library'], world)).toMatchObject({ code: 0 });
    expect(JSON.parse(await output(...args, '--library', '--format', 'json'))).toMatchObject({
      library: expect.arrayContaining([expect.objectContaining({ id: 'cloud-metadata', verdict: 'fail' })]),
    });
  });

  it('name the day in every format, and judge as of the one that is asked for', async () => {
    const args = ['check', file('reference-architecture.json')];
    for (const format of ['text', 'json', 'sarif', 'junit', 'markdown']) {
      expect(await output(...args, '--format', format)).toContain(testDay);
      expect(await output(...args, '--format', format, '--on', '2027-02-28')).toContain('2027-02-28');
    }
  });

  it.each(['tomorrow', '2026-02-30', '28.11.2026'])('refuse %s as a day', async (day) => {
    for (const command of ['check', 'fix']) {
      const outcome = await run([command, file('blank.json'), '--on', day], world);
      expect(outcome).toMatchObject({
        code: 2,
        problem: { en: `There is no day "${day}". Write a day of the calendar as 2026-11-28.` },
      });
    }
  });

  it('explain a subnet, or the one that a pool stands in', async () => {
    const explained = await output('explain', file('reference-architecture.json'), '--subnet', 'snet-aks');
    expect(explained).toMatch(/^ +0\.0\.0\.0\/0 +VirtualAppliance 10\.10\.0\.4 afw-shop +rt-aks$/m);
    expect(explained).toMatch(/^ +0\.0\.0\.0\/0 +Internet +system +overridden by default-via-firewall$/m);
    expect(explained).toMatch(/^ +65000 +AllowVnetInBound .*never decides: DenyAllInbound comes first$/m);
    expect(explained).toMatch(/^ +100 +\S+ .* nsg-aks$/m);
    expect(explained).toContain(
      'Effective security rules, inbound (Security group managed by AKS at the interfaces of system, user)',
    );
    const ofPool = ['explain', file('reference-architecture.json'), '--subnet', 'user'];
    expect(await output(...ofPool)).toBe(explained.replaceAll('of system, user)', 'of user)'));
    expect(JSON.parse(await output(...ofPool, '--format', 'json'))).toMatchObject({
      subnet: 'snet-aks',
      routes: expect.arrayContaining([expect.objectContaining({ prefix: '10.10.0.0/16', origin: 'system' })]),
      inbound: expect.arrayContaining([expect.objectContaining({ name: 'DenyAllInbound', priority: 4000 })]),
      interfaceGroups: [{ group: 'Security group managed by AKS', interfacesOf: ['user'] }],
    });
    expect(
      await output('explain', file('reference-architecture.json'), '--subnet', 'AzureFirewallSubnet'),
    ).toContain('The subnet has no network security group: it lets everything through.');
    expect(await output('explain', file('aks-default.json'), '--subnet', 'nope')).toMatch(
      /^There is no subnet "nope", and nothing of that name in a subnet\. Subnets of this design: /,
    );
    expect(await output('explain', file('aks-default.json'))).toMatch(/^--subnet is needed\./);
  });

  it('judge the flows of the design, and end with 1 when one fails its intent', async () => {
    const design: object = JSON.parse(await readFile(file('reference-architecture.json'), 'utf8'));
    const flow = {
      id: 'flow-1',
      name: 'pods to the update server',
      from: { type: 'pod', pool: 'node-pool-1' },
      to: { type: 'name', fqdn: 'updates.example.com' },
      port: 443,
      intent: 'must-work',
    };
    const checked = async (intent: string) => {
      await writeFile(file('flows.json'), JSON.stringify({ ...design, flows: [{ ...flow, intent }] }));
      return run(['check', file('flows.json')], world);
    };
    expect(await checked('must-be-blocked')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Own flows\n +\S.* pods to the update server$/m),
    });
    expect(await checked('must-work')).toMatchObject({ code: 1 });
  });

  it.each(['terraform', 'bicep'])('export to %s', async (to) => {
    const target = file(`bundle-${to}`);
    const outcome = await run(
      ['export', file('reference-architecture.json'), '--to', to, '--out', target],
      world,
    );
    expect(outcome).toMatchObject({ code: 0 });
    const [first = ''] = (outcome.code === 2 ? '' : outcome.output).split('\n');
    expect(first.startsWith(target)).toBe(true);
    expect(await readFile(first, 'utf8')).not.toBe('');
  });

  it.each<[readonly string[], RegExp]>([
    [[], /^Which command\? /],
    [['frobnicate'], /^There is no command "frobnicate"\./],
    [['check', '/does/not/exist'], /^There is no file "\/does\/not\/exist"\./],
    [['check', '-'], /^The standard input is empty\.$/],
    [['check', '#d=1.AAAA'], /^This link /],
    [['check', '#d=1.AAAA', '--lang', 'ja'], /^リンク/],
  ])('refuse %j', async (args, message) => {
    const outcome = await run(args, world);
    expect(outcome.code === 2 ? outcome.problem[outcome.language] : '').toMatch(message);
  });

  it('refuse what they cannot read or write', async () => {
    await writeFile(file('bad.json'), '{"version":99}');
    expect(await output('check', file('bad.json'))).toContain('newer Ringwall');
    expect(await output('export', file('blank.json'), '--to', 'pulumi', '--out', folder)).toContain(
      '--to takes one of',
    );
    expect(await output('trace', file('blank.json'), '--from', 'a', '--to', 'b', '--port', '0')).toContain(
      '--port',
    );
    expect(await output('new', 'nothing')).toContain('Known: ');
    expect(await output('new', 'blank', '--out', join(file('bad.json'), 'x'))).toContain('cannot be written');
  });
});
