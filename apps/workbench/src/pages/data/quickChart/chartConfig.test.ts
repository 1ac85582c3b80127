import { expect, test } from 'vitest';
import { type ChartLook, chartConfig, leftOut, mostBars } from './chartConfig.js';

const look: ChartLook = {
  series: ['blue', 'orange'],
  ink: 'black',
  muted: 'grey',
  line: 'silver',
  fontFamily: 'serif',
  language: 'en',
  direction: 'ltr',
};

test('bars stand from the largest, no more than a reader can take in, and say how many are left out', () => {
  const labels = Array.from({ length: mostBars + 5 }, (_, i) => `group ${i}`);
  const rows = {
    labels,
    series: [{ name: '', values: labels.map((_, i) => i) }],
    overTime: false,
    stacked: true,
    measure: 'persons',
  };
  const { type, data, options } = chartConfig(rows, look);
  expect(type).toBe('bar');
  expect(options?.scales?.['y']?.stacked).toBe(true);
  expect(data.labels?.slice(0, 2)).toEqual([`group ${mostBars + 4}`, `group ${mostBars + 3}`]);
  expect(data.datasets[0]?.data).toHaveLength(mostBars);
  expect(leftOut(rows, 2)).toEqual({ labels: 5, series: 0 });
});

test('lines over time keep every label and leave a gap where no row has a value', () => {
  const rows = {
    labels: ['2011', '2012', '2013'],
    series: ['a', 'b', 'c'].map((name) => ({ name, values: [1, null, 3] })),
    overTime: true,
    stacked: true,
    measure: 'persons',
  };
  const { type, data, options } = chartConfig(rows, { ...look, direction: 'rtl' });
  expect(type).toBe('line');
  expect(data.labels).toEqual(rows.labels);
  expect(data.datasets.map(({ data: values, borderColor }) => [values, borderColor])).toEqual([
    [[1, null, 3], 'blue'],
    [[1, null, 3], 'orange'],
  ]);
  expect(leftOut(rows, 2)).toEqual({ labels: 0, series: 1 });
  // Time runs from the right where the language does.
  expect(options?.scales?.['x']?.reverse).toBe(true);
});
