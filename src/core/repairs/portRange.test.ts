import { describe, expect, it } from 'vitest';
import { portsWithout } from './portRange.ts';

describe('portsWithout', () => {
  it.each<[string[], string[], string[]]>([
    [['443', '80'], [], ['443', '80']],
    [['443'], ['443'], []],
    [['443'], ['442', '444'], ['443']],
    [['*'], [], ['*']],
    [['*'], ['22'], ['0-21', '23-65535']],
    [['22'], ['*'], []],
    [['8000-8080'], ['8001'], ['8000', '8002-8080']],
    [['8000-8080'], ['8000-8040', '8030-8079'], ['8080']],
    [['8000-8080', '8090'], ['8040-8090'], ['8000-8039']],
    [['*'], ['soon'], ['*']],
  ])('%j without %j is %j', (some, others, left) => {
    expect(portsWithout(some, others)).toEqual(left);
  });
});
