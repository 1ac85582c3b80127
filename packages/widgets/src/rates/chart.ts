import type { RatesOverYears, ScaleBound } from '@blueledger/core/rates';
import type { RatesSpec } from '../figure/chart/rates/spec.js';
import { numbersIn } from '../figure/numbersIn.js';
import type { RatesMessages } from './messages.js';
import { endText } from './rateText.js';

/** Years as a reader writes them: 2025, or 2025–2027. */
export const yearsText = (from: number, to: number, { dash }: RatesMessages): string =>
  from === to ? `${from}` : `${from}${dash}${to}`;

/** Runs of years that follow each other. */
function runsOf(years: readonly number[]): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last.to + 1 === year) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs;
}

/** Years of which nobody has a rate. */
export const gapsOf = ({ years }: RatesOverYears): { readonly from: number; readonly to: number }[] =>
  runsOf(years.flatMap(({ year, status }) => (status === undefined ? [year] : [])));

/**
 * A bound is drawn where the lines come near it: a ceiling far over them would press them down to nothing, and a floor
 * far under them lies on the axis.
 */
function near({ bound, percent }: ScaleBound, most: number): boolean {
  return bound === 'ceiling' ? most >= 0.6 * percent : percent >= 0.04 * most;
}

function boundsOf({ bounds }: RatesOverYears, most: number, messages: RatesMessages): RatesSpec['bounds'] {
  const groups = new Map<string, ScaleBound[]>();
  for (const bound of bounds) {
    if (!near(bound, most)) continue;
    const key = `${bound.bound} ${bound.percent}`;
    groups.set(key, [...(groups.get(key) ?? []), bound]);
  }
  return [...groups.values()].map((group) => {
    const { bound, percent } = group[0] as ScaleBound;
    const known = group.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
    const spans = runsOf(known);
    const number = numbersIn(messages.frame.language, { most: 3 });
    const years = spans.map(({ from, to }) => yearsText(from, to, messages)).join(messages.comma);
    return { label: messages.bound(bound, number(percent)), years, percent, spans };
  });
}

export function chartOf(answer: RatesOverYears, names: readonly string[], messages: RatesMessages): RatesSpec {
  const { years, change, query } = answer;
  const series = names.map((label, index) => ({
    label,
    percents: years.map(({ rates }) => rates[index]?.ratePercent),
    bands: years.map(({ rates }) => rates[index]?.range),
    written: endText(answer, index, messages.frame.language),
  }));
  const most = Math.max(
    0,
    ...series
      .flatMap(({ percents, bands }) => [...percents, ...bands.map((band) => band?.high)])
      .flatMap((v) => v ?? []),
  );
  const banded = years.filter(({ rates }) => rates.some((rate) => rate?.range)).map(({ year }) => year);
  return {
    kind: 'rates',
    language: messages.frame.language,
    unit: messages.unit(query.kind),
    years: years.map(({ year }) => year),
    // A scale may begin within its first year: 1 July 2001.
    starts: years.map(({ year, from }) => year + (Number(from.slice(5, 7)) - 1) / 12),
    projected: years.map(({ status }) => status === 'projected'),
    derived: query.kind === 'peacekeeping',
    series,
    bounds: boundsOf(answer, most, messages),
    gaps: gapsOf(answer).map(({ from, to }) => ({ from, to, label: messages.gap(yearsText(from, to, messages)) })),
    bandYears: runsOf(banded).map(({ from, to }) => ({
      from,
      to,
      label: messages.band(yearsText(from, to, messages)),
    })),
    events: change
      ? [{ at: change.after, label: messages.newScale(yearsText(change.after, change.to, messages)) }]
      : [],
  };
}
