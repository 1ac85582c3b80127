import { DatasetError, type Problem } from '../dataset-compiler/problem.js';
import type { Addition, Standing, TextRow } from './addition.js';
import type { Input, InputRow } from './readInput.js';
import { sourceRow } from './sourceRow.js';
import { wholeNumber } from './wholeNumber.js';

export const appropriationColumns = {
  required: ['record', 'mission', 'from', 'to', 'amount_usd', 'symbol', 'title'],
  optional: [
    'stage',
    'maintenance_usd',
    'support_account_usd',
    'unlb_usd',
    'rsce_usd',
    'monthly_rate_usd',
    'subject_to_extension',
    'url',
    'publisher',
    'paragraph',
    'piece_usd',
    'share_of_assessed',
    'states_paid_in_full',
    'note',
  ],
} as const;

const thousands = (amount: number) => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');

/** Cells that `wholeNumber` has read without a problem. */
const numberIn = ({ cells }: InputRow, column: string) => Number((cells[column] ?? '').replace(/[^\d-]/g, ''));

/** Totals that the file prints, held against their parts: a problem stands at the line of the total. */
function totalsThatDiffer(input: Input): Problem[] {
  const { file, rows } = input;
  const problems: Problem[] = [];
  const ofKind = (record: string) => rows.filter(({ cells }) => cells['record'] === record);
  const sum = (of: readonly InputRow[]) => of.reduce((total, row) => total + numberIn(row, 'amount_usd'), 0);
  for (const row of ofKind('appropriation')) {
    const total = numberIn(row, 'amount_usd');
    const parts = ['maintenance_usd', 'support_account_usd', 'unlb_usd', 'rsce_usd'].reduce(
      (all, name) => all + numberIn(row, name),
      0,
    );
    if (parts !== total)
      problems.push({
        file,
        line: row.line,
        column: 'amount_usd',
        reason: `${thousands(total)} is not the sum of its parts, which is ${thousands(parts)}`,
      });
  }
  for (const mission of new Set(ofKind('appropriation').map(({ cells }) => cells['mission']))) {
    const [voted, pieces] = ['appropriation', 'piece'].map((record) =>
      ofKind(record).filter(({ cells }) => cells['mission'] === mission),
    ) as [InputRow[], InputRow[]];
    const last = pieces.at(-1) ?? voted.at(-1);
    if (pieces.length > 0 && sum(pieces) !== sum(voted))
      problems.push({
        file,
        line: last?.line ?? 2,
        column: 'amount_usd',
        reason: `the pieces of ${mission} add up to ${thousands(sum(pieces))}; ${thousands(sum(voted))} is appropriated`,
      });
  }
  for (const row of ofKind('staff_assessment')) {
    const { cells, line } = row;
    const piece = ofKind('piece').find(
      (other) =>
        other.cells['mission'] === cells['mission'] &&
        other.cells['from'] === cells['from'] &&
        other.cells['to'] === cells['to'],
    );
    if (!piece)
      problems.push({
        file,
        line,
        column: 'from',
        reason: `no piece of the file has the period ${cells['from']} to ${cells['to']}`,
      });
    else if (numberIn(row, 'amount_usd') >= numberIn(piece, 'amount_usd'))
      problems.push({
        file,
        line,
        column: 'amount_usd',
        reason: `is not less than the piece of ${cells['from']}, against which it is set off`,
      });
  }
  for (const row of ofKind('piece')) {
    const { cells, line } = row;
    if (!cells['monthly_rate_usd']) continue;
    const [amount, rate] = [numberIn(row, 'amount_usd'), numberIn(row, 'monthly_rate_usd')];
    const months = wholeMonths(cells['from'] ?? '', cells['to'] ?? '');
    // A printed rate is a rounding: a dollar a month.
    if (months !== undefined && Math.abs(amount - months * rate) > months)
      problems.push({
        file,
        line,
        column: 'monthly_rate_usd',
        reason: `${months} months at ${thousands(rate)} are ${thousands(months * rate)}; the piece is ${thousands(amount)}`,
      });
  }
  return problems;
}

/** A cell of an addition, which is text, and of a table that stands, which may be a number, in the same words. */
const textOf = (cell: unknown) => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '');

const figures: Readonly<Record<string, readonly string[]>> = {
  appropriations: ['mission', 'from', 'to', 'total_usd'],
  apportionments: ['mission', 'from', 'to', 'amount_usd'],
  'appropriation-credits': ['mission', 'period_end', 'credited_usd'],
  'apportionment-set-offs': ['mission', 'to', 'kind', 'amount_usd'],
  'outstanding-by-mission': ['mission', 'as_of', 'outstanding_usd'],
};

/**
 * Takes the rows that stand already out of an addition, also where they stand without their paragraph. A document of which
 * some rows stand and a figure does not was read otherwise before: that is a correction, and made by hand.
 */
function leaveWhatStands(
  file: string,
  id: string,
  symbol: string,
  rows: Map<string, TextRow[]>,
  standing: Standing,
): Problem[] {
  const problems: Problem[] = [];
  for (const [table, columns] of Object.entries(figures)) {
    const keyOf = (row: Readonly<Record<string, unknown>>) => columns.map((column) => textOf(row[column])).join(' ');
    const there = (standing.get(table)?.rows ?? []).filter((row) => String(row['source']).split(';').includes(id));
    if (there.length === 0) continue;
    const known = new Set(there.map(keyOf));
    const fresh = (rows.get(table) ?? []).filter((row) => !known.has(keyOf(row)));
    rows.set(table, []);
    for (const row of fresh)
      problems.push({
        file,
        reason: `${table} has ${there.length} rows of ${symbol}, and none is ${keyOf(row)}: correct it by hand, with a changeset of its own`,
      });
  }
  return problems;
}

/** Whole calendar months from a first to a last day; absent where the period begins or ends within one. */
function wholeMonths(from: string, to: string): number | undefined {
  const [firstYear = 0, firstMonth = 0, firstDay] = from.split('-').map(Number);
  const [year = 0, month = 0, day] = to.split('-').map(Number);
  if (firstDay !== 1 || day !== new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return (year - firstYear) * 12 + month - firstMonth + 1;
}

/**
 * A financing resolution: its appropriation with parts, the pieces in which it apportions it, the staff assessment set off
 * with each, its credits, and what it says was unpaid.
 */
export function appropriationAddition(input: Input, standing: Standing, accessed: string): Addition {
  const { id, row: document } = sourceRow(input, accessed);
  const problems: Problem[] = [];
  const rows = new Map<string, TextRow[]>([
    ['appropriations', []],
    ['apportionments', []],
    ['appropriation-credits', []],
    ['apportionment-set-offs', []],
    ['outstanding-by-mission', []],
    // A document that is cited already keeps its entry.
    ['sources', (standing.get('sources')?.rows ?? []).some((row) => row['id'] === id) ? [] : [document]],
  ]);
  const report: string[] = [];
  for (const row of input.rows) {
    const { cells, line } = row;
    const amount = wholeNumber(input, row, 'amount_usd', problems);
    const common = {
      mission: cells['mission'] ?? '',
      confidence: 'primary',
      status: 'published',
      source: id,
      paragraph: cells['paragraph'] ?? '',
      note: cells['note'] ?? '',
    };
    const period = { from: cells['from'] ?? '', to: cells['to'] ?? '' };
    const part = (name: string) => String(cells[name] ? wholeNumber(input, row, name, problems) : 0);
    if (cells['record'] === 'appropriation') {
      const [maintenance_usd, support_account_usd, unlb_usd, rsce_usd] = [
        'maintenance_usd',
        'support_account_usd',
        'unlb_usd',
        'rsce_usd',
      ].map(part) as [string, string, string, string];
      rows.get('appropriations')?.push({
        ...common,
        ...period,
        stage: cells['stage'] || 'initial',
        total_usd: String(amount),
        maintenance_usd,
        support_account_usd,
        unlb_usd,
        rsce_usd,
        // One amount, before staff assessment is set off: so resolutions have printed since 2002/03.
        basis: 'single',
      });
      const before = (standing.get('appropriations')?.rows ?? [])
        .filter((old) => old['mission'] === common.mission && old['stage'] === 'initial')
        .at(-1);
      report.push(
        `${common.mission} ${period.from} to ${period.to}: ${thousands(amount)} dollars${before ? `; ${before['from']} to ${before['to']} had ${thousands(before['total_usd'] as number)}` : '; its first appropriation here'}`,
      );
    } else if (cells['record'] === 'piece')
      rows.get('apportionments')?.push({
        ...common,
        ...period,
        of: 'appropriation',
        amount_usd: String(amount),
        monthly_rate_usd: cells['monthly_rate_usd'] ? part('monthly_rate_usd') : '',
        subject_to_extension: cells['subject_to_extension'] || 'false',
      });
    else if (cells['record'] === 'staff_assessment' || cells['record'] === 'staff_assessment_change')
      rows.get('apportionment-set-offs')?.push({
        ...common,
        ...period,
        kind: cells['record'],
        amount_usd: String(amount),
        piece_usd: cells['piece_usd'] ? part('piece_usd') : '',
      });
    else if (cells['record'] === 'outstanding') {
      // The table has no paragraph.
      const cited = Object.fromEntries(Object.entries(common).filter(([column]) => column !== 'paragraph'));
      rows.get('outstanding-by-mission')?.push({
        ...cited,
        as_of: period.to,
        outstanding_usd: String(amount),
        share_of_assessed: cells['share_of_assessed'] ?? '',
        states_paid_in_full: cells['states_paid_in_full'] ?? '',
      });
    } else if (cells['record'] === 'credit')
      rows.get('appropriation-credits')?.push({ ...common, period_end: period.to, credited_usd: String(amount) });
    else
      problems.push({
        file: input.file,
        line,
        column: 'record',
        reason: `"${cells['record']}" is not appropriation, piece, staff_assessment, staff_assessment_change, credit or outstanding`,
      });
  }
  if (problems.length === 0) problems.push(...totalsThatDiffer(input));
  problems.push(...leaveWhatStands(input.file, id, String(document['symbol']), rows, standing));
  if (problems.length > 0) throw new DatasetError(problems);
  return { summary: `Appropriation and apportionment of ${document['symbol']}`, rows, report };
}
