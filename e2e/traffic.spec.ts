import { expect } from '@playwright/test';
import { violations } from './support/axe.ts';
import { canvas, node, selectNode, shownPath } from './support/canvas.ts';
import { undo } from './support/history.ts';
import { test } from './support/journey.ts';
import { openTemplate } from './support/openTemplate.ts';
import { exposePastFirewall, openTraffic, outcomeOf, scenarioList, walkDetail } from './support/traffic.ts';

test('every scenario has a verdict, a way there and back, and a path on the canvas', async ({ page }) => {
  await openTemplate(page, 'Hub and spoke baseline');
  await page.getByRole('tab', { name: 'Traffic' }).click();
  const scenarios = scenarioList(page);
  await expect(scenarios.getByRole('button')).toHaveCount(7 + 11);
  await expect(scenarios.getByRole('button', { name: /Compromised pod → C2 server blocked/ })).toBeVisible();
  await expect(scenarios.getByRole('button', { name: /Clean request → pod works/ })).toBeVisible();

  await scenarios.getByRole('button', { name: /^Clean request/ }).click();
  const request = page.getByRole('region', { name: 'Request' });
  const reply = page.getByRole('region', { name: 'Reply' });
  await expect(request.getByRole('listitem').filter({ hasText: 'agw-orders' }).first()).toBeVisible();
  expect(await request.getByRole('listitem').count()).toBeGreaterThan(3);
  expect(await reply.getByRole('listitem').count()).toBeGreaterThan(1);
  const path = shownPath(page);
  await expect(path).toHaveText('Path: Clean request → pod');

  await scenarios.getByRole('button', { name: /^Compromised pod → C2 server/ }).click();
  await expect(path).toHaveText('Path: Compromised pod → C2 server');
  await expect(request.getByRole('listitem').filter({ hasText: 'Deny' }).first()).toContainText(/afw/);
  await expect(reply).toContainText('nothing was delivered');
});

test('the scenarios are walked by keyboard', async ({ page }) => {
  await openTemplate(page, 'AKS default (exposed)');
  await page.getByRole('tab', { name: 'Traffic' }).focus();
  await page.keyboard.press('Enter');
  const scenarios = page.getByRole('navigation', { name: 'Scenarios' });
  const first = scenarios.getByRole('button').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(scenarios.getByRole('button').nth(1)).toBeFocused();
  await expect(scenarios.getByRole('button').nth(1)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();

  const path = shownPath(page);
  await expect(path).toHaveCount(1);
  await canvas(page).focus();
  await page.keyboard.press('Escape');
  await expect(path).toHaveCount(0);
});

test('the library stands under the scenarios of the lights, and moves none of them', async ({ page }) => {
  await openTemplate(page, 'Reference architecture');
  const lights = page.getByRole('region', { name: 'Protections' });
  await expect(lights.getByRole('button', { name: /Outbound Protected · 2 not covered/ })).toBeVisible();
  const library = (await openTraffic(page)).getByRole('region', { name: 'Scenario library' });
  await expect(library.getByRole('button')).toHaveCount(11);
  await library.getByRole('button', { name: /^Compromised pod → cloud metadata reached/ }).click();
  await expect(shownPath(page)).toHaveText('Path: Compromised pod → cloud metadata');
  await expect(outcomeOf(page)).toHaveText(/^Reached DELIVERED/);
  await expect(page.getByRole('region', { name: 'Request' })).toContainText('Instance metadata service');
  await expect(lights.getByRole('button', { name: /Outbound Protected/ })).toBeVisible();

  // An edit that nobody waits for in the lights is told of the library, too.
  await selectNode(page, 'vm-jump');
  await page.keyboard.press('Delete');
  const flips = page.getByRole('region', { name: 'What changed' });
  await expect(flips).toContainText('Administrator → API server');
  await expect(flips).toContainText('Administrator → jump box → API server');
  await expect(shownPath(page)).toHaveText('Path: Compromised pod → cloud metadata');
});

test('what a green light does not cover is said under the verdict', async ({ page }) => {
  await openTemplate(page, 'Reference architecture');
  const list = await openTraffic(page);
  await list.getByText('Not covered: 2').click();
  await expect(list.getByText(/^Data can leave in DNS queries/)).toBeVisible();
  await list.getByRole('button', { name: /^Compromised pod → C2 server/ }).click();
  await expect(
    walkDetail(page).getByText(/^Not covered: 2 Data can leave in DNS queries.*Pods reach/),
  ).toBeVisible();
  expect(await violations(page, '#drawer-panel')).toEqual([]);
  await list.getByRole('button', { name: /^SQL injection/ }).click();
  await expect(walkDetail(page).getByText(/^Not covered/)).toHaveCount(0);
});

test('all that stops a flow of one\u2019s own is listed in order, and repaired from there', async ({
  page,
}) => {
  await openTemplate(page, 'Reference architecture');
  const list = await openTraffic(page);
  await page.getByRole('button', { name: 'New flow' }).click();
  const form = page.getByRole('form', { name: 'New flow' });
  await form.getByRole('combobox', { name: 'From' }).selectOption('Pod in system');
  await form.getByRole('combobox', { name: 'To' }).selectOption('An address…');
  await form.getByRole('textbox', { name: 'Address' }).fill('203.0.113.200');
  await form.getByRole('textbox', { name: 'Port' }).fill('8443');
  await form.getByRole('textbox', { name: 'Name of the flow' }).fill('Pods → partner');
  await form.getByRole('button', { name: 'Add flow' }).click();
  await expect(list.getByRole('button', { name: 'Pods → partner broken' })).toBeVisible();

  // It is a part of the document, and stays when the page comes back.
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await openTraffic(page);
  await list.getByRole('button', { name: 'Pods → partner broken' }).click();
  await expect(outcomeOf(page)).toHaveText(/^Does not arrive DENIED_FIREWALL · FW_IMPLICIT_DENY/);
  const blockers = walkDetail(page).getByRole('region', { name: 'In its way' });
  await expect(blockers.getByRole('listitem')).toContainText('Add a rule to the policy of afw-shop');

  await blockers.getByRole('button', { name: 'Preview fix: afw-shop' }).click();
  await expect(canvas(page).getByRole('group', { name: 'Preview' })).toContainText('0 added, 1 changed');
  await expect(blockers.getByText(/^afwp-shop: Network rules: allow-tcp-8443 added/)).toBeVisible();
  await expect(blockers.getByRole('listitem').filter({ hasText: 'Pods → partner' }).last()).toContainText(
    'works',
  );
  await blockers.getByRole('button', { name: 'Apply fix' }).click();
  await expect(outcomeOf(page)).toHaveText(/^Works, both ways/);
  const flips = page.getByRole('region', { name: 'What changed' });
  await expect(flips.getByRole('button', { name: 'broken works Pods → partner' })).toBeVisible();
  await expect(blockers).toHaveCount(0);
  await undo(page);
  await expect(outcomeOf(page)).toHaveText(/^Does not arrive/);
});

test('everything in the way is listed at once, with a fix or with what to change in words', async ({
  page,
}) => {
  await openTemplate(page, 'Hub and spoke baseline');
  await openTraffic(page);
  await page.getByRole('button', { name: 'New flow' }).click();
  const form = page.getByRole('form', { name: 'New flow' });
  await form.getByRole('combobox', { name: 'From' }).selectOption('Pod in system');
  await form.getByRole('combobox', { name: 'To' }).selectOption('crorders');
  await form.getByRole('textbox', { name: 'Port' }).fill('8443');
  await form.getByRole('button', { name: 'Add flow' }).click();
  const blockers = walkDetail(page)
    .getByRole('region', { name: '2 stand in its way, in order' })
    .getByRole('listitem');
  await expect(blockers).toHaveText([
    /^1afw-hub.*Add a rule to the policy of afw-hub/,
    /^2crorders.*SERVICE_NOT_LISTENING.*Use a port that crorders listens on/,
  ]);
  await expect(blockers.nth(0).getByRole('button', { name: 'Preview fix: afw-hub' })).toBeVisible();
  await expect(blockers.nth(1).getByRole('button', { name: /^Preview fix/ })).toHaveCount(0);
});

test('the lost reply of a public load balancer behind a firewall is explained', async ({ page }) => {
  await openTemplate(page, 'Reference architecture');
  await exposePastFirewall(page);
  const list = await openTraffic(page);
  await list.getByRole('button', { name: /^Clean request → pod broken/ }).click();
  await expect(outcomeOf(page)).toHaveText(/^The reply is lost ASYMMETRIC_RETURN/);
  const reply = page.getByRole('region', { name: 'Reply' });
  await expect(reply.getByRole('heading')).toContainText('parts from the request at afw-shop');
  await expect(reply.getByRole('listitem').filter({ hasText: 'parts here' })).toContainText('afw-shop');
  await expect(reply.getByRole('listitem').filter({ hasText: 'rt-aks' })).toContainText(
    '0.0.0.0/0 -> 10.10.0.4',
  );
  await expect(canvas(page).getByText('Reply dropped here')).toBeVisible();

  // Step by step the packet goes there and back; the row where it rests is lit.
  for (let stop = 0; stop < 3; stop += 1) await page.getByRole('button', { name: 'One step (.)' }).click();
  await expect(page.locator('.hop-lit').first()).toBeVisible();

  const blockers = walkDetail(page).getByRole('region', { name: 'In its way' });
  await blockers.getByRole('button', { name: 'Preview fix: afw-shop' }).click();
  await expect(blockers.getByRole('button', { name: 'Apply fix' })).toBeEnabled();
  expect(await violations(page, '#drawer-panel')).toEqual([]);
  await blockers.getByRole('button', { name: 'Apply fix' }).click();
  await expect(node(page, 'agw-shop')).toBeVisible();
  await expect(list.getByRole('button', { name: /^Clean request → pod works/ })).toBeVisible();
});

test('an address that is translated changes in its pill when the packet comes there', async ({ page }) => {
  await openTemplate(page, 'Hub and spoke baseline');
  const list = await openTraffic(page);
  await list.getByRole('button', { name: /^Compromised pod → C2 server/ }).click();
  const pill = canvas(page).getByText(/^SNAT/).locator('..');
  await expect(pill).toContainText('→');
  const step = page.getByRole('button', { name: 'One step (.)' });
  await step.click();
  await expect(pill).not.toContainText('→');
  await step.click();
  await expect(pill).toContainText('→');
});

test('a flow is written, shown, repaired and removed by keyboard alone', async ({ page }) => {
  await openTemplate(page, 'Reference architecture');
  const { keyboard } = page;
  await page.getByRole('tab', { name: 'Traffic' }).focus();
  await keyboard.press('Enter');
  const list = scenarioList(page);
  await expect(list.getByRole('region', { name: 'Scenario library' })).toBeVisible();
  await page.getByRole('button', { name: 'New flow' }).focus();
  await keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'New flow' });
  await expect(form.getByRole('combobox', { name: 'From' })).toBeFocused();
  await keyboard.type('Pod in system');
  await keyboard.press('Tab');
  await keyboard.type('A name in DNS');
  await keyboard.press('Tab');
  await keyboard.type('management.azure.com');
  await form.getByRole('textbox', { name: 'Port' }).focus();
  await keyboard.press('Control+A');
  await keyboard.type('9443');
  await keyboard.press('Enter');
  await expect(outcomeOf(page)).toHaveText(/^Does not arrive/);

  await walkDetail(page).getByRole('button', { name: 'Preview fix: afw-shop' }).focus();
  await keyboard.press('Enter');
  const apply = walkDetail(page).getByRole('button', { name: 'Apply fix' });
  await expect(apply).toBeEnabled();
  await apply.focus();
  await keyboard.press('Enter');
  await expect(outcomeOf(page)).toHaveText(/^Works, both ways/);

  // From the own flow down into the library, and back.
  const own = list.getByRole('button', { name: /management\.azure\.com/ });
  await own.focus();
  await keyboard.press('ArrowDown');
  await expect(list.getByRole('button', { name: /^A node starts/ })).toBeFocused();
  await expect(shownPath(page)).toHaveText('Path: A node starts');
  await keyboard.press('ArrowUp');
  await expect(own).toBeFocused();
  await keyboard.press('Delete');
  await expect(own).toHaveCount(0);
});

test.describe('in Japanese', () => {
  test.use({ locale: 'ja-JP' });

  test('the library, a lost reply and its fix are said in Japanese', async ({ page }) => {
    await page.goto('/');
    await page.locator('main').getByRole('button', { name: /^参照/ }).click();
    await page.getByRole('tab', { name: 'トラフィック' }).click();
    const list = page.getByRole('navigation', { name: 'シナリオ' });
    const library = list.getByRole('region', { name: 'シナリオライブラリ' });
    await library.getByRole('button', { name: /^乗っ取られたPod → クラウドメタデータ 到達/ }).click();
    await expect(page.getByRole('article').getByRole('heading', { level: 3 })).toHaveText(/^到達/);
    await list.getByRole('button', { name: /^正常な要求 → Pod/ }).click();
    const request = page.getByRole('region', { name: '行き' });
    await expect(request.getByRole('heading')).toContainText('agw-shopのパブリックIP');
    await expect(page.getByRole('article')).not.toContainText(/public IP of/);

    await page.getByRole('button', { name: '通信を追加' }).click();
    const form = page.getByRole('form', { name: '通信を追加' });
    await form.getByRole('combobox', { name: '送信元' }).selectOption({ index: 1 });
    await form.getByRole('combobox', { name: '宛先' }).selectOption('address');
    await form.getByRole('textbox', { name: 'アドレス' }).fill('203.0.113.200');
    await form.getByRole('button', { name: '追加' }).click();
    const blockers = page.getByRole('region', { name: '妨げている要素' });
    await expect(blockers).toContainText('afw-shopのポリシーに、この通信だけを許可するルールを追加します。');
    await blockers.getByRole('button', { name: '修正をプレビュー: afw-shop' }).click();
    await blockers.getByRole('button', { name: '修正を適用' }).click();
    await expect(page.getByRole('region', { name: '変化した判定' })).toContainText('不通');
    await expect(page.getByRole('article').getByRole('heading', { level: 3 })).toHaveText(
      /^行きも戻りも疎通/,
    );
  });
});
