import type { BurdenShare, BurdenYear } from '@blueledger/core/burden';
import type { Fraction } from '@blueledger/core/internal/math';
import { percentOf } from '@blueledger/core/internal/math';
import { burdenSummaryIn, type Messages } from '@blueledger/core/text';
import type { ChartSpec, FigureContent, FigureTable, ReadingPoint, StepsSpec } from '../figure/content.js';
import { numbersIn } from '../figure/numbersIn.js';
import type { BurdenGapWords } from './words.js';

/** With decimals enough that the label, rounded from it to one, says what the sentence says, rounded from the exact share. */
const chartPercent = (share: Fraction | undefined) => (share === undefined ? undefined : percentOf(share, 6));

/** One decimal, half up from the exact share as in the headline, written in the page's language. */
export const spoken = (share: Fraction, { frame }: BurdenGapWords): string =>
  numbersIn(frame.language, { least: 1, percent: true })(percentOf(share, 1));

/** Both shares of a year; a movement has years without rates as well. */
type TableYear = Pick<BurdenYear, 'year' | 'served'> & { readonly paid: BurdenYear['paid'] | undefined };

export function tableOf(
  years: readonly TableYear[],
  payers: string,
  servers: string,
  words: BurdenGapWords,
): FigureTable {
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
      line.paid && percentOf(line.paid.exactShare, 2),
      line.served && percentOf(line.served.exactShare, 2),
      line.served?.persons,
      line.served?.totalPersons,
      line.served?.monthsAvailable,
    ]),
  };
}

/** The chart of several years, and their sentence in English: they come with their facts. */
export interface SeveralYears {
  readonly chart: (
    years: readonly BurdenYear[],
    status: BurdenShare['status'],
    paidBy: string,
    servedBy: string,
  ) => StepsSpec;
  readonly sentence: Messages['burdenOverYears'];
}

function chartOf(
  { years, status }: BurdenShare,
  payers: string,
  servers: string,
  words: BurdenGapWords,
  severalYears: SeveralYears | undefined,
): ChartSpec {
  const [only] = years;
  if (years.length === 1 && only)
    return {
      kind: 'bars',
      bars: [
        {
          role: 'money',
          label: words.paidBy(payers),
          rest: words.rest,
          percent: chartPercent(only.paid.exactShare),
          projected: status === 'projected',
        },
        {
          role: 'people',
          label: words.servedBy(servers),
          rest: words.rest,
          percent: chartPercent(only.served?.exactShare),
          missing: words.noPersonnel,
        },
      ],
    };
  return (severalYears as SeveralYears).chart(years, status, words.paidBy(payers), words.servedBy(servers));
}

function pointsOf(
  years: readonly BurdenYear[],
  payers: string,
  servers: string,
  words: BurdenGapWords,
): ReadingPoint[] {
  const bars = years.length === 1;
  return years.flatMap(({ year, paid, served }, i) => [
    { text: words.pointPaid(year, payers, spoken(paid.exactShare, words)), series: 0, index: bars ? 0 : i },
    {
      text: served ? words.pointServed(year, servers, spoken(served.exactShare, words)) : words.pointMissing(year),
      series: 1,
      index: bars ? 0 : i,
    },
  ]);
}

/** The figure of an answer: sentence, chart, points and table, all from the same exact shares. */
export function contentOf(ask: () => BurdenShare, words: BurdenGapWords, severalYears?: SeveralYears): FigureContent {
  const answer = ask();
  const { catalogue, stateName } = words;
  const overYears = catalogue.burdenOverYears ?? severalYears?.sentence;
  const { title, parts, notes, payers, servers } = burdenSummaryIn(
    answer,
    catalogue,
    overYears as Messages['burdenOverYears'],
    stateName,
  );
  return {
    words: words.frame,
    title,
    finding: parts,
    chart: chartOf(answer, payers, servers, words, severalYears),
    points: pointsOf(answer.years, payers, servers, words),
    table: tableOf(answer.years, payers, servers, words),
    notes,
    dataTo: catalogue.month(answer.personnelTo),
    answer,
    ask,
  };
}
