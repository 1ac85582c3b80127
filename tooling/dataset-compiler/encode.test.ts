import { expect, test } from 'vitest';
import { table } from '../../datasets/decode/decode.js';
import { encodeNumbers } from './encode.js';
import { encodeAdaptive } from './encodeAdaptive.js';
import { encodeTimes } from './encodeTimes.js';

const head = { name: 't', title: 'T', dataVersion: '0', sources: [] };

/** What a reader gets back from what the encoder wrote. */
function roundTrip(values: readonly number[], series?: readonly number[]) {
  const { encoding, text } = encodeNumbers(values, series);
  const lengths = series ? [series.length, 'p', encodeNumbers(series).text] : undefined;
  if (lengths) lengths[1] = encodeNumbers(series ?? []).encoding;
  const columns = table<{ n: { values: ArrayLike<number> } }>(
    { ...head, rowCount: values.length },
    { n: ['n8', encoding, text] },
    lengths,
  ).columns;
  return { encoding, values: Array.from(columns.n.values) };
}

/** A generator with a seed, so that a failure can be repeated. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

const walk = (next: () => number, length: number, step: number) => {
  let value = Math.floor(next() * 900);
  return Array.from(
    { length },
    () => (value = Math.max(0, value + (next() < 0.6 ? 0 : Math.round((next() - 0.5) * step)))),
  );
};

test.each([
  ['nothing', []],
  ['dollars beyond 32 bits', [6014239400, 8000000000000, -12, 0]],
  ['equal values', Array.from({ length: 5000 }, () => 7)],
  ['rising values', Array.from({ length: 5000 }, (_, i) => i * 3 + (i % 7))],
])('%s come back', (_, values) => {
  expect(roundTrip(values).values).toEqual(values);
});

test('series come back in every encoding that series have', () => {
  const next = numbersFrom(20101231);
  const series = Array.from({ length: 60 }, () => 1 + Math.floor(next() * 200));
  const dollars = series.flatMap((length) => Array.from({ length }, () => Math.floor(next() * 0x3fffffff)));
  const walks = series.flatMap((length) => walk(next, length, 40));
  const keys = series.flatMap((length, i) => Array.from({ length }, () => i));
  const ramps = series.flatMap((length) => Array.from({ length }, (_, i) => i));
  const results = [walks, keys, ramps, dollars].map((values) => ({ ...roundTrip(values, series), wanted: values }));
  for (const { values, wanted } of results) expect(values).toEqual(wanted);
  expect(results.slice(0, 2).map(({ encoding }) => encoding)).toEqual(['a', 'k']);
});

test.each([
  [
    'sudden large steps and long rests',
    (next: () => number, i: number) =>
      i % 400 === 0 ? Math.floor(next() * 500000000) : i % 400 < 200 ? 3 : Math.floor(next() * 90),
  ],
  ['amounts without any rest', (next: () => number) => Math.floor(next() * 0x3fffffff)],
])('the arithmetic code survives %s', (_, make) => {
  const next = numbersFrom(7);
  const series = [3000, 1, 1, 4000, 2500];
  const values = series.flatMap((length) => Array.from({ length }, (_, i) => make(next, i)));
  const lengths = encodeNumbers(series);
  const { n } = table<{ n: { values: ArrayLike<number> } }>(
    { ...head, rowCount: values.length },
    { n: ['n4', 'a', encodeAdaptive(values, series)] },
    [series.length, lengths.encoding, lengths.text],
  ).columns;
  expect(Array.from(n.values)).toEqual(values);
});

test('times with gaps come back, and with them the lengths of the series', () => {
  const next = numbersFrom(1948);
  const all = 300;
  const times = Array.from({ length: 40 }, (_, id) => {
    let here = id % 2 === 0;
    const own = Array.from({ length: all }, (_, time) => time).filter(() => (here = next() < 0.05 ? !here : here));
    return own.length > 0 ? own : [id];
  });
  const series = times.map(({ length }) => length);
  const values = series.flatMap((length) => walk(next, length, 30));
  const months = encodeNumbers(Array.from({ length: all }, (_, time) => time));
  const { n, time } = table<Record<'n' | 'time', { values: ArrayLike<number> }>>(
    { ...head, rowCount: values.length },
    {
      time: ['n8', 't', encodeTimes(times.flat(), series, all), { o: [all, months.encoding, months.text] }],
      n: ['n4', 'a', encodeAdaptive(values, series)],
    },
    [series.length, 't', 'time'],
  ).columns;
  expect(Array.from(time.values)).toEqual(times.flat());
  expect(Array.from(n.values)).toEqual(values);
  expect(encodeTimes([4, 3], [2], 5)).toBeUndefined();
});

test('the arithmetic code is not for amounts below zero or beyond 30 bits', () => {
  expect([encodeAdaptive([1, -1], [2]), encodeAdaptive([2 ** 30], [1])]).toEqual([undefined, undefined]);
});
