import type { Citation, CitedWork } from './citation.js';

const nameOf = ({ symbol, author, title }: CitedWork) =>
  symbol ?? (author === 'United Nations' ? title : `${author}, ${title}`);

/** A citation as a line of text, its documents by their symbols. */
export function plainText({ title, number, year, dataVersion, address, accessed, works }: Citation): string {
  const cited = number === undefined ? `“${title}”` : `“${number}”, in “${title}”`;
  const data = dataVersion === '' ? '' : ` Data ${dataVersion}${year === '' ? '' : ` (${year})`}.`;
  const sources = works.length === 0 ? '' : ` Sources: ${works.map(nameOf).join('; ')}.`;
  const read = accessed === undefined ? '' : ` (accessed ${accessed})`;
  return `Blue Ledger. ${cited}.${data}${address === undefined ? '' : ` ${address}${read}.`}${sources}`;
}
