import { expect, test } from 'vitest';
import type { ChartSpec } from '../../figure/chart/spec.js';
import { messages } from '../text/en.js';
import { messages as french } from '../text/fr.js';
import { sharesContent } from './shares.js';

const groupings = [
  'african',
  'asia-pacific',
  'eastern-european',
  'grulac',
  'weog',
  'p5',
  'm49-developed',
  'ldc',
  'nam',
  'TUV',
  'JPN+KOR',
];

const none = { personnel: 'pooled', year: undefined, from: undefined, to: undefined } as const;

/** What a chart writes at the ends of its series. */
function numbersIn(chart: ChartSpec): readonly (string | undefined)[] {
  if (chart.kind === 'bars') return chart.bars.map((bar) => bar.written);
  const series = chart.kind === 'sides' ? chart.sides : chart.kind === 'steps' ? chart.series : [];
  return series.flatMap(({ written = [] }) => {
    const known = written.filter((text) => text && /\d/.test(text));
    return [known[0], known.at(-1)];
  });
}

/** The numbers of a text: with decimals, so that years are none. */
const numbers = (text: string) => text.match(/\d+[.,]\d+/g) ?? [];

test.each(groupings)('%s: the chart says the numbers of the summary, to the digit', async (group) => {
  for (const query of [
    { payers: group, servers: group, from: 2012, to: 2025 },
    { payers: group, servers: group, year: 2012 },
    { payers: group, servers: group, year: 2025 },
    { payers: group, servers: group, from: 2006, to: 2010 },
    { payers: group, servers: group, from: 2001, to: 2025 },
  ])
    for (const [language, texts] of [
      ['en', messages],
      ['fr', french],
    ] as const) {
      const { summary, chart } = await sharesContent({ ...none, ...query }, texts, language);
      const written = numbersIn(chart);
      const told = summary.filter(({ role }) => role !== undefined).flatMap(({ text }) => numbers(text));
      expect(new Set(told), `${JSON.stringify(query)} ${language}`).toEqual(
        new Set(written.flatMap((text) => numbers(text ?? ''))),
      );
    }
});
