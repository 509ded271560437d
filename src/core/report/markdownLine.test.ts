import { expect, it } from 'vitest';
import { markdownLine } from './markdownLine.ts';

it.each([
  ['snet-aks (10.0.0.0/8)', 'snet-aks &#40;10.0.0.0/8&#41;'],
  ['  - item', '&#45; item'],
  ['---', '&#45;--'],
  ['===', '&#61;=='],
  ['12. item', '12&#46; item'],
  ['1.2.3.4', '1&#46;2.3.4'],
  ['# heading', '&#35;&#8203; heading'],
  ['a\n\nb', 'a b'],
  ['@octocat', '@&#8203;octocat'],
  ['owner/repo#1', 'owner/repo&#35;&#8203;1'],
  ['group/project!1', 'group/project&#33;&#8203;1'],
  ['https://evil.example', 'https:&#8203;//evil.example'],
  ['WWW.evil.example', 'WWW&#8203;.evil.example'],
])('writes %j so that it is shown as it is', (text, written) => {
  expect(markdownLine(text)).toBe(written);
});
