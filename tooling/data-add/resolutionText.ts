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

/**
 * A text without its blanks, in small letters: texts taken from a PDF have blanks within words and dates (“suppor t account”,
 * “3 0 June”), so that none of them counts.
 */
const squeeze = (text: string) => text.replace(/\s+/g, '').replaceAll('’', "'").toLowerCase();

const day = String.raw`(\d{1,2}[a-z]+\d{4})`;
const dollars = String.raw`(\d[\d,]*)dollars`;

/** `30june2018` in ISO form. */
const isoDay = (squeezed: string | undefined): string | undefined =>
  squeezed === undefined ? undefined : printedDate(squeezed.replace(/^(\d+)([a-z]+)(\d+)$/, '$1 $2 $3'));

/** `from 1 August to 31 December 2018`, `from 1 to 31 July 2018`: month and year stand once where both days share them. */
function periodOf(text: string): { from: string; to: string } | undefined {
  const [, first, month, year, last] =
    new RegExp(String.raw`fortheperiodfrom(\d{1,2})(?:([a-su-z][a-z]*?))?(\d{4})?to${day}`).exec(text) ?? [];
  const [, lastMonth, lastYear] = /^\d+([a-z]+)(\d+)$/.exec(last ?? '') ?? [];
  if (first === undefined || lastMonth === undefined) return undefined;
  const from = isoDay(`${first}${month ?? lastMonth}${year ?? lastYear}`);
  const to = isoDay(last);
  return from && to ? { from, to } : undefined;
}

const amountIn = (text: string, pattern: string): string | undefined => new RegExp(pattern).exec(text)?.[1];

type Cells = Record<string, string>;

/** What a kind of paragraph gives, or `undefined` where its words or numbers are others than expected. */
type Reader = (text: string, pieces: ReadonlyMap<string, Cells>) => Cells | undefined;

const readAppropriation: Reader = (text) => {
  const total = amountIn(text, `theamountof${dollars}`);
  const period = periodOf(text);
  if (!total || !period) return undefined;
  const part = (of: string) => amountIn(text, `${dollars}forthe${of}`) ?? '';
  return {
    record: 'appropriation',
    amount_usd: total,
    ...period,
    maintenance_usd: part('(?:maintenance|liquidation|administrativeliquidation)') || total,
    support_account_usd: part('supportaccount'),
    unlb_usd: part('unitednationslogisticsbase'),
    rsce_usd: part('regionalservicecent'),
  };
};

const readPiece: Reader = (text) => {
  const amount = amountIn(text, `amountof${dollars}`);
  const period = periodOf(text);
  if (!amount || !period) return undefined;
  return {
    record: 'piece',
    amount_usd: amount,
    ...period,
    monthly_rate_usd: amountIn(text, `atamonthlyrateof${dollars}`) ?? '',
    subject_to_extension: String(text.includes('subjecttoadecisionofthesecuritycouncil')),
  };
};

const readSetOff: Reader = (text, pieces) => {
  const piece = pieces.get(amountIn(text, String.raw`providedforinparagraph(\d+)`) ?? '');
  const amount = amountIn(text, `taxequalizationfund(?:oftheamount|intheamount)?of${dollars}`);
  if (!piece || !amount) return undefined;
  return {
    record: 'staff_assessment',
    amount_usd: amount,
    from: piece['from'] ?? '',
    to: piece['to'] ?? '',
    piece_usd: piece['amount_usd'] ?? '',
  };
};

const readCredit: Reader = (text) => {
  const amount = amountIn(text, `inthe(?:total)?amountof${dollars}`);
  const end = isoDay(amountIn(text, `financialperiodended${day}`));
  return amount && end ? { record: 'credit', amount_usd: amount, from: '', to: end } : undefined;
};

const readStaffChange: Reader = (text) => {
  const amount = amountIn(text, `creaseof${dollars}`);
  const end = isoDay(amountIn(text, `financialperiodended${day}`));
  const adds = text.includes('shallbeaddedtothecredits');
  if (!amount || !end || adds === text.includes('setoffagainstthecredits')) return undefined;
  return { record: 'staff_assessment_change', amount_usd: `${adds ? '' : '-'}${amount}`, from: '', to: end };
};

const readOutstanding: Reader = (text) => {
  const millions = amountIn(text, String.raw`outstandingintheamountof([\d.,]+)million`);
  const asOf = isoDay(amountIn(text, `asat${day}`));
  // A number in words is not read.
  const states = amountIn(text, String.raw`only(\S+?)memberstateshavepaid`);
  if (!millions || !asOf || (states !== undefined && !/^\d+$/.test(states))) return undefined;
  return {
    record: 'outstanding',
    amount_usd: String(Math.round(Number(millions.replaceAll(',', '')) * 1_000_000)),
    from: '',
    to: asOf,
    share_of_assessed: amountIn(text, String.raw`representing(?:some)?([\d.]+)percent`) ?? '',
    states_paid_in_full: states ?? '',
  };
};

/** Kinds of paragraphs by their words, in the order in which they are tried. */
const readers: readonly (readonly [words: RegExp, read: Reader])[] = [
  [/toappropriatetothespecialaccount/, readAppropriation],
  [/setoffagainsttheapportionmentamongmemberstates/, readSetOff],
  [/creaseof\d[\d,]*dollarsintheestimatedstaffassessmentincome/, readStaffChange],
  [/respectiveshareoftheunencumberedbalance/, readCredit],
  [/contributionsoutstandingintheamountof/, readOutstanding],
  [/toapportionamongmemberstates/, readPiece],
];

/** Money of the kinds that the tables hold: a paragraph that names it is read, or named as not understood. */
const ofInterest =
  /(?:appropriat|apportion|unencumbered|staffassessment|taxequalization|contributionsoutstanding).*dollars|dollars.*(?:appropriat|apportion|unencumbered|staffassessment|taxequalization)/;

function rowOfParagraph(text: string, pieces: ReadonlyMap<string, Cells>): Cells | 'none' | undefined {
  // Said a second time of those that have not fulfilled their obligations: the same sum, counted once.
  if (text.includes('havenotfulfilledtheirfinancialobligations')) return 'none';
  const [, read] = readers.find(([words]) => words.test(text)) ?? [];
  if (read) return read(text, pieces);
  return ofInterest.test(text) ? undefined : 'none';
}

/** The mission whose name the title of the resolution has; the longest, where one name holds another. */
function missionOf(title: string, standing: Standing): string | undefined {
  const squeezed = squeeze(title);
  const names = [
    ...(standing.get('missions')?.rows ?? []).flatMap((row) =>
      row['name_en'] !== null && row['alias_of'] === null ? [[row['name_en'], row['mission']]] : [],
    ),
    ...(standing.get('mission-aliases')?.rows ?? []).flatMap((row) =>
      row['kind'] === 'name' ? [[row['alias'], row['mission']]] : [],
    ),
  ].map(([name, mission]) => ({ name: squeeze(String(name)), mission: String(mission) }));
  return names.filter(({ name }) => squeezed.includes(name)).sort((a, b) => b.name.length - a.name.length)[0]?.mission;
}

const titleStart = /^(?:\d+\/\d+\w*\. )?(Financing of the .*)$/;

/** The title, which may go over several lines, to the words with which a resolution begins. */
function titleIn(lines: readonly string[]): { readonly title: string; readonly line: number } | undefined {
  const at = lines.findIndex((line) => titleStart.test(line.trim()));
  if (at < 0) return undefined;
  const rest = lines.slice(at + 1, at + 4);
  const end = rest.findIndex((line) => /^(?:The General Assembly|Financing |\d+\.|$)/.test(line.trim()));
  const title = [titleStart.exec((lines[at] as string).trim())?.[1], ...rest.slice(0, Math.max(0, end))].join(' ');
  return { title: title.replace(/\s+/g, ' ').trim(), line: at + 1 };
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
  const symbol = lines.map((line) => line.trim()).find((line) => /^A\/RES\/\d+\/\d+( [A-Z])?$/.test(line)) ?? '';
  const found = titleIn(lines);
  const problems: Problem[] = [];
  if (symbol === '') problems.push({ file, reason: 'no line has the symbol of the resolution, such as A/RES/72/292' });
  if (found === undefined)
    problems.push({ file, reason: 'no line begins with “Financing of the”: the title names the mission' });
  const title = found?.title ?? '';
  const mission = missionOf(title, standing);
  if (found !== undefined && mission === undefined)
    problems.push({ file, line: found.line, reason: `“${title}” names no mission of missions: add it there first` });
  const rows: InputRow[] = [];
  const pieces = new Map<string, Cells>();
  for (const { number, line, text } of paragraphsOf(lines, symbol, title)) {
    const row = rowOfParagraph(squeeze(text), pieces);
    if (row === 'none') continue;
    if (row === undefined) {
      problems.push({
        file,
        line,
        reason: `paragraph ${number} was not understood (“${text.slice(0, 60)}…”): give the resolution as a table instead`,
      });
      continue;
    }
    if (row['record'] === 'piece') pieces.set(number, row);
    const document = `General Assembly resolution ${symbol.slice('A/RES/'.length)} (${title.replace(/^F/, 'f')})`;
    rows.push({ line, cells: { ...row, paragraph: number, mission: mission ?? '', symbol, title: document } });
  }
  if (rows.length === 0 && problems.length === 0)
    problems.push({ file, reason: 'no paragraph appropriates, apportions or credits' });
  if (problems.length > 0) throw new DatasetError(problems);
  return { file, rows };
}
