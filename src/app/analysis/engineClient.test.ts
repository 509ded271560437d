import { expect, it, vi } from 'vitest';
import { whenAnswered } from './engineClient.ts';

it('hands the answer on once it is there', async () => {
  const tell = vi.fn<(answer: string) => void>();
  whenAnswered(Promise.resolve('yes'), tell);
  expect(tell).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(tell).toHaveBeenCalledExactlyOnceWith('yes'));
});

it('keeps an answer that nobody waits for any more to itself', async () => {
  const tell = vi.fn<(answer: string) => void>();
  const withdraw = whenAnswered(Promise.resolve('too late'), tell);
  withdraw();
  await new Promise((resolve) => setTimeout(resolve));
  expect(tell).not.toHaveBeenCalled();
});
