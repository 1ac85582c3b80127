import type { RateInYear, RatesOverYears } from '@blueledger/core/rates';
import type { SummaryPart } from '@blueledger/core/text';
import type { FigureContent, FigureTable, ReadingPoint } from '../figure/content.js';
import { notesOf } from '../figure/notes.js';
import { numbersIn } from '../figure/numbersIn.js';
import { chartOf, gapsOf, yearsText } from './chart.js';
import { pairText, rateText } from './rateText.js';
import type { Movement, RatesWords } from './words.js';

/** More would make a list of the sentence; the table has them all. */
const most = 3;

/** Rates before and after the last new scale, the largest movement first. */
function movesOf({ change }: RatesOverYears, names: readonly string[], { frame }: RatesWords): Movement[] {
  return (change?.states ?? [])
    .flatMap((rates, index) => (rates ? [{ ...rates, name: names[index] as string }] : []))
    .sort((a, b) => size(b) - size(a))
    .slice(0, most)
    .map(({ name, before, after }): Movement => {
      const [from, to] = pairText(before.exactRate, after.exactRate, frame.language);
      const rose = after.ratePercent > before.ratePercent;
      return { name, before: from, after: to, direction: from === to ? 'stayed' : rose ? 'rose' : 'fell' };
    });
}

const size = ({ before, after }: { readonly before: RateInYear; readonly after: RateInYear }) =>
  Math.abs(after.ratePercent - before.ratePercent);

function findingOf(answer: RatesOverYears, names: readonly string[], words: RatesWords): readonly SummaryPart[] {
  const { change, years, query } = answer;
  const moves = movesOf(answer, names, words);
  if (change && moves.length > 0) return words.changed(query.kind, yearsText(change.after, change.to, words), moves);
  const last = years.findLast(({ rates }) => rates.some((rate) => rate !== undefined));
  const nothing = words.nothing(words.catalogue.list(names), yearsText(query.from, query.to, words));
  if (!last) return [{ text: nothing }];
  const standing = last.rates.flatMap((rate, index) =>
    rate ? [{ name: names[index] as string, percent: rateText(rate.exactRate, words.frame.language) }] : [],
  );
  return words.standing(query.kind, last.year, standing.slice(0, most), last.status === 'projected');
}

function tableOf({ years, query }: RatesOverYears, names: readonly string[], words: RatesWords): FigureTable {
  const format = query.kind === 'regular' ? 'printed' : 'rate';
  return {
    caption: words.caption(query.kind),
    columns: [{ label: words.year, format: 'text' }, ...names.map((label) => ({ label, format }) as const)],
    rows: years.map(({ year, rates }) => [String(year), ...rates.map((rate) => rate?.ratePercent)]),
  };
}

/** One line after the other, each along its years; years that nobody has a rate for are one point. */
function pointsOf(answer: RatesOverYears, names: readonly string[], words: RatesWords): ReadingPoint[] {
  const gaps = gapsOf(answer);
  // As printed: no rate has more decimals.
  const percent = numbersIn(words.frame.language, { most: 5, percent: true });
  return names.flatMap((name, series) =>
    answer.years.flatMap(({ year, rates, status }, index): ReadingPoint[] => {
      const rate = rates[series];
      if (rate) {
        const text = words.point(year, name, percent(rate.ratePercent), status === 'projected');
        return [{ text, series, index }];
      }
      const gap = gaps.find(({ from, to }) => from <= year && year <= to);
      if (gap && gap.from !== year) return [];
      return [
        { text: words.pointMissing(gap ? yearsText(gap.from, gap.to, words) : String(year), name), series, index },
      ];
    }),
  );
}

/** The figure of an answer: sentence, steps, points and table, all from the same rates. */
export function contentOf(ask: () => RatesOverYears, words: RatesWords): FigureContent {
  const answer = ask();
  const asked = new Set(answer.states.map(({ state }) => state));
  const names = answer.states.map(({ state, name }) => words.stateName?.(state) ?? name);
  const said = answer.states.map(({ state }, index) => words.sentenceName?.(state) ?? (names[index] as string));
  const finding = findingOf(answer, said, words);
  const without = answer.years.every(({ rates }) => rates.every((rate) => rate === undefined));
  // Remarks on states that the figure does not show would only be noise in it.
  const notes = answer.notes.filter(({ values: { state } }) => state === undefined || asked.has(String(state)));
  return {
    words: words.frame,
    title: words.title(answer.query.kind),
    finding,
    chart: chartOf(answer, names, words),
    points: pointsOf(answer, names, words),
    table: tableOf(answer, names, words),
    notes: notesOf({ ...answer, notes }, words),
    dataTo: String(answer.query.to),
    ...(without ? { empty: finding.map(({ text }) => text).join('') } : {}),
    answer,
    ask,
  };
}
