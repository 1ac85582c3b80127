import type { Recorder } from '../../internal/answer/index.js';
import { levelThresholds, valueOn } from '../../internal/rules/index.js';
import { leastDeveloped } from '../../internal/states/index.js';
import { computedOnce } from './computedOnce.js';
import type { ProjectionFacts } from './facts.js';
import { type IncomeRecords, incomeRecords } from './incomeRecords.js';
import type { Methodology } from './methodology.js';
import type { ProjectionStart } from './nextRates.js';
import { officialScale } from './officialScale.js';
import { officialSides } from './officialSides.js';
import { asPrinted, meansOf, periodsOf } from './periodMeans.js';
import { type BacktestedScale, firstYearOf, lastBaseYear } from './scalePeriods.js';
import { withPrintedMean } from './withPrintedMean.js';

/** The start of a projection with the records that it rests on, and the mean of all states that goes with them. */
export interface StartWithRecords extends ProjectionStart {
  readonly records: IncomeRecords;
  readonly meanRatio: number;
}

/**
 * The last scale decided, computed again as it was decided: once for some tables, since no methodology of the next scale
 * changes it but the choice of what the incomes hold.
 */
export function projectionStart(
  facts: ProjectionFacts,
  {
    decided,
    firstYear,
    heldByQuery,
    methodology,
  }: {
    readonly decided: BacktestedScale;
    /** Of the next scale. */
    readonly firstYear: number;
    readonly heldByQuery: readonly string[];
    /** Of the scale decided, with the choices of the query for mean and regions. */
    readonly methodology: Methodology;
  },
  recorder: Recorder,
): StartWithRecords {
  const { nationalIncome, specialRegions, regularScale, ldcMembership } = facts;
  const { meanIncome, specialRegions: counted, baseYears } = methodology;
  const year = firstYearOf(decided);
  const official = officialScale(regularScale, year, recorder);
  return computedOnce(
    [nationalIncome, specialRegions, regularScale, ldcMembership],
    `start ${firstYear} ${meanIncome} ${counted} ${[...heldByQuery].sort().join(' ')}`,
    () => {
      const records = incomeRecords(nationalIncome, specialRegions, counted);
      const printed = asPrinted(records);
      const lastYear = lastBaseYear(decided);
      const states = [...official.keys()].sort();
      const hasBase = (state: string) =>
        baseYears.every((length) => meansOf(printed, lastYear, length).get(state) !== undefined);
      const held = states.filter((state) => !hasBase(state) || heldByQuery.includes(state));
      const outside = new Set(held);
      const inside = states.filter((state) => !outside.has(state));
      const heldUnits = held.reduce((sum, state) => sum + (official.get(state) as number), 0);
      const leastDevelopedIn = (of: number) => {
        const ldc = new Set(leastDeveloped(ldcMembership, { year: of, on: `${of}-01-01` }).members);
        return (state: string) => ldc.has(state);
      };
      const withMean = withPrintedMean(methodology, valueOn(levelThresholds, `${year}-01-01`).value, (last, length) =>
        inside.map((state) => meansOf(printed, last, length).get(state)),
      );
      return {
        official,
        states,
        held,
        inside,
        positions: states.map((state) => inside.indexOf(state)),
        decided: inside.map((state) => official.get(state) as number),
        heldUnits,
        records,
        meanRatio: withMean.meanRatio,
        isLeastDeveloped: leastDevelopedIn(firstYear),
        base: officialSides(periodsOf(printed, inside, lastYear, baseYears), {
          methodology: withMean,
          heldUnits,
          isLeastDeveloped: leastDevelopedIn(year),
          official,
        }),
      };
    },
  );
}
