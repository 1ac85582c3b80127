import type { Compiled } from '../compile.js';
import type { ModuleText } from '../emitModule.js';
import { coverageOf } from './coverageOf.js';

const letters = { complete: 'c', partial: 'p', derived: 'd', bounded: 'b', missing: 'm' } as const;

/** What the tables cover, as a module beside them: short, since a page loads all of it. */
export function emitCoverage(compiled: Compiled): ModuleText {
  const families = coverageOf(compiled).map(({ years, ...family }) => ({
    ...family,
    from: years[0]?.year,
    statuses: years.map(({ status }) => letters[status]).join(''),
    available: years.map(({ available }) => available),
    expected: years.map(({ expected }) => expected),
  }));
  const js = `const statuses = ${JSON.stringify(Object.fromEntries(Object.entries(letters).map(([name, letter]) => [letter, name])))};
export const coverage = /* @__PURE__ */ ${JSON.stringify(families)}.map(({ from, statuses: letters, available, expected, ...family }) => ({
  ...family,
  years: available.map((count, at) => ({ year: from + at, status: statuses[letters[at]], available: count, expected: expected[at] })),
}));
`;
  const union = (key: 'id' | 'subject' | 'unit' | 'by') =>
    [...new Set(families.map((family) => `'${family[key]}'`))].join(' | ');
  const dts = `/** What the tables have of a year: all, some, mostly computed, between bounds, or nothing. */
export type CoverageStatus = ${Object.keys(letters)
    .map((name) => `'${name}'`)
    .join(' | ')};
/** Facts of one kind, in one or several tables, and what is there of each year. */
export interface CoverageFamily {
  readonly id: ${union('id')};
  readonly subject: ${union('subject')};
  /** What is counted. */
  readonly unit: ${union('unit')};
  /** Calendar years, or budget years from 1 July, named by the year in which they begin. */
  readonly by: ${union('by')};
  /** Names of the tables. */
  readonly tables: readonly string[];
  /** Without a gap, from the first year in which there was something to know. */
  readonly years: readonly {
    readonly year: number;
    readonly status: CoverageStatus;
    /** How many of the unit are known, and how many there were. */
    readonly available: number;
    readonly expected: number;
  }[];
}
/** What the tables cover, family by family and year by year, counted from their rows. */
export declare const coverage: readonly CoverageFamily[];
`;
  return { js, dts };
}
