import { addDays } from '@blueledger/core/internal/math';
import { apportionmentsBrief } from '@blueledger/datasets/apportionments/brief';
import { rowsOf, type Source } from '@blueledger/datasets/decode';
import { regularScale } from '@blueledger/datasets/regular-scale';
import { sourcesNamed } from '../../worker/sourcesNamed.js';

/** A date that a document names: the end of a mandate, the last day of a budget year or of a scale. */
export interface KeyDate {
  readonly date: string;
  readonly kind: 'mandate' | 'budget' | 'scale';
  /** The mission, the budget year, or the years of the scale. */
  readonly of: string;
  readonly sources: readonly Source[];
}

/** Ends of mandates: the day before the first piece of the last budget year that is subject to an extension. */
function mandateEnds(): readonly KeyDate[] {
  const rows = Array.from(rowsOf(apportionmentsBrief));
  const last = rows.reduce((latest, { to }) => (to > latest ? to : latest), '');
  const budgetYear = `${Number(last.slice(0, 4)) - 1}-07-01`;
  const first = new Map<string, (typeof rows)[number]>();
  for (const row of rows)
    if (row.from > budgetYear && row.subject_to_extension === 1 && row.from < (first.get(row.mission)?.from ?? '9'))
      first.set(row.mission, row);
  return Array.from(first.values(), ({ mission, from, source }) => ({
    date: addDays(from, -1),
    kind: 'mandate' as const,
    of: mission,
    sources: sourcesNamed(apportionmentsBrief.sources, source),
  }));
}

/** The last day of the last budget year that was apportioned. */
function budgetEnd(): KeyDate {
  const last = Array.from(rowsOf(apportionmentsBrief)).reduce((latest, row) => (row.to > latest.to ? row : latest));
  return {
    date: last.to,
    kind: 'budget',
    of: `${Number(last.to.slice(0, 4)) - 1}/${last.to.slice(2, 4)}`,
    sources: sourcesNamed(apportionmentsBrief.sources, last.source),
  };
}

/** The last day of the last available scale. */
function scaleEnd(): KeyDate {
  const { from_year, to_year, source } = Array.from(rowsOf(regularScale)).reduce((last, row) =>
    row.to_year > last.to_year ? row : last,
  );
  return {
    date: `${to_year}-12-31`,
    kind: 'scale',
    of: `${from_year}–${to_year}`,
    sources: sourcesNamed(regularScale.sources, source),
  };
}

/** The ends of mandates at which the financing resolutions of the last budget year divide it, the end of that year, and the end of the scale; in order. */
export const keyDates = (): readonly KeyDate[] =>
  [...mandateEnds(), budgetEnd(), scaleEnd()].sort((a, b) => a.date.localeCompare(b.date));
