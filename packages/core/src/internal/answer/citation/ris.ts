import type { Citation, CitedWork } from './citation.js';

type Line = readonly [tag: string, value: string | undefined];

/**
 * A record: one line a tag, two letters and a hyphen; a value has one line. It has no `ID`: with one, citation-js 0.8.2 reads
 * the number of a report as an ISBN.
 */
const record = (type: string, lines: readonly Line[]) =>
  [['TY', type] as const, ...lines, ['ER', ''] as const]
    .flatMap(([tag, value]) =>
      value === undefined || (value === '' && tag !== 'ER') ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`],
    )
    .join('\n');

const slashed = (date: string | undefined) => date?.replaceAll('-', '/');

const workRecord = ({ title, author, symbol, address, accessed }: CitedWork) =>
  symbol === undefined
    ? record('ELEC', [
        ['AU', author],
        ['TI', title],
        ['UR', address],
        ['Y2', slashed(accessed)],
      ])
    : record('RPRT', [
        ['AU', author],
        ['TI', title],
        ['PB', 'United Nations'],
        ['SN', symbol],
        ['UR', address],
      ]);

/** A citation as RIS, for reference managers: the data first, then each document as a report. */
export function ris({ title, number, year, dataVersion, address, accessed, works }: Citation): string {
  const data = record('DATA', [
    ['AU', 'Blue Ledger'],
    ['TI', number ?? title],
    ['T2', number === undefined ? undefined : title],
    ['PY', year],
    ['ET', dataVersion],
    ['UR', address],
    ['Y2', slashed(accessed)],
  ]);
  return [data, ...works.map(workRecord)].join('\n\n');
}
