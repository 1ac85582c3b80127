import type { Field, RowKind } from '@blueledger/core/schemas';
import { wordsOfField } from './columnWords.js';
import type { ColumnMapping } from './mapColumns.js';
import { type ProblemFound, quoted } from './problem.js';

const scaled = /\b(thousands?|millions?|billions?|milliers|miles de|тыс|млн|mio|mln)\b|千|百万|آلاف|ملايين|['’]000/iu;
const foreign = /(€|£|¥|\b(eur|euros?|gbp|chf|jpy|cny|rub)\b)/i;

/** Fields of figures that a table may have in thousands. */
const isFigure = (field: string) => field.endsWith('_usd') || ['persons', 'female', 'male'].includes(field);

/** A unit that a title or a note gives for the whole table: `(thousands of United States dollars)`. */
const unitOfTable =
  /(?:\b(?:in|en|expressed in|figures in)\s+|\(\s*)(?:\w+\s+of\s+)?(?:us\$?|usd|\$)?\s*(?:thousands?|millions?|billions?|milliers|miles|millones|тыс\p{L}*|млн)\b|\b(?:thousands?|millions?|billions?) of (?:(?:current |constant )?(?:united states|us) )?dollars\b|(?:milliers|millions) de dollars|(?:miles|millones) de dólares|[$(]\s*['’]?000\b/iu;

/** Lines beside the table that say that its amounts are in thousands or millions, where it has amounts. */
export function scaledLines(lines: readonly ProblemFound[], mapping: readonly ColumnMapping[]): ProblemFound[] {
  if (!mapping.some(({ field }) => field?.endsWith('_usd'))) return [];
  return lines.flatMap(({ line, value }): ProblemFound[] =>
    typeof value === 'string' && unitOfTable.test(value)
      ? [
          {
            code: 'scaled-unit',
            line,
            value,
            what: `${quoted(value)} says that amounts are in thousands or millions`,
            expected: 'whole dollars',
            remedy: 'Multiply them out and take the line out: nothing is multiplied here unasked.',
          },
        ]
      : [],
  );
}

const isFree = ({ field, contested, comparedWith }: ColumnMapping): boolean =>
  field === undefined && contested === undefined && comparedWith === undefined;

/** Fields that a table often leaves to its title. */
const isShared = (field: string) =>
  ['fund', 'date', 'month', 'from', 'to', 'from_year', 'to_year', 'group', 'mission'].includes(field);

/** Two columns for one field: which is meant cannot be known. */
function contestedProblems(mapping: readonly ColumnMapping[], line: number): ProblemFound[] {
  return [...new Set(mapping.flatMap(({ contested }) => contested ?? []))].map((field) => {
    const columns = mapping.filter(({ contested }) => contested === field).map(({ column }) => column);
    const names = columns.map((column) => `“${column}”`);
    return {
      code: 'contested-columns',
      line,
      column: columns[0],
      what: `${names.length === 2 ? 'two' : names.length} columns may be ${field}: ${names.join(' and ')}`,
      expected: `one column for ${field}`,
      remedy: `Say which with the option columns, such as ${columns[0]}=${field}.`,
    };
  });
}

/** What is wrong with the columns as such: one that is missing, one that is left, one in another unit. */
export function columnProblems(
  mapping: readonly ColumnMapping[],
  kind: RowKind,
  missing: readonly string[],
  line: number,
): ProblemFound[] {
  const free = mapping.filter(isFree).map(({ column }) => `“${column}”`);
  return [
    ...contestedProblems(mapping, line),
    ...missing.map(
      (field): ProblemFound => ({
        code: 'missing-column',
        line,
        what: `no column was found for ${field}`,
        expected: `a column with ${(kind.fields[field] as Field<unknown>).expected}, headed for instance ${wordsOfField(field).slice(0, 3).join(', ')}`,
        remedy: `${
          free.length === 0
            ? 'Add it.'
            : `If it is one of ${free.slice(0, 8).join(', ')}, say so with the option columns; else add it.`
        }${isShared(field) ? ` Where it is the same in all rows, say it with the option values.` : ''}`,
      }),
    ),
    ...mapping
      .filter((one) => isFree(one) && !one.why.startsWith('the caller'))
      .map(
        ({ column, why }): ProblemFound => ({
          severity: 'warning',
          code: 'unused-column',
          line,
          column,
          what: `the column is not read: ${why}`,
          expected: `columns ${Object.keys(kind.fields).join(', ')}`,
        }),
      ),
    ...mapping.flatMap(({ column, field }): ProblemFound[] => {
      if (field === undefined || !isFigure(field)) return [];
      if (scaled.test(column))
        return [
          {
            code: 'scaled-unit',
            line,
            column,
            what: `the heading says that ${field.endsWith('_usd') ? 'amounts' : 'figures'} are in thousands or millions`,
            expected: field.endsWith('_usd') ? 'whole dollars' : 'whole persons',
            remedy: 'Multiply them out and change the heading: nothing is multiplied here unasked.',
          },
        ];
      if (!field.endsWith('_usd')) return [];
      return foreign.test(column)
        ? [
            {
              code: 'foreign-currency',
              line,
              column,
              what: 'the heading names a currency that is not the US dollar',
              expected: 'US dollars',
              remedy: 'Convert the amounts and say in a note at which rate.',
            },
          ]
        : [];
    }),
  ];
}
