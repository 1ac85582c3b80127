import type { Recorder } from '../../internal/answer/index.js';
import { fractionOf, percentOf, type Ratio, ratioOf } from '../../internal/math/index.js';
import {
  adHocFactors,
  firstDayOf,
  levelFactors,
  levelThresholds,
  scalePeriod,
  transitionSteps,
  valueOn,
} from '../../internal/rules/index.js';
import { requiredNumberAt } from '../../internal/tables/index.js';
import { type DatedScale, isExact } from '../../rates/datedScale.js';
import { rowsInForce, type ScaleFacts } from '../../rates/facts.js';
import { isSettled } from '../../rates/percentRange.js';
import { type ChangedRate, rateChanges } from '../../rates/rateChanges.js';
import type { StateInEvent, UnroundedEvent } from './movementEvent.js';
import { scaleOf, type YearInputs } from './movementYears.js';
import { difference, isListed, minus, nothing } from './points.js';

/** The resolution by which states move between levels in equal steps; before it had such moves, that of the levels. */
function stepsOn(date: string): string {
  const rule = date < firstDayOf(transitionSteps) ? levelFactors : transitionSteps;
  return valueOn<unknown>(rule, date).reference.document;
}

/** The resolution that set the levels of a year; 2004 to 2009 were not found. */
function levelsOf(year: number, recorder: Recorder): string | undefined {
  const dated = levelThresholds.values.find(({ from }) => from.startsWith(`${year}-`));
  if (dated) recorder.applies(levelThresholds, dated);
  return dated?.reference.document;
}

/** The resolution of the four groups. */
const groupsDocument = () => adHocFactors.values[0]?.reference.document ?? [];

/** Whether a year begins a scale. Some scales have rates of their own for each of their years. */
function isNewScale({ regularScale: table }: ScaleFacts, before: number, now: number): boolean {
  const { from_year, to_year } = table.columns;
  if (`${now}-01-01` >= firstDayOf(scalePeriod)) {
    const { years, from } = valueOn(scalePeriod, `${now}-01-01`).value;
    return (now - from) % years === 0;
  }
  const first = (year: number) =>
    Math.max(...rowsInForce(table, from_year, to_year, year).map((row) => requiredNumberAt(from_year, row)));
  return first(before) !== first(now);
}

const sizeOf = ({ points }: StateInEvent) => Math.abs(points);

/** The three states whose rates moved the grouping’s share most. */
function mostMoved(changes: readonly ChangedRate[]): StateInEvent[] {
  return changes
    .flatMap(({ state, name, exactChange, because }) =>
      exactChange ? [{ state, name, points: percentOf(exactChange, 2), because }] : [],
    )
    .filter(({ points }) => points !== 0)
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.state < b.state ? -1 : 1))
    .slice(0, 3);
}

const sumOfFractions = (fractions: readonly (string | undefined)[]): Ratio =>
  fractions.reduce<Ratio>((sum, fraction) => (fraction ? minus(sum, negative(fraction)) : sum), nothing);

function negative(fraction: string): Ratio {
  const { numerator, denominator } = ratioOf(fraction);
  return { numerator: -numerator, denominator };
}

/** What the rates of some members alone moved from one scale to the next, and of which states that came. */
function changedBy(
  facts: ScaleFacts,
  [before, now]: readonly [DatedScale, DatedScale],
  members: readonly string[],
): Pick<UnroundedEvent, 'moved' | 'byRegularRate' | 'byFactor' | 'states'> {
  const moved = difference(now.shareOf(members).share, before.shareOf(members).share);
  // Between bounds neither states nor reasons are known.
  if (!isExact(before) || !isExact(now)) return { moved, states: [] };
  const among = (state: string) => [before, now].some(({ isAmong }) => isAmong(new Set(members), state));
  const changes = rateChanges(facts, before, now).filter(({ state }) => among(state));
  // Where a state came or went under another code, the two parts of its change are not told apart.
  const whole = changes.every(({ exactChange }) => exactChange !== undefined);
  return {
    moved,
    ...(whole
      ? {
          byRegularRate: sumOfFractions(changes.map(({ exactByRegularRate }) => exactByRegularRate)),
          byFactor: sumOfFractions(changes.map(({ exactByFactor }) => exactByFactor)),
        }
      : {}),
    states: mostMoved(changes),
  };
}

/**
 * What moved the share that the payers are assessed, from one scale to the next: the change of rates for the states of the year
 * before. That other states may stand on a list is another event (`listEvents`); the two add up to the whole change.
 */
export function scaleEvents(facts: ScaleFacts, years: readonly YearInputs[], recorder: Recorder): UnroundedEvent[] {
  const begin = firstDayOf(levelFactors);
  const beginning = (
    event: Pick<UnroundedEvent, 'moved' | 'byRegularRate' | 'byFactor' | 'states'>,
  ): UnroundedEvent => {
    const { document } = valueOn(levelFactors, begin).reference;
    return { kind: 'levels-begin', side: 'paid', date: begin, documents: [document], ...event };
  };
  return years.flatMap((now, index): UnroundedEvent[] => {
    const before = years[index - 1];
    if (!now.scale) return [];
    const within = now.second && beginning(changedBy(facts, [now.scale, now.second], now.payers.members));
    const second = within ? [within] : [];
    if (now.scale.from === begin) return [beginning({ moved: undefined })];
    const last = before?.second ?? before?.scale;
    if (!before || !last) return second;
    const { members } = before.payers;
    const [scale, old] = [scaleOf(facts, now.year), scaleOf(facts, before.year)];
    const isNew = isNewScale(facts, before.year, now.year);
    const change = changedBy(facts, [last, now.scale], members);
    const { low, high } = change.moved ?? { low: nothing, high: nothing };
    // What lies between two is listed where all that is possible is large and goes one way.
    const oneWay = low.numerator > 0n === high.numerator > 0n && isListed(low) && isListed(high);
    if (!isNew && !oneWay) return second;
    const event: UnroundedEvent = {
      kind: isNew ? 'new-scale' : 'rates-within-scale',
      side: 'paid',
      date: `${now.year}-01-01`,
      ...change,
      documents: isNew
        ? [scale?.symbol ?? [], levelsOf(now.year, recorder) ?? []].flat()
        : [
            (scale ?? old)?.symbol ?? [],
            now.scale.scheme === 'levels' ? stepsOn(`${now.year}-01-01`) : groupsDocument(),
          ].flat(),
    };
    recorder.step(() => ({
      step: `${now.year}: rates of the payers less their rates of ${before.year}`,
      inputs: { documents: event.documents, states: members.length },
      result: {
        points: isSettled({ low, high }) ? percentOf(low, 2) : { low: fractionOf(low), high: fractionOf(high) },
        ...(event.byRegularRate ? { byRegularRatePoints: percentOf(event.byRegularRate, 2) } : {}),
        ...(event.byFactor ? { byFactorPoints: percentOf(event.byFactor, 2) } : {}),
        states: event.states,
      },
    }));
    return [event, ...second];
  });
}
