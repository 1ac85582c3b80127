import type { RateInYear, RatesOfYear, RatesOverYears } from '@blueledger/core/rates';
import type { SummaryPart } from '@blueledger/core/text';
import type { FigureContent, FigureTable, ReadingPoint, TableCell } from '../figure/content.js';
import { notesOf } from '../figure/notes.js';
import { numbersIn } from '../figure/numbersIn.js';
import { chartOf, gapsOf, yearsText } from './chart.js';
import type { Movement, RatesMessages } from './messages.js';
import { pairText, rateText } from './rateText.js';

type Known = Extract<RateInYear, { readonly ratePercent: number }>;

/** A rate that is one number; of one that lies between two no change is told. */
const isKnown = (rate: RateInYear): rate is Known => rate.range === undefined;

/** More would make a list of the sentence; the table has them all. */
const most = 3;

/** Rates before and after the last new scale, the largest movement first. */
function movesOf({ change }: RatesOverYears, names: readonly string[], { frame }: RatesMessages): Movement[] {
  return (change?.states ?? [])
    .flatMap((rates, index) =>
      rates && isKnown(rates.before) && isKnown(rates.after)
        ? [{ before: rates.before, after: rates.after, name: names[index] as string }]
        : [],
    )
    .sort((a, b) => size(b) - size(a))
    .slice(0, most)
    .map(({ name, before, after }): Movement => {
      const [from, to] = pairText(before.exactRate, after.exactRate, frame.language);
      const rose = after.ratePercent > before.ratePercent;
      return { name, before: from, after: to, direction: from === to ? 'stayed' : rose ? 'rose' : 'fell' };
    });
}

const size = ({ before, after }: { readonly before: Known; readonly after: Known }) =>
  Math.abs(after.ratePercent - before.ratePercent);

/** A rate in a sentence, or the two between which it lies. */
function spokenRate(rate: RateInYear, { frame, between }: RatesMessages): string {
  if (isKnown(rate)) return rateText(rate.exactRate, frame.language);
  return between(...pairText(rate.range.exactLow, rate.range.exactHigh, frame.language));
}

/** A year, or the part of one whose rates changed with its scheme in July. */
export const yearPart = ({ year, from, to }: RatesOfYear, { part }: RatesMessages): string =>
  to < `${year}-12` ? part(year, 'first') : from > `${year}-01-01` ? part(year, 'second') : String(year);

function summaryOf(answer: RatesOverYears, names: readonly string[], messages: RatesMessages): readonly SummaryPart[] {
  const { change, years, query } = answer;
  const moves = movesOf(answer, names, messages);
  if (change && moves.length > 0)
    return messages.changed(query.kind, yearsText(change.after, change.to, messages), moves);
  const last = years.findLast(({ rates }) => rates.some((rate) => rate !== undefined));
  const nothing = messages.nothing(messages.core.list(names), yearsText(query.from, query.to, messages));
  if (!last) return [{ text: nothing }];
  const standing = last.rates.flatMap((rate, index) =>
    rate ? [{ name: names[index] as string, percent: spokenRate(rate, messages) }] : [],
  );
  return messages.standing(query.kind, last.year, standing.slice(0, most), last.status === 'projected');
}

const isTwice = (years: readonly RatesOfYear[], { year }: RatesOfYear) =>
  years.filter((other) => other.year === year).length > 1;

/** A rate as a cell: a number, or the two between which it lies. */
function cellOf({ ratePercent, range }: RateInYear, { frame, dash }: RatesMessages): TableCell {
  if (!range) return ratePercent;
  const write = numbersIn(frame.language, { least: 4 });
  return `${write(range.low)}${dash}${write(range.high)}`;
}

function tableOf({ years, query }: RatesOverYears, names: readonly string[], messages: RatesMessages): FigureTable {
  const format = query.kind === 'regular' ? 'printed' : 'rate';
  return {
    caption: messages.caption(query.kind),
    columns: [{ label: messages.year, format: 'text' }, ...names.map((label) => ({ label, format }) as const)],
    rows: years.map((line) => [
      isTwice(years, line) ? yearPart(line, messages) : String(line.year),
      ...line.rates.map((rate) => rate && cellOf(rate, messages)),
    ]),
  };
}

/** One line after the other, each along its years; years that nobody has a rate for are one point. */
function pointsOf(answer: RatesOverYears, names: readonly string[], messages: RatesMessages): ReadingPoint[] {
  const gaps = gapsOf(answer);
  // As printed: no rate has more decimals.
  const percent = numbersIn(messages.frame.language, { most: 5, percent: true });
  return names.flatMap((name, series) =>
    answer.years.flatMap((line, index): ReadingPoint[] => {
      const { year, rates, status } = line;
      const rate = rates[series];
      if (rate) {
        const value = rate.range
          ? messages.between(percent(rate.range.low), percent(rate.range.high))
          : percent(rate.ratePercent);
        const when = isTwice(answer.years, line) ? yearPart(line, messages) : String(year);
        const text = messages.point(when, name, value, status === 'projected');
        return [{ text, series, index }];
      }
      const gap = gaps.find(({ from, to }) => from <= year && year <= to);
      if (gap && gap.from !== year) return [];
      return [
        {
          text: messages.pointMissing(gap ? yearsText(gap.from, gap.to, messages) : String(year), name),
          series,
          index,
        },
      ];
    }),
  );
}

/** The figure of an answer: sentence, steps, points and table, all from the same rates. */
export function contentOf(ask: () => RatesOverYears, messages: RatesMessages): FigureContent {
  const answer = ask();
  const shown = new Set(answer.states.map(({ state }) => state));
  const names = answer.states.map(({ state, name }) => messages.stateName?.(state) ?? name);
  const inSentence = answer.states.map(
    ({ state }, index) => messages.nameInSentence?.(state) ?? (names[index] as string),
  );
  const summary = summaryOf(answer, inSentence, messages);
  const without = answer.years.every(({ rates }) => rates.every((rate) => rate === undefined));
  // NoteMessages on states that the figure does not show would only be noise in it.
  const notes = answer.notes.filter(({ values: { state } }) => state === undefined || shown.has(String(state)));
  return {
    messages: messages.frame,
    title: messages.title(answer.query.kind),
    summary,
    chart: chartOf(answer, names, messages),
    points: pointsOf(answer, names, messages),
    table: tableOf(answer, names, messages),
    notes: notesOf({ ...answer, notes }, messages),
    dataTo: String(answer.query.to),
    ...(without ? { empty: summary.map(({ text }) => text).join('') } : {}),
    answer,
    ask,
  };
}
