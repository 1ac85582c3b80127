import type { Problem } from '../problem.js';
import type { SourceTable } from '../readTable.js';
import type { Row } from '../rowValidator.js';
import { ruleCell, runsOf } from '../rulesOf.js';

/** What the parts of one value say alike. */
const shared = ['to', 'document', 'paragraph', 'confidence', 'status'] as const;

const kinds: Readonly<Record<string, string>> = {
  number: 'a number',
  list: 'a list joined by semicolons',
  boolean: 'true or false',
};

/** What is wrong in a row by itself. */
function ofRow(row: Row, symbols: ReadonlyMap<string, string>): { column: string; reason: string }[] {
  const problems: { column: string; reason: string }[] = [];
  if (ruleCell(row) === undefined)
    problems.push({ column: 'value', reason: `"${row['value']}" is not ${kinds[row['kind'] as string]}` });
  const [document, sources] = [row['document'] as string, ((row['source'] ?? '') as string).split(';')];
  const known = symbols.get(document);
  if (known !== undefined && !sources.includes(known))
    problems.push({ column: 'source', reason: `${document} sets the value, and its source "${known}" is not named` });
  if ((document === 'not seen') !== ((row['source'] ?? null) === null))
    problems.push({ column: 'source', reason: 'only a value whose document was not seen has no source' });
  if (document === 'not seen' && row['status'] !== 'unverified')
    problems.push({ column: 'status', reason: 'a value whose document was not seen is unverified' });
  return problems;
}

/** Values of rules are of their kind, their parts agree, and their periods follow each other without overlap. */
export function checkRules({ rows, file }: SourceTable, registry: SourceTable | undefined): Problem[] {
  const lines = new Map(rows.map((row, index) => [row, index + 2]));
  const at = (row: Row, column: string, reason: string): Problem => ({
    file,
    line: lines.get(row) as number,
    column,
    reason,
  });
  const symbols = new Map(
    (registry?.rows ?? []).flatMap((row) => (row['symbol'] ? [[row['symbol'] as string, row['id'] as string]] : [])),
  );
  const problems = rows.flatMap((row) => ofRow(row, symbols).map(({ column, reason }) => at(row, column, reason)));
  for (const ofRule of runsOf(rows, 'rule')) {
    let before: Row | undefined;
    for (const parts of runsOf(ofRule, 'from')) {
      const [first, ...others] = parts as [Row, ...Row[]];
      for (const other of others) {
        for (const field of shared)
          if (other[field] !== first[field])
            problems.push(at(other, field, `the parts of one value differ: ${first[field]} and ${other[field]}`));
        if (first['part'] === null) problems.push(at(first, 'part', 'a value has parts or has none'));
      }
      const last = before?.['to'] ?? '9999';
      if (before && last >= (first['from'] as string))
        problems.push(
          at(first, 'from', `the value before it holds ${before['to'] ? `to ${last}` : 'until further notice'}`),
        );
      before = first;
    }
  }
  return problems;
}
