import { DatasetError, type Problem } from '../dataset-compiler/problem.js';
import type { Addition, Standing, TextRow } from './addition.js';
import type { Input } from './readInput.js';
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
    'note',
  ],
} as const;

const thousands = (amount: number) => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');

/** A financing resolution: its appropriation with parts, the pieces in which it apportions it, and its credits. */
export function appropriationAddition(input: Input, standing: Standing, accessed: string): Addition {
  const { id, row: document } = sourceRow(input, accessed);
  const problems: Problem[] = [];
  const rows = new Map<string, TextRow[]>([
    ['appropriations', []],
    ['apportionments', []],
    ['appropriation-credits', []],
    ['sources', [document]],
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
    else if (cells['record'] === 'credit')
      rows.get('appropriation-credits')?.push({ ...common, period_end: period.to, credited_usd: String(amount) });
    else
      problems.push({
        file: input.file,
        line,
        column: 'record',
        reason: `"${cells['record']}" is not appropriation, piece or credit`,
      });
  }
  if (problems.length > 0) throw new DatasetError(problems);
  return { summary: `Appropriation and apportionment of ${document['symbol']}`, bump: 'minor', rows, report };
}
