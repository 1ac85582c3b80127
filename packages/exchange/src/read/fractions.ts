import type { ProblemFound } from './problem.js';
import type { Column, RowsRead } from './readRows.js';
import type { KindName } from './rowKinds.js';

/** Rates of so many states that make about one are fractions of it: in per cent they make a hundred. */
const fewest = 3;
const near = 0.02;

/** Rates that were brought as fractions where per cent is expected. */
export function fractionProblems(
  kind: KindName,
  { rows }: RowsRead,
  columns: readonly Column[],
  line: number,
): ProblemFound[] {
  if (kind !== 'scale') return [];
  const sums = new Map<unknown, { sum: number; count: number }>();
  for (const { from_year, rate } of rows as readonly { readonly from_year: number; readonly rate: number }[]) {
    const { sum, count } = sums.get(from_year) ?? { sum: 0, count: 0 };
    sums.set(from_year, { sum: sum + rate, count: count + 1 });
  }
  return [...sums].flatMap(([year, { sum, count }]): ProblemFound[] =>
    count < fewest || Math.abs(sum - 1) > near
      ? []
      : [
          {
            code: 'fractions',
            line,
            column: columns.find(({ field }) => field === 'rate')?.heading,
            what: `the ${count} rates from ${String(year)} on make ${Number(sum.toFixed(5))} together: they are fractions of one and not rates in per cent`,
            expected: 'rates in per cent, which make 100 for all Member States',
            remedy: 'Multiply them by 100.',
          },
        ],
  );
}
