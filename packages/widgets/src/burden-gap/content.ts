import {
  type BurdenShare,
  type BurdenYear,
  decimalText,
  english,
  type Fraction,
  finding,
  percentOf,
} from '@blueledger/core';
import type { ChartSpec, FigureContent, FigureTable, ReadingPoint } from '../figure/content.js';
import { type BurdenGapWords, englishBurdenGap } from './words.js';

const chartPercent = (share: Fraction | undefined) => (share === undefined ? undefined : percentOf(share, 2));

/** One decimal, half up from the exact share: the same figure as in the headline. */
const spoken = (share: Fraction) => {
  const [numerator, denominator] = share.split('/') as [string, string];
  return decimalText({ numerator: BigInt(numerator) * 100n, denominator: BigInt(denominator) }, 1);
};

function tableOf(years: readonly BurdenYear[], payers: string, servers: string, words: BurdenGapWords): FigureTable {
  const [year, paid, served, persons, total, months] = words.columns;
  return {
    caption: words.caption(payers, servers),
    columns: [
      { label: year, format: 'text' },
      { label: paid, format: 'percent' },
      { label: served, format: 'percent' },
      { label: persons, format: 'whole' },
      { label: total, format: 'whole' },
      { label: months, format: 'whole' },
    ],
    rows: years.map((line) => [
      String(line.year),
      percentOf(line.paid.exactShare, 2),
      line.served && percentOf(line.served.exactShare, 2),
      line.served?.persons,
      line.served?.totalPersons,
      line.served?.monthsInHand,
    ]),
  };
}

function chartOf({ years, status }: BurdenShare, payers: string, servers: string, words: BurdenGapWords): ChartSpec {
  const [only] = years;
  if (years.length === 1 && only)
    return {
      kind: 'bars',
      bars: [
        { role: 'money', label: words.pays(payers), rest: words.rest, percent: chartPercent(only.paid.exactShare) },
        {
          role: 'people',
          label: words.serves(servers),
          rest: words.rest,
          percent: chartPercent(only.served?.exactShare),
          missing: words.noPersonnel,
        },
      ],
    };
  const lastYear = years.at(-1)?.year;
  return {
    kind: 'steps',
    years: years.map(({ year }) => year),
    series: [
      {
        role: 'money',
        label: words.pays(payers),
        percents: years.map(({ paid }) => chartPercent(paid.exactShare)),
        // Only the last year of the scale in force is projected, and only then does the answer say so.
        projected: years.map(({ year }) => status === 'projected' && year === lastYear),
      },
      {
        role: 'people',
        label: words.serves(servers),
        percents: years.map(({ served }) => chartPercent(served?.exactShare)),
        projected: years.map(() => false),
      },
    ],
  };
}

function pointsOf(
  years: readonly BurdenYear[],
  payers: string,
  servers: string,
  words: BurdenGapWords,
): ReadingPoint[] {
  const bars = years.length === 1;
  return years.flatMap(({ year, paid, served }, i) => [
    { text: words.pointPaid(year, payers, spoken(paid.exactShare)), series: 0, index: bars ? 0 : i },
    {
      text: served ? words.pointServed(year, servers, spoken(served.exactShare)) : words.pointMissing(year),
      series: 1,
      index: bars ? 0 : i,
    },
  ]);
}

/** The figure of an answer: sentence, chart, points and table, all from the same exact shares. */
export function contentOf(answer: BurdenShare): FigureContent {
  const words = englishBurdenGap(english);
  const { title, parts, notes, payers, servers } = finding(answer, { catalogue: words.catalogue });
  return {
    title,
    finding: parts,
    chart: chartOf(answer, payers, servers, words),
    points: pointsOf(answer.years, payers, servers, words),
    table: tableOf(answer.years, payers, servers, words),
    notes,
    dataTo: words.catalogue.month(answer.personnelTo),
    answer,
  };
}
