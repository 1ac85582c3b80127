import type { Fraction } from '@blueledger/core';
import { type BurdenFacts, type BurdenShare, type BurdenYear, burdenShare } from '@blueledger/core/burden';
import { percentOf } from '@blueledger/core/internal/math';
import { requiredNumberAt } from '@blueledger/core/internal/tables';
import { burdenSummaryIn, type ShareText, sharePair, shareText } from '@blueledger/core/text';
import type { SidesSpec } from '../../figure/chart/sides/spec.js';
import type { ChartSpec } from '../../figure/chart/spec.js';
import type { Band, StepsSpec } from '../../figure/chart/steps/spec.js';
import type { FigureContent, FigureTable, ReadingPoint, TableCell } from '../../figure/content.js';
import { earlyNotes, firstRecentYear } from '../../figure/facts/scale.js';
import { type InRange, inRange } from '../../figure/inRange.js';
import { numbersIn } from '../../figure/numbersIn.js';
import { factsFor, type SharesQuery } from '../facts.js';
import type { BurdenGapMessages } from '../messages.js';

/** Where a share stands in a chart; what is written beside it is rounded once, from the exact share. */
const chartPercent = (share: Fraction | undefined) => (share === undefined ? undefined : percentOf(share, 6));

type Share = { readonly exactShare: Fraction | undefined; readonly range?: InRange['range'] };

/** A share as the summary has it, written in the page's language with the sign of per cent. */
function writtenShare({ digits, less, to }: ShareText, { frame }: BurdenGapMessages): string {
  const one = (text: string, isLess: boolean) => {
    const decimals = text.split('.')[1]?.length ?? 0;
    return `${isLess ? '<' : ''}${numbersIn(frame.language, { least: decimals, percent: true })(Number(text))}`;
  };
  return to ? `${one(digits, less)}–${one(to.digits, to.less)}` : one(digits, less);
}

/** A share on its own, in the decimals that the summary of its year has. */
export const spoken = (share: Share, messages: BurdenGapMessages): string => writtenShare(shareText(share), messages);

/** Shares over years, all in the decimals in which the summary compares the first with the last. */
function writtenOver(shares: readonly (Share | undefined)[], messages: BurdenGapMessages): (string | undefined)[] {
  const [first, last] = [shares.findIndex((share) => share), shares.findLastIndex((share) => share)];
  const [one, other] = [shares[first], shares[last]];
  const ends = one && other && first !== last ? sharePair(one, other) : undefined;
  const decimals = Math.max(...(ends ?? []).map(({ digits }) => digits.split('.')[1]?.length ?? 0), 1);
  const write = numbersIn(messages.frame.language, { least: decimals, percent: true });
  return shares.map((share, i) => {
    if (!share) return undefined;
    if (ends && (i === first || i === last)) return writtenShare(ends[i === first ? 0 : 1], messages);
    const percent = share.exactShare && percentOf(share.exactShare, decimals);
    // What these decimals would make nothing is written as less than the least.
    return percent ? write(percent) : spoken(share, messages);
  });
}

/** A share as a cell of the table: a number, or the two between which it lies. */
const cellOf = ({ exactShare: exact, range }: Share, { frame }: BurdenGapMessages): TableCell =>
  range
    ? inRange({ exact, range }, (share) => numbersIn(frame.language, { least: 2 })(percentOf(share, 2)))
    : percentOf(exact as Fraction, 2);

/** The two ends of a share that lies between two, for a band. */
export const bandOf = (share: Share | undefined, decimals: number): Band | undefined =>
  share?.range && { low: percentOf(share.range.exactLow, decimals), high: percentOf(share.range.exactHigh, decimals) };

/** Both shares of a year; a movement has years without rates as well. */
type TableYear = Pick<BurdenYear, 'year' | 'served'> & { readonly paid: BurdenYear['paid'] | undefined };

export function tableOf(
  years: readonly TableYear[],
  payers: string,
  servers: string,
  messages: BurdenGapMessages,
): FigureTable {
  const [year, paid, served, persons, total, months] = messages.columns;
  return {
    caption: messages.caption(payers, servers),
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
      line.paid && cellOf(line.paid, messages),
      line.served && percentOf(line.served.exactShare, 2),
      line.served?.persons,
      line.served?.totalPersons,
      line.served?.monthsAvailable,
    ]),
  };
}

/** More years than these are rows too low to be read: they are drawn as steps. */
const mostRows = 16;

/** Years in which a scale begins. */
const newScales = ({ regularScale: { columns, rowCount } }: BurdenFacts): ReadonlySet<number> =>
  new Set(Array.from({ length: rowCount }, (_, row) => requiredNumberAt(columns.from_year, row)));

/** Shares over some years, back to back. */
function sidesOf(
  { years, status }: BurdenShare,
  [paidBy, servedBy]: readonly [string, string],
  scales: ReadonlySet<number>,
  messages: BurdenGapMessages,
): SidesSpec {
  const lastYear = years.at(-1)?.year;
  const paid = years.map((line) => line.paid);
  const served = years.map((line) => line.served);
  const text = (written: (string | undefined)[]) => written.map((one) => one ?? messages.noPersonnel);
  return {
    kind: 'sides',
    years: years.map(({ year }) => year),
    sides: [
      {
        role: 'money',
        label: paidBy,
        percents: paid.map(({ exactShare }) => chartPercent(exactShare)),
        bands: paid.map((share) => bandOf(share, 6)),
        written: text(writtenOver(paid, messages)),
        projected: years.map(({ year }) => status === 'projected' && year === lastYear),
      },
      {
        role: 'people',
        label: servedBy,
        percents: served.map((share) => chartPercent(share?.exactShare)),
        bands: served.map(() => undefined),
        written: text(writtenOver(served, messages)),
        projected: years.map(() => false),
      },
    ],
    events: years.map(({ year }, i) => (i > 0 && scales.has(year) ? messages.newScale : undefined)),
  };
}

/** Shares over many years, as steps. */
function stepsOf(
  { years, status }: BurdenShare,
  paidBy: string,
  servedBy: string,
  messages: BurdenGapMessages,
): StepsSpec {
  const lastYear = years.at(-1)?.year;
  return {
    kind: 'steps',
    years: years.map(({ year }) => year),
    series: [
      {
        role: 'money',
        label: paidBy,
        percents: years.map(({ paid }) => chartPercent(paid.exactShare)),
        bands: years.map(({ paid }) => bandOf(paid, 6)),
        written: writtenOver(
          years.map(({ paid }) => paid),
          messages,
        ),
        // Only the last year of the scale in force is projected, and only then does the answer say so.
        projected: years.map(({ year }) => status === 'projected' && year === lastYear),
      },
      {
        role: 'people',
        label: servedBy,
        percents: years.map(({ served }) => chartPercent(served?.exactShare)),
        written: writtenOver(
          years.map(({ served }) => served),
          messages,
        ),
        projected: years.map(() => false),
      },
    ],
  };
}

function chartOf(
  answer: BurdenShare,
  facts: BurdenFacts,
  { payers, servers }: { readonly payers: string; readonly servers: string },
  messages: BurdenGapMessages,
): ChartSpec {
  const [year, ...others] = answer.years;
  const [paidBy, servedBy] = [messages.paidBy(payers), messages.servedBy(servers)];
  if (!year || answer.years.length > mostRows) return stepsOf(answer, paidBy, servedBy, messages);
  if (others.length > 0) return sidesOf(answer, [paidBy, servedBy], newScales(facts), messages);
  return {
    kind: 'bars',
    bars: [
      {
        role: 'money',
        label: paidBy,
        rest: messages.rest,
        percent: chartPercent(year.paid.exactShare),
        written: spoken(year.paid, messages),
        band: bandOf(year.paid, 6),
        projected: answer.status === 'projected',
      },
      {
        role: 'people',
        label: servedBy,
        rest: messages.rest,
        percent: chartPercent(year.served?.exactShare),
        ...(year.served ? { written: spoken(year.served, messages) } : {}),
        missing: messages.noPersonnel,
      },
    ],
  };
}

function pointsOf(
  years: readonly BurdenYear[],
  payers: string,
  servers: string,
  messages: BurdenGapMessages,
): ReadingPoint[] {
  const bars = years.length === 1;
  return years.flatMap(({ year, paid, served }, i) => [
    { text: messages.pointPaid(year, payers, spoken(paid, messages)), series: 0, index: bars ? 0 : i },
    {
      text: served ? messages.pointServed(year, servers, spoken(served, messages)) : messages.pointMissing(year),
      series: 1,
      index: bars ? 0 : i,
    },
  ]);
}

/** The figure of a year or several: summary, chart, points and table, all from the same exact shares. */
export async function sharesContent(
  query: SharesQuery,
  messages: BurdenGapMessages,
  language: string,
): Promise<FigureContent> {
  const isEarly = (query.from ?? query.year ?? firstRecentYear) < firstRecentYear;
  const [facts, early] = await Promise.all([factsFor(query), isEarly ? earlyNotes(language) : {}]);
  const ask = () => burdenShare(facts, query);
  const answer = ask();
  const { frame, stateName } = messages;
  const core = { ...messages.core, notes: { ...messages.core.notes, ...early } };
  const { title, parts, notes, payers, servers } = burdenSummaryIn(answer, core, core.burdenOverYears, stateName);
  return {
    messages: frame,
    title,
    summary: parts,
    chart: chartOf(answer, facts, { payers, servers }, messages),
    points: pointsOf(answer.years, payers, servers, messages),
    table: tableOf(answer.years, payers, servers, messages),
    notes,
    dataTo: core.month(answer.personnelTo),
    answer,
    ask,
  };
}
