import { BlueLedgerError, shown } from '../error/index.js';
import {
  type DiscountLevel,
  levelBByChoice2001,
  levelFactors,
  levelHByChoice2001,
  paths2001,
  type Reform,
  reformed,
  valueOn,
  voluntaryLevelH,
} from '../parameters/index.js';
import { type Ratio, roundHalfUp } from '../quantity/index.js';
import { memberState, numberAt, textAt } from '../reference/index.js';
import { type Recorder, ruleOf } from '../working/index.js';
import { rowsInForce, type ScaleFacts } from './facts.js';
import type { ScaleOverrides } from './options.js';
import { transitionFactors } from './transitionFactors.js';

export interface StateFactor {
  readonly level: string;
  /** Share of the regular rate that is paid; undefined for those who carry, whose share makes the whole add up. */
  readonly factor: Ratio | undefined;
}

interface Asked {
  readonly year: number;
  readonly date: string;
  /** All states with a regular rate. */
  readonly states: readonly string[];
  /** Levels that carry the discounts. */
  readonly bearers: readonly string[];
  readonly overrides: ScaleOverrides | undefined;
  readonly reform: Reform | undefined;
}

/**
 * The first and last year for which levels are in hand in an unbroken row.
 *
 * @example
 * ```ts
 * yearsWithLevels(facts); // => { first: 2012, last: 2027 }
 * ```
 */
export function yearsWithLevels({ peacekeepingFactors: table }: ScaleFacts): {
  readonly first: number;
  readonly last: number;
} {
  const { from_year, to_year } = table.columns;
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (let row = 0; row < table.rowCount; row += 1) {
    first = Math.min(first, from_year.values[row] as number);
    last = Math.max(last, to_year.values[row] as number);
  }
  return { first, last };
}

const thousandths = (value: number): Ratio => ({ numerator: BigInt(value), denominator: 1000n });

/** Levels and factors of 2012 on. In a transition the exact step replaces the six decimals, once the two agree. */
function factorsInTable(facts: ScaleFacts, { year, reform }: Asked, recorder: Recorder): Map<string, StateFactor> {
  const { peacekeepingFactors: table } = facts;
  const { iso3, from_year, to_year, level, factor } = table.columns;
  const rows = rowsInForce(table, from_year, to_year, year);
  recorder.reads(table, rows);
  const moving = transitionFactors(facts, year, recorder);
  const supposed = reform?.[levelFactors.id] === undefined ? undefined : reformed(levelFactors, reform);
  const factors = new Map<string, StateFactor>();
  for (const row of rows) {
    const state = textAt(iso3, row) as string;
    const printed = numberAt(factor, row);
    const step = moving.get(state);
    if (step && printed !== undefined && Number(roundHalfUp(step, factor.decimals)) !== printed)
      throw new BlueLedgerError('facts-disagree', {
        what: `the factor of ${state} in ${year} is ${printed / 10 ** factor.decimals} in the table and ${step.numerator}/${step.denominator} by its transition`,
        where: table.name,
        expected: 'the two to agree',
      });
    factors.set(state, {
      level: textAt(level, row) as string,
      factor:
        step ??
        (printed === undefined
          ? undefined
          : { numerator: BigInt(printed), denominator: 10n ** BigInt(factor.decimals) }),
    });
  }
  if (!supposed) return factors;
  // A reform of the levels' shares moves every state that pays its level's share; one that pays another keeps it.
  const enacted = valueOn(levelFactors, `${year}-01-01`).value;
  const dated = valueOn(supposed, `${year}-01-01`);
  recorder.applies(supposed, dated);
  for (const [state, { level: code, factor: paid }] of factors) {
    const at = code.at(0) as DiscountLevel;
    if (paid && paid.numerator * 1000n === BigInt(enacted[at] ?? -1) * paid.denominator)
      factors.set(state, { level: code, factor: thousandths(dated.value[at]) });
  }
  return factors;
}

/** Levels of July 2001 to 2003, with voluntary commitments; transitions of other new contributors are not listed. */
function factorsOf2001(facts: ScaleFacts, { date, bearers }: Asked, recorder: Recorder): Map<string, StateFactor> {
  const table = facts.levels2001 as NonNullable<ScaleFacts['levels2001']>;
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  recorder.reads(table, rows);
  recorder.note('levels-2001-caveat');
  const levels = recorder.applies(levelFactors, valueOn(levelFactors, date));
  const atB = recorder.applies(levelBByChoice2001, valueOn(levelBByChoice2001, date));
  const atH = recorder.applies(levelHByChoice2001, valueOn(levelHByChoice2001, date));
  const paths: Readonly<Record<string, number>> = recorder.applies(paths2001, valueOn(paths2001, date));
  const shareH = recorder.applies(voluntaryLevelH, valueOn(voluntaryLevelH, date));
  return new Map(
    rows.map((row) => {
      const state = textAt(table.columns.iso3, row) as string;
      const level = textAt(table.columns.level, row) as string;
      const byChoice = atB.includes(state) ? levels.B : atH.includes(state) ? shareH : undefined;
      const share = paths[state] ?? byChoice ?? levels[level as DiscountLevel];
      return [state, { level, factor: bearers.includes(level) ? undefined : thousandths(share) }];
    }),
  );
}

/** Levels that the caller supposes, laid over those in hand. */
function chooseLevels(facts: ScaleFacts, asked: Asked, factors: Map<string, StateFactor>, recorder: Recorder): void {
  const rule = reformed(levelFactors, asked.reform);
  const dated = valueOn(rule, asked.date);
  const shares = recorder.applies(rule, dated);
  recorder.note('levels-supposed');
  for (const [code, level] of Object.entries(asked.overrides?.levels ?? {})) {
    const { state } = memberState(facts.memberStates, code, 'overrides.levels');
    const share = level === 'H*' ? valueOn(voluntaryLevelH, asked.date).value : shares[level as DiscountLevel];
    if (share === undefined && !asked.bearers.includes(level))
      throw new BlueLedgerError('bad-question', {
        what: `${shown(level)} is no level of the peacekeeping scale`,
        where: `overrides.levels.${code}`,
        expected: 'A, B, C, D, E, F, G, H, H* (level H by choice), I or J',
      });
    recorder.step(
      () => ({ step: `${state} is put in level ${level}`, inputs: { level }, parameter: ruleOf(rule, dated) }),
      () => factors.set(state, { level, factor: asked.bearers.includes(level) ? undefined : thousandths(share) }),
      () => share ?? 'carries the discounts',
    );
  }
  const missing = asked.states.filter((state) => !factors.has(state));
  if (missing.length > 0)
    throw new BlueLedgerError('bad-question', {
      what: `no level was given for ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}`,
      where: 'overrides.levels',
      expected: `a level for each of the ${asked.states.length} states with a regular rate in ${asked.year}`,
    });
}

/**
 * Level and factor of each state in a year, as exact ratios: from the tables where they have the year, with what the
 * caller supposes laid over.
 */
export function stateFactors(facts: ScaleFacts, asked: Asked, recorder: Recorder): Map<string, StateFactor> {
  const { year, overrides, bearers } = asked;
  const covered = yearsWithLevels(facts);
  let factors: Map<string, StateFactor>;
  if (covered.first <= year && year <= covered.last) factors = factorsInTable(facts, asked, recorder);
  else if (facts.levels2001 && year >= 2001 && year <= 2003) factors = factorsOf2001(facts, asked, recorder);
  else if (overrides?.levels) factors = new Map();
  else
    throw new BlueLedgerError('year-not-covered', {
      what: `peacekeeping levels of ${year} are not in the tables`,
      where: 'year',
      expected: `a year from ${covered.first} to ${covered.last}`,
      remedy: `The regular rates of ${year} are: give the level of every state in overrides.levels.`,
    });
  if (overrides?.levels) chooseLevels(facts, asked, factors, recorder);
  for (const [state, found] of factors)
    if (found.factor && bearers.includes(found.level)) factors.set(state, { ...found, factor: undefined });
    else if (!found.factor && !bearers.includes(found.level))
      factors.set(state, { ...found, factor: thousandths(1000) });
  return factors;
}
