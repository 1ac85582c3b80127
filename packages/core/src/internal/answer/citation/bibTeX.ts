import type { Citation, CitedWork } from './citation.js';

/** Characters that TeX reads as commands. */
const tex = (text: string) =>
  text.replace(/[\\{}$&#%_^~]/g, (sign) =>
    sign === '\\' ? '\\textbackslash{}' : sign === '^' || sign === '~' ? `\\${sign}{}` : `\\${sign}`,
  );

type Field = readonly [name: string, value: string | undefined];

/** An entry without the fields that nothing is known of. Corporate names and titles stand in braces of their own: as they are. */
function entry(type: string, id: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}}`],
  );
  return `@${type}{${id},\n${lines.join(',\n')}\n}`;
}

const asIs = (text: string) => `{${tex(text)}}`;

const workEntry = ({ id, title, author, symbol, address, accessed }: CitedWork) =>
  symbol === undefined
    ? entry('misc', id, [
        ['author', asIs(author)],
        ['title', asIs(title)],
        ['url', address],
        ['urldate', accessed],
      ])
    : entry('techreport', id, [
        ['author', asIs(author)],
        ['title', asIs(title)],
        ['institution', 'United Nations'],
        ['number', tex(symbol)],
        ['url', address],
      ]);

/** A citation as BibTeX: the data first, then each document as a report with its symbol as the number. */
export function bibTeX({ id, title, number, year, dataVersion, address, accessed, works }: Citation): string {
  const data = entry('misc', id, [
    ['author', asIs('Blue Ledger')],
    ['title', asIs(number ?? title)],
    ['year', year],
    ['version', tex(dataVersion)],
    ['url', address],
    ['urldate', accessed],
    ['note', number === undefined ? undefined : `In: ${tex(title)}`],
  ]);
  return [data, ...works.map(workEntry)].join('\n\n');
}
