import { expect, test } from 'vitest';
import { mapConcurrent } from './mapConcurrent.mjs';

const later = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test('results stand in the order of the items, whichever ends first', async () => {
  const ended: number[] = [];
  const results = await mapConcurrent(
    [30, 0, 10],
    async (wait) => {
      await later(wait);
      ended.push(wait);
      return wait * 2;
    },
    3,
  );
  expect(results).toEqual([60, 0, 20]);
  expect(ended).toEqual([0, 10, 30]);
});

test('no more run at a time than the limit', async () => {
  let now = 0;
  let most = 0;
  await mapConcurrent(
    Array.from({ length: 7 }, (_, index) => index),
    async () => {
      most = Math.max(most, ++now);
      await later(1);
      now--;
    },
    2,
  );
  expect(most).toBe(2);
});

test('the first that rejects rejects the whole', async () => {
  await expect(mapConcurrent([1, 2], () => Promise.reject(new Error('lost')), 1)).rejects.toThrow('lost');
});
