import { apportionments } from '@blueledger/datasets/apportionments';
import { rowsOf, type Source } from '@blueledger/datasets/decode';
import { regularScale } from '@blueledger/datasets/regular-scale';

/** A date that a document names: the end of a mandate, or the last day of a scale. */
export interface Event {
  readonly date: string;
  readonly kind: 'mandate' | 'scale';
  /** The mission, or the years of the scale. */
  readonly of: string;
  readonly sources: readonly Source[];
}

const named = (sources: readonly Source[], ids: string) => sources.filter(({ id }) => ids.split(';').includes(id));

/** The ends of mandates that the financing resolutions of the last budget year cut at, and the end of the scale; in order. */
export function calendar(): readonly Event[] {
  const rows = Array.from(rowsOf(apportionments));
  const lastYear = rows.reduce((last, { to }) => (to > last ? to : last), '');
  const year = `${Number(lastYear.slice(0, 4)) - 1}-07-01`;
  const mandates = rows
    .filter(
      ({ from, subject_to_extension }) =>
        from > year && String(subject_to_extension) !== 'false' && subject_to_extension !== 0,
    )
    .map(({ mission, from, source }) => ({ mission, from, source }));
  const first = new Map<string, { readonly from: string; readonly source: string }>();
  for (const { mission, from, source } of mandates)
    if ((first.get(mission)?.from ?? '9') > from) first.set(mission, { from, source });
  const dayBefore = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const scales = Array.from(rowsOf(regularScale));
  const lastScale = scales.reduce(
    (last, row) => (row.to_year > last.to_year ? row : last),
    scales[0] as (typeof scales)[number],
  );
  return [
    ...Array.from(first, ([mission, { from, source }]) => ({
      date: dayBefore(from),
      kind: 'mandate' as const,
      of: mission,
      sources: named(apportionments.sources, source),
    })),
    {
      date: `${lastScale.to_year}-12-31`,
      kind: 'scale' as const,
      of: `${lastScale.from_year}–${lastScale.to_year}`,
      sources: named(regularScale.sources, String(lastScale.source)),
    },
  ].sort((a, b) => a.date.localeCompare(b.date));
}
