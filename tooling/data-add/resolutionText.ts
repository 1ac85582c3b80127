import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DatasetError, type Problem } from '../dataset-compiler/problem.js';
import type { Standing } from './addition.js';
import { printedDate } from './printedDate.js';
import type { Input, InputRow } from './readInput.js';

interface Paragraph {
  readonly number: string;
  /** Line of the file on which it begins. */
  readonly line: number;
  readonly text: string;
}

/** What a page of a resolution prints beside its paragraphs: symbol, running title, page, job number, rule and footnotes. */
function isFurniture(line: string, symbol: string, title: string): boolean {
  return (
    line === symbol ||
    (title !== '' && line === title) ||
    /^_+$/.test(line) ||
    /^\d{1,2}\/\d{1,2}$/.test(line) ||
    /^\d{2}-\d{5}( \(E\))?$/.test(line) ||
    /^\d{6}$/.test(line) ||
    /^\*\d+\*$/.test(line) ||
    /^\d{1,2}$/.test(line)
  );
}

/** The numbered paragraphs, each in one line of text. */
function paragraphsOf(lines: readonly string[], symbol: string, title: string): Paragraph[] {
  const paragraphs: { number: string; line: number; parts: string[] }[] = [];
  lines.forEach((raw, index) => {
    const line = raw.replaceAll('\u00a0', ' ').trim();
    if (line === '' || isFurniture(line, symbol, title)) return;
    const [, number, rest = ''] = /^(\d{1,2})\.(?:\s+(.*))?$/.exec(line) ?? [];
    const expected = Number(paragraphs.at(-1)?.number ?? 0) + 1;
    if (number !== undefined && Number(number) === expected)
      paragraphs.push({ number, line: index + 1, parts: [rest] });
    else paragraphs.at(-1)?.parts.push(line);
  });
  return paragraphs.map(({ number, line, parts }) => ({
    number,
    line,
    text: parts.join(' ').replace(/\s+/g, ' ').trim(),
  }));
}

const day = String.raw`(\d{1,2} \w+ \d{4})`;
const dollars = String.raw`([\d,]+) dollars`;

/** `from 1 August to 31 December 2018`, `from 1 to 31 July 2018`: month and year stand once where both days share them. */
function periodOf(text: string): { from: string; to: string } | undefined {
  const [, first, month, year, last] =
    new RegExp(String.raw`for the period from (\d{1,2})(?: ([A-Z]\w+))?(?: (\d{4}))? to ${day}`).exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const [, lastMonth, lastYear] = last.split(' ');
  const from = printedDate(`${first} ${month ?? lastMonth} ${year ?? lastYear}`);
  const to = printedDate(last);
  return from && to ? { from, to } : undefined;
}

const amountIn = (text: string, pattern: string): string | undefined => new RegExp(pattern, 'i').exec(text)?.[1];

type Cells = Record<string, string>;

/** The rows that one paragraph gives; `undefined` where it speaks of money in words that were not understood. */
function rowsOfParagraph({ number, text }: Paragraph, pieces: ReadonlyMap<string, Cells>): Cells[] | undefined {
  const period = periodOf(text);
  if (/\bto appropriate to the Special Account\b/i.test(text)) {
    const total = amountIn(text, `the amount of ${dollars}`);
    if (!total || !period) return undefined;
    const part = (of: string) => amountIn(text, `${dollars} for the ${of}`) ?? '';
    return [
      {
        record: 'appropriation',
        amount_usd: total,
        ...period,
        maintenance_usd: part('(?:maintenance|liquidation|administrative liquidation)') || total,
        support_account_usd: part('support account'),
        unlb_usd: part('United Nations Logistics Base'),
        rsce_usd: part('Regional Service Cent'),
        paragraph: number,
      },
    ];
  }
  if (/\bto apportion among Member States\b/i.test(text)) {
    const amount = amountIn(text, `amount of ${dollars}`);
    if (!amount || !period) return undefined;
    return [
      {
        record: 'piece',
        amount_usd: amount,
        ...period,
        monthly_rate_usd: amountIn(text, `at a monthly rate of ${dollars}`) ?? '',
        subject_to_extension: String(/subject to a decision of the Security Council/i.test(text)),
        paragraph: number,
      },
    ];
  }
  if (/set off against the apportionment among Member States/i.test(text)) {
    const piece = pieces.get(amountIn(text, String.raw`provided for in paragraph (\d+)`) ?? '');
    const amount = amountIn(text, `Tax Equalization Fund(?: in the amount)? of ${dollars}`);
    if (!piece || !amount) return undefined;
    return [
      {
        record: 'staff_assessment',
        amount_usd: amount,
        from: piece['from'] ?? '',
        to: piece['to'] ?? '',
        piece_usd: piece['amount_usd'] ?? '',
        paragraph: number,
      },
    ];
  }
  // Said a second time of those that have not fulfilled their obligations: the same sum, counted once.
  if (/have not fulfilled their financial obligations/i.test(text)) return [];
  if (/shall be credited with their respective share|set off against their apportionment/i.test(text)) {
    const amount = amountIn(text, `in the (?:total )?amount of ${dollars}`);
    const end = printedDate(amountIn(text, `financial period ended ${day}`) ?? '');
    return amount && end ? [{ record: 'credit', amount_usd: amount, from: '', to: end, paragraph: number }] : undefined;
  }
  if (/crease of [\d,]+ dollars in the estimated staff assessment income/i.test(text)) {
    const amount = amountIn(text, `crease of ${dollars}`);
    const end = printedDate(amountIn(text, `financial period ended ${day}`) ?? '');
    const adds = /shall be added to the credits/i.test(text);
    if (!amount || !end || adds === /shall be set off against the credits/i.test(text)) return undefined;
    return [
      {
        record: 'staff_assessment_change',
        amount_usd: `${adds ? '' : '-'}${amount}`,
        from: '',
        to: end,
        paragraph: number,
      },
    ];
  }
  if (/contributions outstanding in the amount of/i.test(text)) {
    const millions = amountIn(text, String.raw`outstanding in the amount of ([\d.,]+) million`);
    const asOf = printedDate(amountIn(text, `as at ${day}`) ?? '');
    // A number in words is not read.
    const states = amountIn(text, String.raw`only (\S+) Member States have paid`);
    if (!millions || !asOf || (states !== undefined && !/^\d+$/.test(states))) return undefined;
    return [
      {
        record: 'outstanding',
        amount_usd: String(Math.round(Number(millions.replaceAll(',', '')) * 1_000_000)),
        from: '',
        to: asOf,
        share_of_assessed: amountIn(text, String.raw`representing some ([\d.]+) per cent`) ?? '',
        states_paid_in_full: states ?? '',
        paragraph: number,
      },
    ];
  }
  return [];
}

/** The mission whose name the title of the resolution has; the longest, where one name holds another. */
function missionOf(title: string, standing: Standing): string | undefined {
  const plain = (text: string) => text.replaceAll('’', "'").replace(/\s+/g, ' ').toLowerCase();
  return (standing.get('missions')?.rows ?? [])
    .filter(
      (row) =>
        row['name_en'] !== null && row['alias_of'] === null && plain(title).includes(plain(String(row['name_en']))),
    )
    .sort((a, b) => String(b['name_en']).length - String(a['name_en']).length)
    .map((row) => String(row['mission']))[0];
}

/**
 * The text of a financing resolution, pasted as it is published, as the rows of an appropriation: what it appropriates and
 * apportions, what is set off, credited and unpaid. Every paragraph that speaks of an appropriation, a piece, a set-off, a
 * credit or what is unpaid is understood or named as not understood: none is passed over.
 * @throws DatasetError with each paragraph that was not understood, by its line.
 */
export function resolutionRows(path: string, standing: Standing): Input {
  const file = basename(path);
  const lines = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const symbolLine = lines.find((line) => /^A\/RES\/\d+\/\d+( [A-Z])?$/.test(line.trim()));
  const titleLine = lines.find((line) => /^Financing of the /.test(line.trim()));
  const problems: Problem[] = [];
  if (symbolLine === undefined)
    problems.push({ file, reason: 'no line has the symbol of the resolution, such as A/RES/72/292' });
  if (titleLine === undefined)
    problems.push({ file, reason: 'no line begins with “Financing of the”: the title names the mission' });
  const [symbol, title] = [symbolLine?.trim() ?? '', titleLine?.trim() ?? ''];
  const mission = missionOf(title, standing);
  if (titleLine !== undefined && mission === undefined)
    problems.push({
      file,
      line: lines.indexOf(titleLine) + 1,
      reason: `“${title}” names no mission of missions: add it there first`,
    });
  const rows: InputRow[] = [];
  const pieces = new Map<string, Cells>();
  for (const paragraph of paragraphsOf(lines, symbol, title)) {
    const found = rowsOfParagraph(paragraph, pieces);
    if (found === undefined)
      problems.push({
        file,
        line: paragraph.line,
        reason: `paragraph ${paragraph.number} was not understood (“${paragraph.text.slice(0, 60)}…”): give the resolution as a table instead`,
      });
    for (const cells of found ?? []) {
      if (cells['record'] === 'piece') pieces.set(paragraph.number, cells);
      rows.push({
        line: paragraph.line,
        cells: {
          ...cells,
          mission: mission ?? '',
          symbol,
          title: `General Assembly resolution ${symbol.slice('A/RES/'.length)} (${title.replace(/^F/, 'f')})`,
        },
      });
    }
  }
  if (rows.length === 0 && problems.length === 0)
    problems.push({ file, reason: 'no paragraph appropriates, apportions or credits' });
  if (problems.length > 0) throw new DatasetError(problems);
  return { file, rows };
}
