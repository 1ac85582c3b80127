import type { Compiled } from '../compile.js';
import type { Row } from '../rowValidator.js';
import { type Family, families } from './families.js';

export type CoverageStatus = 'complete' | 'partial' | 'derived' | 'bounded' | 'missing';

/** What the tables of a family have for one year. */
export interface CoverageYear {
  /** A calendar year, or the year in which a budget year begins. */
  readonly year: number;
  readonly status: CoverageStatus;
  /** States, missions, months or figures of which something is known. */
  readonly available: number;
  /** How many there were to know. */
  readonly expected: number;
}

export interface CoverageFamily {
  readonly id: Family['id'];
  readonly subject: Family['subject'];
  readonly unit: Family['unit'];
  readonly by: Family['by'];
  readonly tables: readonly string[];
  readonly years: readonly CoverageYear[];
}

/**
 * The status of a year: `bounded` where something is known only between two bounds; `partial` where something is lacking;
 * `derived` where more than half was computed or projected; else `complete`.
 */
export function statusOf(known: ReadonlyMap<string, 'read' | 'derived' | 'bounded'>, expected: number): CoverageStatus {
  const kinds = [...known.values()];
  if (kinds.length === 0) return 'missing';
  if (kinds.includes('bounded')) return 'bounded';
  if (kinds.length < expected) return 'partial';
  return kinds.filter((kind) => kind === 'derived').length * 2 > kinds.length ? 'derived' : 'complete';
}

const order = { read: 0, derived: 1, bounded: 2 } as const;

function yearsOf(family: Family, rowsOf: (table: string) => readonly Row[], lastYear: number): CoverageYear[] {
  const expectedIn = family.expected(rowsOf);
  const byYear = new Map<number, Map<string, 'read' | 'derived' | 'bounded'>>();
  for (const { from, to, key, kind } of family.entries(rowsOf))
    for (let year = from; year <= to; year += 1) {
      const known = byYear.get(year) ?? new Map<string, 'read' | 'derived' | 'bounded'>();
      byYear.set(year, known);
      const before = known.get(key);
      // The same thing from two rows: what was read counts before what was computed, and that before a range.
      if (before === undefined || order[kind] < order[before]) known.set(key, kind);
    }
  const lastKnown = Math.max(...byYear.keys());
  const years: CoverageYear[] = [];
  const last = Math.max(lastYear, ...(family.reachesAhead ? byYear.keys() : []));
  for (let year = 1946; year <= last; year += 1) {
    const expected = expectedIn(year);
    if (expected.size === 0) continue;
    const known = new Map([...(byYear.get(year) ?? [])].filter(([key]) => expected.has(key)));
    const status = statusOf(known, expected.size);
    years.push({
      year,
      status:
        status !== 'missing' && (family.points || (family.lastIsPartial && year === lastKnown)) ? 'partial' : status,
      available: known.size,
      expected: expected.size,
    });
  }
  return years;
}

/** What the tables have of each family of facts, year by year: counted from their rows, and from nothing else. */
export function coverageOf({ tables }: Pick<Compiled, 'tables'>): CoverageFamily[] {
  const rowsOf = (name: string): readonly Row[] => {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`The coverage of the tables reads "${name}", which is not a table.`);
    return table.rows;
  };
  // The year of the newest payment that was read: later ones are not missing yet.
  const lastYear = Math.max(...rowsOf('honour-roll').map((row) => row['year'] as number));
  return families.map((family) => {
    const { id, subject, unit, by, tables: names } = family;
    return { id, subject, unit, by, tables: names, years: yearsOf(family, rowsOf, lastYear) };
  });
}
