import type { Recorder } from '../../internal/answer/index.js';
import { percentOf, type Ratio, ratioOf } from '../../internal/math/index.js';
import { firstDayOf, levelFactors, levelThresholds, transitionSteps, valueOn } from '../../internal/rules/index.js';
import { type ScaleFacts } from '../../rates/facts.js';
import { type ChangedRate, rateChanges } from '../../rates/rateChanges.js';
import type { StateInEvent, UnroundedEvent } from './movementEvent.js';
import { scaleOf, sumOfRates, type YearInputs } from './movementYears.js';
import { isListed, minus, nothing } from './points.js';

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

/**
 * What moved the share that the payers are assessed, from one year to the next: the change of rates for the states of the year
 * before. That other states may stand on a list is another event (`listEvents`); the two add up to the whole change.
 */
export function scaleEvents(facts: ScaleFacts, years: readonly YearInputs[], recorder: Recorder): UnroundedEvent[] {
  return years.flatMap((now, index): UnroundedEvent[] => {
    const before = years[index - 1];
    if (!now.rates) return [];
    if (now.ratesFrom === firstDayOf(levelFactors)) {
      const { document } = valueOn(levelFactors, now.ratesFrom).reference;
      return [{ kind: 'levels-begin', side: 'paid', date: now.ratesFrom, moved: undefined, documents: [document] }];
    }
    if (!before?.rates) return [];
    const { members } = before.payers;
    const moved = minus(sumOfRates(now.rates, members), sumOfRates(before.rates, members));
    const [scale, old] = [scaleOf(facts, now.year), scaleOf(facts, before.year)];
    const isNew = scale !== undefined && scale.id !== old?.id;
    if (!isNew && !isListed(moved)) return [];
    const changes = rateChanges(
      facts,
      { year: before.year, rates: before.rates },
      { year: now.year, rates: now.rates },
    ).filter(({ state }) => members.includes(state));
    const event: UnroundedEvent = {
      kind: isNew ? 'new-scale' : 'rates-within-scale',
      side: 'paid',
      date: `${now.year}-01-01`,
      moved,
      byRegularRate: sumOfFractions(changes.map(({ exactByRegularRate }) => exactByRegularRate)),
      byFactor: sumOfFractions(changes.map(({ exactByFactor }) => exactByFactor)),
      states: mostMoved(changes),
      documents: isNew
        ? [scale.symbol, ...[levelsOf(now.year, recorder) ?? []].flat()]
        : [scale?.symbol ?? [], stepsOn(`${now.year}-01-01`)].flat(),
    };
    recorder.step(() => ({
      step: `${now.year}: rates of the payers less their rates of ${before.year}`,
      inputs: { documents: event.documents, states: members.length },
      result: {
        points: percentOf(moved, 2),
        byRegularRatePoints: percentOf(event.byRegularRate as Ratio, 2),
        byFactorPoints: percentOf(event.byFactor as Ratio, 2),
        states: event.states,
      },
    }));
    return [event];
  });
}
