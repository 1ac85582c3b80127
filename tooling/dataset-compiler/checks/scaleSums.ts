import type { Problem } from '../problem.js';
import type { SourceTable } from '../readTable.js';

/**
 * Each year's regular rates add up to what the scale of that year adds up to: exactly 100 per cent where the Assembly
 * published it so (1998 to 2002, 2004 on), and for earlier scales the sum that the printed column has.
 */
export function checkScaleSums(table: SourceTable, sums: SourceTable): Problem[] {
  const problems: Problem[] = [];
  for (const expected of sums.rows) {
    const year = expected['from_year'] as number;
    const inForce = table.rows.filter(
      (row) => (row['from_year'] as number) <= year && year <= (row['to_year'] as number),
    );
    const total = inForce.reduce((sum, row) => sum + (row['rate'] as number), 0);
    if (total !== expected['rate_sum'])
      problems.push({
        file: table.file,
        reason: `rates of ${year} sum to ${total} ten-thousandths of a per cent; expected ${expected['rate_sum']}`,
      });
    if (inForce.length !== expected['states'])
      problems.push({
        file: table.file,
        reason: `${year} has ${inForce.length} rates; expected ${expected['states']}`,
      });
  }
  return problems;
}
