import { type Answer, answer, type FigureStatus } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, oneOf } from '../internal/errors/index.js';
import {
  type FactTable,
  type NumberColumn,
  numberAt,
  requiredNumberAt,
  requiredTextAt,
  rowIndices,
  type TextColumn,
  textAt,
} from '../internal/tables/index.js';
import { type SpanOfDate, spanOfDate } from './spanOfDate.js';
import { yearSpans } from './yearSpans.js';

/** What all Member States owed to a fund, at the dates that documents and officials give. */
export type UnpaidAssessmentsTable = FactTable<{
  readonly as_of: TextColumn;
  readonly fund: TextColumn;
  readonly counts: TextColumn;
  readonly amount_usd: NumberColumn;
  readonly preferred: NumberColumn;
  readonly confidence: TextColumn;
  readonly status: TextColumn;
  readonly source: TextColumn;
}>;

export type UnpaidFund = 'peacekeeping' | 'regular' | 'tribunals' | 'total';

/**
 * What the table calls what belongs to a fund. Our convention: sums that a source gives as the total of all funds make one
 * series, with or without the capital master plan, which never had more than 127 million unpaid; the answer names which are
 * with it.
 */
const codesOf: Readonly<Record<UnpaidFund, readonly string[]>> = {
  peacekeeping: ['peacekeeping'],
  regular: ['regular'],
  tribunals: ['tribunals'],
  total: ['total', 'all', 'all_incl_capital_master_plan'],
};

/** The funds that a query may name. */
export const unpaidFunds: readonly UnpaidFund[] = ['peacekeeping', 'regular', 'tribunals', 'total'];

export interface UnpaidOverTimeQuery {
  /** Default: `peacekeeping`. `total`: all funds together, as sources add them up. */
  readonly fund?: UnpaidFund | undefined;
  /** First and last date, each a day, a month or a year. Default: the first and the last available. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface UnpaidFigure extends SpanOfDate {
  /** As precise as the source: a day, a month or a year. `first` and `last` are the days that it may mean. */
  readonly asOf: string;
  /** The end of a calendar year: these compare with each other. */
  readonly yearEnd: boolean;
  /** Current US dollars. */
  readonly amount: number;
  /** `primary`: a document or an official of the Organization itself. `secondary`: quoted. `uncertain`: date, reading or scope is open. */
  readonly confidence: 'primary' | 'secondary' | 'uncertain';
  readonly status: FigureStatus;
  /** Ids of its sources. */
  readonly sources: readonly string[];
}

export type UnpaidOverTime = Answer<
  'unpaidOverTime',
  { readonly fund: UnpaidFund; readonly from: string; readonly to: string }
> & {
  /** In order of their dates; between them nothing is known. */
  readonly figures: readonly UnpaidFigure[];
  /** The last and the largest that were counted, and the largest but one: projections are no count. */
  readonly latest: UnpaidFigure | undefined;
  readonly largest: UnpaidFigure | undefined;
  readonly second: UnpaidFigure | undefined;
  /** The last and the largest at the end of a year. */
  readonly latestYearEnd: UnpaidFigure | undefined;
  readonly largestYearEnd: UnpaidFigure | undefined;
};

/** Orders by the first day that is meant, then by the last. */
const daysOf = ({ first, last }: SpanOfDate) => `${first} ${last}`;

/** Years between the first figure and the last of which there is none, as `1991-1992 1994`. */
function missingYears(figures: readonly UnpaidFigure[]): string {
  const years = figures.map(({ first }) => Number(first.slice(0, 4)));
  const [start, end] = [years[0] ?? 0, years.at(-1) ?? 0];
  const between = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return yearSpans(between.filter((year) => !years.includes(year)))
    .map(([from, to]) => (from === to ? String(from) : `${from}-${to}`))
    .join(' ');
}

const largestOf = (figures: readonly UnpaidFigure[]): UnpaidFigure | undefined =>
  figures.reduce<UnpaidFigure | undefined>(
    (most, figure) => (most && most.amount >= figure.amount ? most : figure),
    undefined,
  );

/**
 * What all Member States owed to peacekeeping, to the regular budget, to the tribunals or to all funds together, at the
 * dates that documents and officials of the Organization give. Outstanding: all that is unpaid, due or not yet due; what a
 * source counts as arrears of earlier years is left out and named. Current US dollars.
 *
 * Figures of different seasons do not compare, since assessments are issued and paid unevenly over a year: `yearEnd` marks
 * those that do.
 *
 * @throws BlueLedgerError `bad-query`, `bad-date`; `out-of-order` where `from` lies after `to`; `year-not-covered` where
 * no figure is available.
 * @example
 * ```ts
 * const { latest, largestYearEnd } = unpaidOverTime({ fund: 'peacekeeping' });
 * [latest, largestYearEnd].map(({ asOf, amount }) => [asOf, amount]);
 * // => [['2025-10-16', 3600000000], ['2005-12-31', 2919000000]]
 * ```
 */
export function unpaidOverTime(
  facts: { readonly unpaidAssessments: UnpaidAssessmentsTable },
  query: UnpaidOverTimeQuery = {},
): UnpaidOverTime {
  const { unpaidAssessments: table } = checkFacts(facts, 'unpaidAssessments');
  const { fund = 'peacekeeping', ...limits } = checkKeys(query, ['fund', 'from', 'to']);
  oneOf(fund, unpaidFunds, 'fund');
  const { as_of, fund: fundOf, counts, amount_usd, preferred, confidence, status, source } = table.columns;
  const rowsOfFund = rowIndices(table)
    .filter((row) => numberAt(preferred, row) === 1 && codesOf[fund].includes(requiredTextAt(fundOf, row)))
    .map((row) => ({ row, ...spanOfDate(requiredTextAt(as_of, row)) }))
    .sort((a, b) => (daysOf(a) < daysOf(b) ? -1 : 1));
  const ends = { from: rowsOfFund[0]?.first.slice(0, 4) ?? '', to: rowsOfFund.at(-1)?.last ?? '' };
  const { from = ends.from, to = ends.to } = limits;
  const [{ first }, { last }] = [spanOfDate(from, 'from'), spanOfDate(to, 'to')];
  if (first > last)
    throw new BlueLedgerError('out-of-order', {
      what: `${from} lies after ${to}`,
      where: 'from',
      expected: 'a date not later than to',
    });
  const rows = rowsOfFund.filter((line) => line.first >= first && line.last <= last);
  if (rows.length === 0)
    throw new BlueLedgerError('year-not-covered', {
      what: `no figure of what was unpaid (${fund}) from ${from} to ${to}`,
      where: limits.from === undefined ? 'to' : 'from',
      expected: `a span that has one, between ${rowsOfFund[0]?.first} and ${ends.to}`,
    });
  return answer(
    { kind: 'unpaidOverTime', query: { fund, from, to }, title: `Unpaid assessments (${fund}), ${from} to ${to}` },
    (recorder) => {
      const isArrears = ({ row }: { readonly row: number }) => textAt(counts, row) === 'arrears';
      const taken = rows.filter((line) => !isArrears(line));
      recorder.reads(
        table,
        taken.map(({ row }) => row),
      );
      const figures = taken.map(
        ({ row, first, last }): UnpaidFigure => ({
          asOf: requiredTextAt(as_of, row),
          first,
          last,
          yearEnd: first === last && first.endsWith('-12-31'),
          amount: requiredNumberAt(amount_usd, row),
          confidence: textAt(confidence, row) as UnpaidFigure['confidence'],
          status: textAt(status, row) as FigureStatus,
          sources: (textAt(source, row) ?? '').split(';').filter((id) => id !== ''),
        }),
      );
      recorder.step(() => ({
        step: `What was unpaid at each date (${fund})`,
        inputs: { fund, from, to },
        result: figures,
      }));
      const counted = figures.filter(({ status: sure }) => sure !== 'projected');
      const largest = largestOf(counted);
      const ofYears = counted.filter(({ yearEnd }) => yearEnd);
      recorder.note('unpaid-dates');
      const dates = (list: readonly { readonly asOf: string }[]) => list.map(({ asOf }) => asOf).join(' ');
      const noteDates = (code: string, list: readonly { readonly asOf: string }[]) => {
        if (list.length > 0) recorder.note(code, { dates: dates(list) });
      };
      const derived = figures.filter(({ status: sure }) => sure === 'derived');
      noteDates('unpaid-derived', derived);
      noteDates(
        'unpaid-projected',
        figures.filter(({ status: sure }) => sure === 'projected'),
      );
      noteDates(
        'unpaid-uncertain',
        figures.filter(({ confidence: sure }) => sure === 'uncertain'),
      );
      noteDates(
        'unpaid-with-master-plan',
        taken
          .filter(({ row }) => textAt(fundOf, row) === 'all_incl_capital_master_plan')
          .map(({ row }) => ({ asOf: requiredTextAt(as_of, row) })),
      );
      noteDates(
        'unpaid-arrears-left-out',
        rows.filter(isArrears).map(({ row }) => ({ asOf: requiredTextAt(as_of, row) })),
      );
      const missing = missingYears(figures);
      if (missing !== '') recorder.note('unpaid-years-missing', { years: missing });
      return {
        figures,
        latest: counted.at(-1),
        largest,
        second: largestOf(counted.filter((figure) => figure !== largest)),
        latestYearEnd: ofYears.at(-1),
        largestYearEnd: largestOf(ofYears),
      };
    },
  );
}
