import { harmless, short } from './problem.js';
import type { ReadTable } from './readTable.js';

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/**
 * What was read and what is wrong, line by line, as a person reads it.
 *
 * @example
 * ```ts
 * const read = await readTable(facts, new TextEncoder().encode('iso3,level\nJPN,C\nJAP,B\n'), { name: 'own.csv' });
 * reportOf(read).at(0); // => 'own.csv: 2 rows of levels, 1 of them bad'
 * reportOf(read).at(-1); // => '1 error. The 1 good row is used only if you leave the bad one out knowingly.'
 * ```
 */
export function reportOf(read: ReadTable<unknown>): string[] {
  const { name, kind, kindWhy, file, headerLine, mapping, made, leftOut, problems, untold, rowCount, badRows } = read;
  const lines: string[] = [];
  const rows = `${count(rowCount, 'row')}${kind === undefined ? '' : ` of ${kind}`}`;
  lines.push(`${name}: ${rows}${badRows === 0 ? '' : `, ${badRows === rowCount ? 'all' : badRows} of them bad`}`);
  if (kindWhy !== undefined) lines.push(`  taken for ${kind}: ${kindWhy}`);
  if (file?.encoding) lines.push(`  encoding ${file.encoding.name}: ${file.encoding.why}`);
  if (file?.separator) lines.push(`  cells separated by ${file.separator.name}: ${file.separator.why}`);
  if (file?.sheet !== undefined)
    lines.push(
      `  sheet “${file.sheet}”${file.otherSheets?.length ? `; not read: ${file.otherSheets.map((sheet) => `“${sheet}”`).join(', ')}` : ''}`,
    );
  if (headerLine !== undefined) lines.push(`  header in line ${headerLine}`);
  for (const { column, field, comparedWith, why, reading } of mapping) {
    const use = field !== undefined ? `is ${field}` : comparedWith !== undefined ? 'is compared' : 'is not read';
    lines.push(`  “${short(column)}” ${use}: ${why}${reading === undefined ? '' : `; ${reading}`}`);
  }
  for (const { field, why } of made) lines.push(`  ${field} is made: ${why}`);
  if (leftOut > 0) lines.push(`  ${count(leftOut, 'line')} left out: notes, and totals of other rows`);
  for (const { severity, message } of problems) lines.push(`${severity}: ${message}`);
  if (untold > 0) lines.push(`and ${count(untold, 'more problem')} that are not listed here`);
  lines.push(verdict(read));
  return lines.map(harmless);
}

function verdict(read: ReadTable<unknown>): string {
  const errors = read.problems.filter(({ severity }) => severity === 'error').length;
  const more = read.untold > 0 ? ' or more' : '';
  if (read.clean)
    return read.problems.length === 0
      ? 'Nothing is wrong.'
      : `No error; ${count(read.problems.length + read.untold, 'warning')}.`;
  const good = read.goodRows.length;
  const counted = `${errors}${more} ${errors === 1 && more === '' ? 'error' : 'errors'}.`;
  if (good === 0) return `${counted} No row can be used.`;
  const bad = read.badRows === 1 ? 'the bad one' : 'the bad ones';
  return `${counted} The ${count(good, 'good row')} ${good === 1 ? 'is' : 'are'} used only if you leave ${bad} out knowingly.`;
}
