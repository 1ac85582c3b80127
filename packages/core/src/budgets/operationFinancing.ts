import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, didYouMean, faultOfValue, nearest } from '../internal/errors/index.js';
import { checkDate } from '../internal/math/index.js';
import {
  type FactTable,
  type NumberColumn,
  numberAt,
  requiredTextAt,
  rowIndices,
  type TextColumn,
  textAt,
} from '../internal/tables/index.js';

/** Decisions on what meets the cost of early operations, one row for each means and decision. */
export type OperationFinancingTable = FactTable<{
  readonly operation: TextColumn;
  readonly from: TextColumn;
  readonly to: TextColumn;
  readonly means: TextColumn;
  readonly states: TextColumn;
  readonly amount_usd: NumberColumn;
  readonly document: TextColumn;
  readonly paragraph: TextColumn;
  readonly confidence: TextColumn;
  readonly source?: TextColumn;
  readonly status?: TextColumn;
}>;

export interface OperationFinancingQuery {
  /** Acronym of the operation, such as ONUC. */
  readonly operation: string;
  /** Only what financed it on this day; without it, all that is available, in order. */
  readonly date?: string | undefined;
}

/** `advance`: cash of the Working Capital Fund until contributions come in. `unknown`: no decision of the period was read. */
export type MeansOfFinancing =
  | 'assessed'
  | 'voluntary'
  | 'parties'
  | 'contributors'
  | 'regular_budget'
  | 'bonds'
  | 'surplus'
  | 'advance'
  | 'unknown';

/** One means by one decision. */
export interface FinancingDecision {
  readonly means: MeansOfFinancing;
  /** First and last day of the period whose cost is met; without an end where it goes on. */
  readonly from: string;
  readonly to: string | undefined;
  /** Alpha-3 codes of the parties. */
  readonly states: readonly string[];
  /** Whole US dollars that the decision prints, often a maximum; undefined where it prints none. */
  readonly amount: number | undefined;
  readonly document: string | undefined;
  readonly paragraph: string | undefined;
  /** Whether the decision itself was read; else it is quoted by another, or its reading is open. */
  readonly read: boolean;
}

export type OperationFinancing = Answer<'operationFinancing', OperationFinancingQuery> & {
  /** In order of their periods; none where the day is in no period available. */
  readonly decisions: readonly FinancingDecision[];
};

const isUnread = (means: string) => means === 'not_read';

/**
 * What financed an operation before the special accounts of today, by decision: assessed or voluntary contributions, the
 * parties concerned, the Governments that provide contingents, bonds. UNEF I, UNOGIL, ONUC, UNTEA, UNYOM and UNFICYP are
 * available, and the first account of UNEF II. A period whose decision was not read is `unknown`, and no neighbour fills it.
 *
 * @throws BlueLedgerError `bad-query`, `bad-date`; `unknown-code` for an operation that is not in the table.
 * @example
 * ```ts
 * operationFinancing({ operation: 'UNFICYP', date: '1980-01-01' }).decisions.map(({ means }) => means);
 * // => ['contributors', 'parties', 'voluntary']
 * ```
 */
export function operationFinancing(
  facts: { readonly operationFinancing: OperationFinancingTable },
  query: OperationFinancingQuery,
): OperationFinancing {
  const { operationFinancing: table } = checkFacts(facts, 'operationFinancing');
  const { operation, date } = checkKeys(query, ['operation', 'date']);
  const { columns } = table;
  if (!columns.operation.values.includes(operation))
    throw new BlueLedgerError('unknown-code', {
      what: faultOfValue(operation, 'is not an operation whose early financing is in the tables'),
      where: 'operation',
      expected: `one of ${[...columns.operation.values].sort().join(', ')}`,
      remedy: didYouMean(nearest(operation, columns.operation.values)),
    });
  if (date !== undefined) checkDate(date);
  const rows = rowIndices(table)
    .filter((row) => {
      const [from, to] = [requiredTextAt(columns.from, row), textAt(columns.to, row)];
      const holds = date === undefined || (from <= date && (to === undefined || date <= to));
      return holds && textAt(columns.operation, row) === operation;
    })
    .map((row) => ({ row, from: requiredTextAt(columns.from, row) }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ row }) => row);
  const title = `What financed ${operation}${date === undefined ? '' : ` on ${date}`}`;
  return answer({ kind: 'operationFinancing', query: { operation, date }, title }, (recorder) => {
    recorder.reads(table, rows);
    const decisions = rows.map((row): FinancingDecision => {
      const means = requiredTextAt(columns.means, row);
      return {
        means: isUnread(means) ? 'unknown' : (means as MeansOfFinancing),
        from: requiredTextAt(columns.from, row),
        to: textAt(columns.to, row),
        states: textAt(columns.states, row)?.split(';') ?? [],
        amount: numberAt(columns.amount_usd, row),
        document: textAt(columns.document, row),
        paragraph: textAt(columns.paragraph, row),
        read: textAt(columns.confidence, row) === 'primary',
      };
    });
    recorder.step(() => ({
      step: 'Decisions whose period holds, in order',
      inputs: date === undefined ? { operation } : { operation, date },
      result: decisions.map(({ means, from, to }) => `${means} ${from} to ${to ?? 'today'}`),
    }));
    return { decisions };
  });
}
