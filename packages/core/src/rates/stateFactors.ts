import { type Recorder, ruleOf } from '../internal/answer/index.js';
import { BlueLedgerError, faultOfValue } from '../internal/errors/index.js';
import type { Ratio } from '../internal/math/index.js';
import {
  type DiscountLevel,
  levelFactors,
  type Reform,
  reformed,
  valueOn,
  voluntaryLevelH,
} from '../internal/rules/index.js';
import { memberState } from '../internal/states/index.js';
import type { EarlierScales, ScaleFacts } from './facts.js';
import type { ScaleOverrides } from './options.js';
import { isSettled } from './percentRange.js';
import type { StateFactor } from './stateFactor.js';
import { tableFactors, yearsWithLevels } from './tableFactors.js';
import { transitionFactors } from './transitionFactors.js';

interface FactorInputs {
  readonly year: number;
  readonly date: string;
  /** All states with a regular rate. */
  readonly states: readonly string[];
  /** Levels that carry the discounts. */
  readonly bearers: readonly string[];
  readonly overrides: ScaleOverrides | undefined;
  readonly reform: Reform | undefined;
}

const thousandths = (value: number): Ratio => ({ numerator: BigInt(value), denominator: 1000n });

/**
 * A reform of the levels’ shares moves every state that pays its level’s share, and every state on its way between two
 * levels; one that pays another share keeps it.
 */
function reformShares(
  facts: ScaleFacts,
  factors: Map<string, StateFactor>,
  inputs: FactorInputs,
  recorder: Recorder,
): void {
  const rule = reformed(levelFactors, inputs.reform);
  const dated = valueOn(rule, inputs.date);
  if (dated.status !== 'scenario') return;
  const shares = recorder.applies(rule, dated);
  const enacted = valueOn(levelFactors, inputs.date).value;
  const moving = transitionFactors(facts, inputs.year, recorder, { rule, dated });
  for (const [state, { level, factor: paid }] of factors) {
    const step = moving.get(state);
    const at = level.at(0) as DiscountLevel;
    if (step) factors.set(state, { level, factor: step });
    else if (paid && paid.numerator * 1000n === BigInt(enacted[at] ?? -1) * paid.denominator) {
      factors.set(state, { level, factor: thousandths(shares[at]) });
      // `H/I` and `G/H`: the tables do not say which of the two it is. In H by choice a state pays a different share.
      const other = level === 'H/I' ? shares.I : level === 'G/H' ? enacted.G : shares[at];
      if (shares[at] !== other) recorder.note('levels-not-apart', { levels: level, taken: at });
    }
  }
}

/** Levels that the caller assumes, laid over those available. */
function chooseLevels(
  facts: ScaleFacts,
  inputs: FactorInputs,
  factors: Map<string, StateFactor>,
  recorder: Recorder,
): void {
  const rule = reformed(levelFactors, inputs.reform);
  const dated = valueOn(rule, inputs.date);
  const shares = recorder.applies(rule, dated);
  recorder.note('levels-assumed');
  for (const [code, level] of Object.entries(inputs.overrides?.levels ?? {})) {
    const { state } = memberState(facts.memberStates, code, 'overrides.levels');
    if (level !== 'A' && level !== 'H*' && !Object.hasOwn(shares, level))
      throw new BlueLedgerError('bad-query', {
        what: faultOfValue(level, 'is not a valid level of the peacekeeping scale'),
        where: `overrides.levels.${code}`,
        expected: 'A, B, C, D, E, F, G, H, H* (level H by choice), I or J',
      });
    const carries = level === 'A' || inputs.bearers.includes(level);
    const share = level === 'H*' ? valueOn(voluntaryLevelH, inputs.date).value : shares[level as DiscountLevel];
    factors.set(state, { level, factor: carries ? undefined : thousandths(share) });
    recorder.step(() => ({
      step: `${state} is put in level ${level}`,
      inputs: { level },
      parameter: ruleOf(rule, dated),
      result: share ?? 'carries the discounts',
    }));
  }
}

/** Rejects states of which neither the tables nor the caller have the level; `open`: the tables have the others. */
function checkLevels(
  { states, year }: FactorInputs,
  factors: ReadonlyMap<string, StateFactor>,
  { open }: { readonly open: boolean },
): void {
  const missing = states.filter((state) => !factors.has(state));
  if (missing.length === 0) return;
  throw new BlueLedgerError('bad-query', {
    what: `no level was given for ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}`,
    where: 'overrides.levels',
    expected: open
      ? `a level for each of the ${missing.length} states whose level of ${year} is open`
      : `a level for each of the ${states.length} states with a regular rate in ${year}`,
  });
}

/** The factors of a year whose levels are known within bounds, of the states for which one is left. */
function settledFactors(earlier: EarlierScales, year: number, recorder: Recorder): Map<string, StateFactor> {
  return new Map(
    [...earlier.boundsIn(year, recorder)].flatMap(([state, { level, factor }]): [string, StateFactor][] =>
      level === undefined || (factor && !isSettled(factor)) ? [] : [[state, { level, factor: factor?.low }]],
    ),
  );
}

/**
 * Level and factor of each state in a year, as exact ratios: from the tables where they have the year, with what the
 * caller assumes laid over.
 */
export function stateFactors(facts: ScaleFacts, inputs: FactorInputs, recorder: Recorder): Map<string, StateFactor> {
  const { year, overrides, bearers } = inputs;
  const covered = yearsWithLevels(facts);
  const { earlierScales: earlier } = facts;
  const rules = { date: inputs.date, bearers, rule: reformed(levelFactors, inputs.reform) };
  const read = earlier?.factorsOf2001(year, rules, recorder);
  let factors: Map<string, StateFactor>;
  if (covered.first <= year && year <= covered.last) {
    factors = tableFactors(facts, year, recorder);
    reformShares(facts, factors, inputs, recorder);
  } else if (read) factors = read;
  else if (earlier?.hasBounds(year)) factors = settledFactors(earlier, year, recorder);
  else if (overrides?.levels) factors = new Map();
  else
    throw new BlueLedgerError('year-not-covered', {
      what: `peacekeeping levels of ${year} are not in the tables`,
      where: 'year',
      expected: `a year from ${covered.first} to ${covered.last}`,
      remedy: `The regular rates of ${year} are: give the level of every state in overrides.levels.`,
    });
  if (overrides?.levels) chooseLevels(facts, inputs, factors, recorder);
  const open = earlier?.hasBounds(year) ?? false;
  if (open || overrides?.levels) checkLevels(inputs, factors, { open });
  for (const [state, current] of factors)
    if (current.factor && bearers.includes(current.level)) factors.set(state, { ...current, factor: undefined });
    else if (!current.factor && !bearers.includes(current.level))
      factors.set(state, { ...current, factor: thousandths(1000) });
  return factors;
}
