import { expect, test } from 'vitest';
import { type Area, markdownOf, measured } from './report.mjs';

const group = measured({
  what: 'group all facts by state | year',
  value: 0.9,
  unit: 'ms',
  beside: { what: 'arquero 8', value: 9 },
  target: { of: 'ratio', most: 1 / 3 },
});

test('a figure has its ratio to what stood beside it, and says whether it is within what was asked', () => {
  expect([group.ratio, group.met]).toEqual([0.1, true]);
  expect(measured({ what: 'derive', value: 1.67, unit: 'ms', target: { of: 'value', most: 1.5 } })).toEqual({
    what: 'derive',
    value: 1.67,
    unit: 'ms',
    target: { of: 'value', most: 1.5 },
    met: false,
  });
  // What nobody asked anything of is neither met nor missed.
  expect(measured({ what: 'read', value: 12, unit: 'MB' })).toEqual({ what: 'read', value: 12, unit: 'MB' });
});

test('what is no figure is refused, and a ratio to nothing', () => {
  expect(() => measured({ what: 'a', value: Number.NaN, unit: 'ms' })).toThrow(
    'a: NaN is not a measured figure. Expected numbers above 0.',
  );
  expect(() => measured({ what: 'b', value: 1, unit: 'ms', beside: { what: 'c', value: 0 } })).toThrow('1 beside 0');
  expect(() => measured({ what: 'd', value: 1, unit: 'ms', target: { of: 'ratio', most: 2 } })).toThrow(
    'nothing stands beside it',
  );
});

test('the table has a line for each figure, and one for what could not be measured', () => {
  const areas: readonly Area[] = [
    { area: 'core', measurements: [group, measured({ what: 'growth with rows', value: 1.04, unit: 'exponent' })] },
    {
      area: 'exchange',
      measurements: [
        measured({
          what: 'cube as XLSX',
          value: 1632,
          unit: 'ms',
          beside: { what: 'a loop', value: 24 },
          target: { of: 'ratio', most: 60 },
        }),
      ],
      failed: 'the peers are not installed',
    },
  ];
  const machine = { processor: 'A 1', processors: 2, memoryGb: 8, system: 'linux', node: '20.20.2' };
  expect(markdownOf({ form: 1, date: '2026-11-29', machine, areas })).toBe(
    `2026-11-29; 2 processors (A 1), 8 GB, linux, Node 20.20.2

| area | what | takes | beside it, in the same run | ratio | asked |  |
| --- | --- | --- | --- | --- | --- | --- |
| core | group all facts by state \\| year | 900 µs | arquero 8: 9 ms | 0.1 × | ≤ 0.33 × | met |
| core | growth with rows | 1.04 |  |  |  |  |
| exchange | cube as XLSX | 1,632 ms | a loop: 24 ms | 68 × | ≤ 60 × | missed |
| exchange | not measured: the peers are not installed |  |  |  |  | failed |
`,
  );
});
