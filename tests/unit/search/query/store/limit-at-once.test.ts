import { expect, test } from 'vitest';
import { limitAtOnce } from '../../../../../src/search/query/store/limit-at-once.ts';

test('no more calls run at once than allowed, all are answered, in the order they came', async () => {
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const work = limitAtOnce(3, async (asked: number) => {
    begun.push(asked);
    running += 1;
    most = Math.max(most, running);
    await new Promise((done) => setTimeout(done, asked % 3));
    running -= 1;
    return asked * 2;
  });
  const asked = Array.from({ length: 20 }, (_, index) => index);
  expect(await Promise.all(asked.map(work))).toEqual(asked.map((number) => number * 2));
  expect(begun).toEqual(asked);
  expect(most).toBe(3);
});

test('a call that fails makes room for the next', async () => {
  const work = limitAtOnce(1, async (asked: string) => {
    if (asked === 'bad') throw new Error('bad');
    return asked;
  });
  const answers = await Promise.allSettled(['bad', 'good', 'bad', 'fine'].map(work));
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
});
