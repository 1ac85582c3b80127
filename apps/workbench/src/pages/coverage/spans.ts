import type { CoverageFamily, CoverageStatus } from '@blueledger/datasets/coverage';

/** A year as its family names it: `2004`, or the budget year `2004/05`. */
export const yearText = ({ by }: Pick<CoverageFamily, 'by'>, year: number): string =>
  by === 'year' ? String(year) : `${year}/${String(year + 1).slice(2)}`;

/** Years of a family with one status, those in a row as first and last: `1991–2013, 2016`. */
export function spansOf(family: CoverageFamily, status: CoverageStatus): string {
  const spans: [number, number][] = [];
  for (const { year, status: found } of family.years) {
    if (found !== status) continue;
    const last = spans.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans
    .map(([from, to]) => (from === to ? yearText(family, from) : `${yearText(family, from)}–${yearText(family, to)}`))
    .join(', ');
}

/** How many years of all families have each status. */
export function countsOf(
  families: readonly CoverageFamily[],
  within: (year: CoverageFamily['years'][number]) => boolean = () => true,
): Readonly<Record<CoverageStatus, number>> {
  const counts = { complete: 0, partial: 0, derived: 0, bounded: 0, missing: 0 };
  for (const { years } of families) for (const year of years) if (within(year)) counts[year.status] += 1;
  return counts;
}
