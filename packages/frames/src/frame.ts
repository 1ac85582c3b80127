import { BlueLedgerError, type FactTable } from '@blueledger/core';
import { checkRecord, oneOf } from '@blueledger/core/internal/errors';
import { monthNumber } from '@blueledger/core/internal/math';
import { memberState } from '@blueledger/core/states';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { type OutTable, tableOfFacts } from '@blueledger/exchange';
import type { DataFrame } from './danfo.js';
import { frameOf } from './frameOf.js';

const tables = {
  appropriations: async () => (await import('@blueledger/datasets/appropriations')).appropriations,
  fatalities: async () => (await import('@blueledger/datasets/fatalities')).fatalities,
  'honour-roll': async () => (await import('@blueledger/datasets/honour-roll')).honourRoll,
  'member-states': async () => (await import('@blueledger/datasets/member-states')).memberStates,
  missions: async () => (await import('@blueledger/datasets/missions')).missions,
  personnel: async () => (await import('@blueledger/datasets/uniformed-personnel/by-month')).uniformedPersonnelByMonth,
  'personnel-by-mission': async () => (await import('@blueledger/datasets/personnel-by-mission')).personnelByMission,
  'regular-scale': async () => (await import('@blueledger/datasets/regular-scale')).regularScale,
} satisfies Record<string, () => Promise<FactTable<object>>>;

/** Tables that come as frames by name. Any other table of the datasets is given itself. */
export type FrameName = keyof typeof tables;
const names = Object.keys(tables) as FrameName[];

export interface FrameOptions {
  /** First and last month, `2025-07`, of a table that has months. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only these states, by alpha-3 code. */
  readonly states?: readonly string[] | undefined;
}

function needs(table: OutTable, column: string, where: string) {
  const match = table.columns.find(({ name }) => name === column);
  if (match) return match;
  throw new BlueLedgerError('bad-query', {
    what: `${table.name} has no column ${column}`,
    where,
    expected: `a table that has one, or no ${where}`,
  });
}

/** The rows that the options leave. */
function chosen(table: OutTable, { from, to, states }: FrameOptions): OutTable {
  const month = from === undefined && to === undefined ? undefined : needs(table, 'month', 'from');
  const state = states === undefined ? undefined : needs(table, 'iso3', 'states');
  for (const [where, value] of Object.entries({ from, to })) if (value !== undefined) monthNumber(value, where);
  const wanted = new Set(states?.map((code) => memberState(memberStatesCore, code).state));
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const at = String(month?.at(row));
    if (month && ((from !== undefined && at < from) || (to !== undefined && at > to))) continue;
    if (!state || wanted.has(String(state.at(row)))) rows.push(row);
  }
  return {
    ...table,
    rowCount: rows.length,
    columns: table.columns.map((column) => ({ ...column, at: (row) => column.at(rows[row] as number) })),
  };
}

/**
 * A table of the datasets as a DataFrame: by name, or the table itself. danfo's own steps take a missing value for zero, and
 * its arithmetic of whole frames is of 32 bits: sort with `sorted`, add up with `sum`, or take `toRows`.
 *
 * @throws BlueLedgerError `bad-query` for an unknown name, an option that the table has no column for, or no row;
 * `unknown-code`, `bad-month`; `facts-missing` where danfojs-node is not installed.
 * @example
 * ```ts
 * const personnel = await frame('personnel', { from: '2025-07', to: '2025-07', states: ['NPL', 'RWA'] });
 * toRows(personnel).map(({ iso3, persons }) => [iso3, persons]); // => [['NPL', 6039], ['RWA', 5905]]
 * ```
 */
export async function frame(source: FrameName | FactTable<object>, options: FrameOptions = {}): Promise<DataFrame> {
  checkRecord(options, 'options');
  const facts = typeof source === 'object' ? source : await tables[oneOf(source, names, 'name')]();
  return frameOf(chosen(tableOfFacts(facts), options));
}
