import { type Recorder, ruleOf } from '../internal/answer/index.js';
import { BlueLedgerError } from '../internal/errors/index.js';
import { addDays, type Ratio } from '../internal/math/index.js';
import {
  adHocFactors,
  adHocPaths,
  discountBearers,
  firstDayOf,
  hungaryPath2001,
  koreaPath2001,
  levelFactors,
  publishedRateDecimals,
  turkeyPath2001,
  valueOn,
} from '../internal/rules/index.js';
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
import { carryBounds } from './carryBounds.js';
import { carryDiscounts, type RatedState } from './carryDiscounts.js';
import { type DatedScale, exactScale, sameCode } from './datedScale.js';
import { factorsOf2001 } from './factorsOf2001.js';
import {
  type EarlierScales,
  type FactorBounds,
  type Levels2001Table,
  rowsInForce,
  type ScaleFacts,
  type UngroupedState,
} from './facts.js';
import { FormerStates, type FormerStatesTable } from './formerStates.js';
import { ratesFrom } from './ratesFrom.js';
import { regularStates } from './regularStates.js';

/** Groups of the ad hoc scale by the day of each decision; a state without a row is of group C. */
export type PeacekeepingGroupsTable = FactTable<{
  readonly iso3: TextColumn;
  readonly from: TextColumn;
  readonly group: TextColumn;
  readonly path: TextColumn;
  readonly offset_of: TextColumn;
  readonly source?: TextColumn;
}>;

/** What is known of the levels of 2004 to 2011; level A has no factor. */
export type LevelBoundsTable = FactTable<{
  readonly iso3: TextColumn;
  readonly from_year: NumberColumn;
  readonly to_year: NumberColumn;
  readonly level: TextColumn;
  readonly factor_low: NumberColumn;
  readonly factor_high: NumberColumn;
  readonly source?: TextColumn;
}>;

export interface EarlierScaleTables {
  readonly groups: PeacekeepingGroupsTable;
  readonly levels2001: Levels2001Table;
  readonly levelBounds: LevelBoundsTable;
  readonly formerStates: FormerStatesTable;
}

/** The regular rates of 1974 are the first that close and the first that the groups were applied to. */
const firstYear = 1974;

function groupRowsOn({ groups: table }: EarlierScaleTables, date: string): ReadonlyMap<string, number> {
  const { iso3, from } = table.columns;
  const rows = new Map<string, number>();
  for (const row of rowIndices(table)) {
    const [state, day] = [requiredTextAt(iso3, row), requiredTextAt(from, row)];
    const last = rows.get(state);
    if (day <= date && (last === undefined || requiredTextAt(from, last) < day)) rows.set(state, row);
  }
  return rows;
}

const thousandths = (share: number): Ratio => ({ numerator: BigInt(share), denominator: 1000n });

function grouped(
  tables: EarlierScaleTables,
  states: readonly UngroupedState[],
  date: string,
  recorder: Recorder,
): RatedState[] {
  const { groups: table } = tables;
  const { group, path, offset_of } = table.columns;
  const rows = groupRowsOn(tables, date);
  recorder.reads(table, rows.values());
  const dated = valueOn(adHocFactors, date);
  const shares = recorder.applies(adHocFactors, dated);
  const paths = new Map(adHocPaths().map((rule) => [rule.id, rule]));
  const regularOf = new Map(states.map(({ state, regular }) => [state, regular]));
  /** Thousandths of its regular rate that a state pays on its way to group B. */
  const onPath = (row: number): number | undefined => {
    const rule = paths.get(textAt(path, row) ?? '');
    return rule && recorder.applies(rule, valueOn(rule, date));
  };
  const factorOf = ({ state, regular }: UngroupedState, letter: 'B' | 'C' | 'D', row: number | undefined): Ratio => {
    const share = shares[letter];
    if (row === undefined) return thousandths(share);
    const other = textAt(offset_of, row);
    const otherRow = other === undefined ? undefined : rows.get(other);
    if (other === undefined || otherRow === undefined) return thousandths(onPath(row) ?? share);
    // What the other pays more than in group C, this one pays less than in group B, and no less than its own group.
    const more = (regularOf.get(other) ?? 0) * ((onPath(otherRow) ?? shares.B) - shares.C);
    const left = regular * shares.B - more;
    recorder.step(() => ({
      step: `${state} pays less by what ${other} pays more`,
      inputs: { regular, less: more / 1000 },
      parameter: ruleOf(adHocFactors, dated),
      result: `${Math.max(left, regular * share)}/${regular * 1000}`,
    }));
    return { numerator: BigInt(Math.max(left, regular * share)), denominator: BigInt(regular) * 1000n };
  };
  return states.map((one) => {
    const row = rows.get(one.state);
    const level = row === undefined ? 'C' : requiredTextAt(group, row);
    return { ...one, level, factor: level === 'A' ? undefined : factorOf(one, level as 'B' | 'C' | 'D', row) };
  });
}

function boundsIn(
  { levelBounds: table }: EarlierScaleTables,
  year: number,
  recorder: Recorder,
): ReadonlyMap<string, FactorBounds> {
  const { iso3, from_year, to_year, level, factor_low, factor_high } = table.columns;
  const rows = rowsInForce(table, from_year, to_year, year);
  recorder.reads(table, rows);
  const ratio = (column: NumberColumn, row: number): Ratio => ({
    numerator: BigInt(requiredNumberAt(column, row)),
    denominator: 10n ** BigInt(column.decimals),
  });
  return new Map(
    rows.map((row) => [
      requiredTextAt(iso3, row),
      {
        level: textAt(level, row),
        factor:
          numberAt(factor_low, row) === undefined
            ? undefined
            : { low: ratio(factor_low, row), high: ratio(factor_high, row) },
      },
    ]),
  );
}

type ScaleDays = Pick<DatedScale, 'year' | 'from' | 'to'>;
type RegularFacts = Pick<ScaleFacts, 'memberStates' | 'regularScale'>;

function groupScale(
  tables: EarlierScaleTables,
  former: FormerStates,
  facts: RegularFacts,
  days: ScaleDays,
  recorder: Recorder,
): DatedScale {
  const states = grouped(tables, regularStates(facts, days.year, recorder), days.from, recorder);
  recorder.restsOn('derived');
  const carried = carryDiscounts(
    states,
    {
      rateDecimals: facts.regularScale.columns.rate.decimals,
      publishedDecimals: valueOn(publishedRateDecimals, firstDayOf(publishedRateDecimals)).value,
      rule: ruleOf(adHocFactors, valueOn(adHocFactors, days.from)),
      certainty: 'derived',
      // Group A pays the rest of what is apportioned (A/RES/3101 (XXVIII), paragraph 2).
      rest: 10n ** BigInt(facts.regularScale.columns.rate.decimals + 2),
    },
    recorder,
  );
  const about = { ...days, scheme: 'groups', certainty: 'derived', status: 'derived' } as const;
  return exactScale(carried, about, (members, state) => former.isAmong(members, state, days.from));
}

const hasLevels2001 = (year: number) => year >= 2001 && year <= 2003;

function scaleOf2001(table: Levels2001Table, facts: RegularFacts, days: ScaleDays, recorder: Recorder): DatedScale {
  const rules = { bearers: discountBearers, levels: levelFactors };
  const bearers = valueOn(discountBearers, days.from).value;
  const ruled = { year: days.year, ruleDate: days.from, rules, certainty: 'derived' } as const;
  const carried = ratesFrom(facts, ruled, recorder, () =>
    factorsOf2001(table, { date: days.from, bearers, rule: levelFactors }, recorder),
  );
  return exactScale(carried, { ...days, scheme: 'levels', certainty: 'derived', status: 'derived' });
}

function boundedScale(
  tables: EarlierScaleTables,
  facts: RegularFacts,
  days: ScaleDays,
  recorder: Recorder,
): DatedScale {
  const bounds = boundsIn(tables, days.year, recorder);
  recorder.restsOn('derived');
  recorder.applies(levelFactors, valueOn(levelFactors, days.from));
  recorder.applies(discountBearers, valueOn(discountBearers, days.from));
  const states = regularStates(facts, days.year, recorder).map((rated) => {
    const known = bounds.get(rated.state);
    if (known) return { ...rated, ...known };
    throw new BlueLedgerError('facts-disagree', {
      what: `${rated.state} has a regular rate in ${days.year} and no bounds of its level`,
      where: tables.levelBounds.name,
      expected: 'bounds for every state with a rate',
    });
  });
  const carried = carryBounds(
    states,
    {
      rateDecimals: facts.regularScale.columns.rate.decimals,
      publishedDecimals: recorder.applies(publishedRateDecimals, valueOn(publishedRateDecimals, days.from)),
    },
    recorder,
  );
  return {
    ...days,
    ...carried,
    scheme: 'levels',
    certainty: 'bounded',
    status: 'derived',
    isAmong: sameCode,
    shareOf: (members) => {
      const wanted = new Set(members);
      const has = (state: string) => wanted.has(state);
      return { share: carried.sumOf(has), states: states.filter(({ state }) => has(state)).length };
    },
  };
}

/**
 * The scales of peacekeeping before 2012, from their tables: the four ad hoc groups of 1974 to June 2001 (A/RES/3101
 * (XXVIII)), the levels of July 2001 to 2003 (A/RES/55/235), and what is known of those of 2004 to 2011. As `facts.earlierScales` they carry the
 * functions of rates back to 1974; a page that shows no year before 2012 does without.
 *
 * @throws BlueLedgerError `facts-missing` without one of the tables.
 * @example
 * ```ts
 * const { firstYear, hasBounds, spansIn } = earlierScales({
 *   groups: facts.peacekeepingGroups,
 *   levels2001: facts.peacekeepingLevels2001,
 *   levelBounds: facts.peacekeepingLevelBounds,
 *   formerStates: facts.formerStates,
 * });
 * [firstYear, hasBounds(2007), spansIn(2001).length]; // => [1974, true, 2]
 * ```
 */
export function earlierScales(tables: EarlierScaleTables): EarlierScales {
  for (const name of ['groups', 'levels2001', 'levelBounds', 'formerStates'] as const)
    if ((tables as Partial<EarlierScaleTables> | undefined)?.[name] === undefined)
      throw new BlueLedgerError('facts-missing', {
        what: `the scales before 2012 were made without the table ${name}`,
        where: `earlierScales.${name}`,
        expected:
          'the tables peacekeeping-groups, peacekeeping-levels-2001, peacekeeping-level-bounds and member-states/former',
      });
  const { groups, levels2001, levelBounds, formerStates } = tables;
  /** Days on which rates changed, in order. */
  let changes: readonly string[] | undefined;
  const levelsBegin = firstDayOf(levelFactors);
  const former = new FormerStates(formerStates);
  const hasBounds = (year: number) => {
    const { from_year, to_year } = levelBounds.columns;
    return rowsInForce(levelBounds, from_year, to_year, year).length > 0;
  };
  return {
    firstYear,
    formerStates: former,
    factorsOf2001: (year, rules, recorder) =>
      hasLevels2001(year) ? factorsOf2001(levels2001, rules, recorder) : undefined,
    hasBounds,
    spansIn: (year) => {
      changes ??= [
        ...new Set([
          ...rowIndices(groups).map((row) => requiredTextAt(groups.columns.from, row)),
          ...[...adHocPaths(), hungaryPath2001, turkeyPath2001, koreaPath2001].flatMap(({ values }) =>
            values.map(({ from }) => from),
          ),
          levelsBegin,
        ]),
      ].sort();
      const first = `${year}-01-01`;
      const starts = [first, ...changes.filter((day) => day > first && day.startsWith(`${year}-`))];
      return starts.map((from, index) => {
        const next = starts[index + 1];
        return { from, to: next === undefined ? `${year}-12-31` : addDays(next, -1) };
      });
    },
    scaleOn: (facts, days, recorder) => {
      if (days.year < firstYear) return undefined;
      if (days.from < levelsBegin) return groupScale(tables, former, facts, days, recorder);
      if (hasLevels2001(days.year)) return scaleOf2001(levels2001, facts, days, recorder);
      return hasBounds(days.year) ? boundedScale(tables, facts, days, recorder) : undefined;
    },
    boundsIn: (year, recorder) => boundsIn(tables, year, recorder),
  };
}
