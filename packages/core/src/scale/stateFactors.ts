import { BlueLedgerError, shown } from '../error/index.js';
import {
  type DiscountLevel,
  hungaryPath2001,
  koreaPath2001,
  levelBByChoice2001,
  levelFactors,
  levelHByChoice2001,
  type Reform,
  reformed,
  turkeyPath2001,
  valueOn,
  voluntaryLevelH,
} from '../parameters/index.js';
import type { Ratio } from '../quantity/index.js';
import { memberState, textAt } from '../reference/index.js';
import { type Recorder, ruleOf } from '../working/index.js';
import type { ScaleFacts } from './facts.js';
import type { ScaleOverrides } from './options.js';
import { type StateFactor, tableFactors, yearsWithLevels } from './tableFactors.js';
import { transitionFactors } from './transitionFactors.js';

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

const thousandths = (value: number): Ratio => ({ numerator: BigInt(value), denominator: 1000n });

/**
 * A reform of the levels’ shares moves every state that pays its level’s share, and every state on its way between two
 * levels; one that pays another share keeps it.
 */
function reformShares(facts: ScaleFacts, factors: Map<string, StateFactor>, asked: Asked, recorder: Recorder): void {
  const rule = reformed(levelFactors, asked.reform);
  const dated = valueOn(rule, asked.date);
  if (dated.status !== 'scenario') return;
  const shares = recorder.applies(rule, dated);
  const enacted = valueOn(levelFactors, asked.date).value;
  const moving = transitionFactors(facts, asked.year, recorder, { rule, dated });
  for (const [state, { level, factor: paid }] of factors) {
    const step = moving.get(state);
    const at = level.at(0) as DiscountLevel;
    if (step) factors.set(state, { level, factor: step });
    else if (paid && paid.numerator * 1000n === BigInt(enacted[at] ?? -1) * paid.denominator) {
      factors.set(state, { level, factor: thousandths(shares[at]) });
      // `H/I` and `G/H`: the tables do not tell which of the two it is. In H by choice a state pays a share of its own.
      const other = level === 'H/I' ? shares.I : level === 'G/H' ? enacted.G : shares[at];
      if (shares[at] !== other) recorder.note('levels-not-apart', { levels: level, taken: at });
    }
  }
}

/** Levels of July 2001 to 2003, with voluntary commitments; transitions of other new contributors are not listed. */
function factorsOf2001(
  facts: ScaleFacts,
  { date, bearers, reform }: Asked,
  recorder: Recorder,
): Map<string, StateFactor> {
  const table = facts.levels2001 as NonNullable<ScaleFacts['levels2001']>;
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  recorder.reads(table, rows);
  recorder.note('levels-2001-caveat');
  const rule = reformed(levelFactors, reform);
  const levels = recorder.applies(rule, valueOn(rule, date));
  const atB = recorder.applies(levelBByChoice2001, valueOn(levelBByChoice2001, date));
  const atH = recorder.applies(levelHByChoice2001, valueOn(levelHByChoice2001, date));
  const paths: Readonly<Record<string, number>> = {
    HUN: recorder.applies(hungaryPath2001, valueOn(hungaryPath2001, date)),
    TUR: recorder.applies(turkeyPath2001, valueOn(turkeyPath2001, date)),
    KOR: recorder.applies(koreaPath2001, valueOn(koreaPath2001, date)),
  };
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
    if (level !== 'A' && level !== 'H*' && !Object.hasOwn(shares, level))
      throw new BlueLedgerError('bad-question', {
        what: `${shown(level)} is no level of the peacekeeping scale`,
        where: `overrides.levels.${code}`,
        expected: 'A, B, C, D, E, F, G, H, H* (level H by choice), I or J',
      });
    const carries = level === 'A' || asked.bearers.includes(level);
    const share = level === 'H*' ? valueOn(voluntaryLevelH, asked.date).value : shares[level as DiscountLevel];
    recorder.step(
      () => ({ step: `${state} is put in level ${level}`, inputs: { level }, parameter: ruleOf(rule, dated) }),
      () => factors.set(state, { level, factor: carries ? undefined : thousandths(share) }),
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
  if (covered.first <= year && year <= covered.last) {
    factors = tableFactors(facts, year, recorder);
    reformShares(facts, factors, asked, recorder);
  } else if (facts.levels2001 && year >= 2001 && year <= 2003) factors = factorsOf2001(facts, asked, recorder);
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
