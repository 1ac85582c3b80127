import type { OutColumn } from './outTable.js';

/** What a column is called and holds, wherever it stands: in a file, in the terminal, in a row of `rowsOf`. */
export type ColumnMeaning = Pick<OutColumn, 'name'> & Partial<Pick<OutColumn, 'unit' | 'decimals' | 'description'>>;

const usDollars = 'US dollars';

/**
 * The names of columns by the names of fields in code: one word for one thing. A field that is not here goes by its own
 * name with underscores. Money of accounts, which core keeps in whole cents, ends in `_us_cents`.
 */
export const columnGlossary = {
  rank: { name: 'rank', description: 'Place; equal values share one' },
  state: { name: 'iso3', description: 'ISO 3166 alpha-3 code of the Member State' },
  name: { name: 'name', description: 'UN short name in English' },
  mission: { name: 'mission', description: 'Acronym of the mission' },
  year: { name: 'year', description: 'Calendar year' },
  persons: { name: 'persons', unit: 'persons', description: 'Uniformed personnel' },
  totalPersons: { name: 'total_persons', unit: 'persons', description: 'Uniformed personnel of all' },
  sharePercent: { name: 'share_percent', unit: 'percent', description: 'Share of the whole' },
  regularRatePercent: {
    name: 'regular_rate_percent',
    unit: 'percent',
    description: 'Rate of assessment of the regular budget',
  },
  peacekeepingRatePercent: {
    name: 'peacekeeping_rate_percent',
    unit: 'percent',
    decimals: 4,
    description: 'Effective rate of assessment for peacekeeping, derived',
  },
  unroundedRatePercent: {
    name: 'peacekeeping_rate_unrounded',
    unit: 'percent',
    description: 'The same to twelve decimals',
  },
  amount: { name: 'amount_usd', unit: usDollars, description: 'Current US dollars' },
  withheld: { name: 'withheld_usd', unit: usDollars, description: 'Not assessed, for want of a scale' },
  exactShare: { name: 'exact_share', description: 'The share as a fraction, numerator and denominator' },
} as const satisfies Readonly<Record<string, ColumnMeaning>>;

/** Kinds of answers of which core keeps the money in whole cents. */
const inCents: ReadonlySet<string> = new Set(['accountOn', 'article19Status']);

/** `paidOn` as files name it: `paid_on`. */
export const joined = (name: string, sign: string) =>
  name.replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before}${sign}${after}`).toLowerCase();

/** The column of a field in answers of a kind. */
export function columnOfField(field: string, kind: string): ColumnMeaning {
  const known: ColumnMeaning | undefined = Object.hasOwn(columnGlossary, field)
    ? columnGlossary[field as keyof typeof columnGlossary]
    : undefined;
  if (known === undefined) return { name: joined(field, '_') };
  if (known.unit !== usDollars || !inCents.has(kind)) return known;
  return { ...known, name: known.name.replace(/_usd$/, '_us_cents'), unit: 'US cents' };
}

const order = Object.values(columnGlossary).map(({ name }): string => name);

/** Rank, code and name come first, whatever the order of the fields; all else stays as it came. */
export function inReadingOrder(names: readonly string[]): readonly string[] {
  const lead = order.slice(0, 3).filter((name) => names.includes(name));
  return [...lead, ...names.filter((name) => !lead.includes(name))];
}
