import { partsByYear } from '../assessments/assess.js';
import { splitOverTime } from '../assessments/splitOverTime.js';
import type { ApportionmentsTable } from '../budgets/facts.js';
import type { Recorder } from '../internal/answer/index.js';
import { BlueLedgerError, didYouMean, nearest, shown } from '../internal/errors/index.js';
import { addDays, budgetYearDates } from '../internal/math/index.js';
import { numberAt, textAt } from '../internal/tables/index.js';

/** What was apportioned for a mission for some days of one calendar year, and where its last part must make it whole. */
export interface Stretch {
  readonly mission: string;
  readonly from: string;
  readonly to: string;
  /** Whole US dollars. */
  readonly amount: number;
  /** The part of a piece that it belongs to: the stretches of one part add up to it. */
  readonly part: number;
  readonly partAmount: number;
  readonly last: boolean;
}

/** Budget years of which every appropriation available has its pieces; those before are in parts only. */
const firstWhole = '2018-07-01';

function budgetYearsIn({ columns: { from }, rowCount }: ApportionmentsTable): string[] {
  const years = new Set<string>();
  for (let row = 0; row < rowCount; row += 1) {
    const day = textAt(from, row) as string;
    const first = Number(day.slice(0, 4)) - (day.slice(5, 7) < '07' ? 1 : 0);
    if (`${first}-07-01` >= firstWhole) years.add(`${first}/${String((first + 1) % 100).padStart(2, '0')}`);
  }
  return [...years].sort();
}

/**
 * What was apportioned in a budget year, cut where calendar years end and on the days on which a scenario turns.
 * @throws BlueLedgerError `bad-year`; `year-not-covered` for a year without pieces available; `unknown-code` for a mission
 * without any.
 */
export function stretchesOf(
  table: ApportionmentsTable,
  {
    budgetYear,
    missions,
    turns,
  }: { budgetYear: string; missions: readonly string[] | undefined; turns: readonly string[] },
  recorder: Recorder,
): Stretch[] {
  const span = budgetYearDates(budgetYear);
  const { mission, from, to, amount_usd } = table.columns;
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const day = textAt(from, row) as string;
    if (span.from <= day && day <= span.to) rows.push(row);
  }
  const known = budgetYearsIn(table);
  if (!known.includes(budgetYear))
    throw new BlueLedgerError('year-not-covered', {
      what: `what was apportioned for ${budgetYear} is not available`,
      where: 'budgetYears',
      expected: `a budget year from ${known[0]} to ${known.at(-1)}`,
    });
  const inYear = [...new Set(rows.map((row) => textAt(mission, row) as string))].sort();
  for (const [index, code] of (missions ?? []).entries())
    if (!inYear.includes(code)) {
      const near = nearest(code, inYear);
      throw new BlueLedgerError('unknown-code', {
        what: `nothing was apportioned for ${shown(code)} in ${budgetYear}`,
        where: `missions[${index}]`,
        expected: `one of ${inYear.join(', ')}`,
        remedy: didYouMean(near),
      });
    }
  const selected = rows.filter((row) => !missions || missions.includes(textAt(mission, row) as string));
  recorder.reads(table, selected);
  let part = -1;
  return selected.flatMap((row) =>
    partsByYear(numberAt(amount_usd, row) as number, textAt(from, row) as string, textAt(to, row) as string).flatMap(
      (whole): Stretch[] => {
        part += 1;
        const endingOn = turns.map((turn) => addDays(turn, -1)).filter((day) => whole.from <= day && day < whole.to);
        const cut = splitOverTime(whole.amount, { ...whole, endingOn });
        return cut.map((one, index) => ({
          mission: textAt(mission, row) as string,
          ...one,
          part,
          partAmount: whole.amount,
          last: index === cut.length - 1,
        }));
      },
    ),
  );
}
