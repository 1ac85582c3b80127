import type { Citation, CitedWork } from './citation.js';

/** `2026-11-29` as the date parts of CSL. */
const datePartsOf = (date: string | undefined) =>
  date === undefined || date === '' ? undefined : { 'date-parts': [date.split('-').map(Number)] };

/** A United Nations document is a `report`: as `legislation` it would be printed as a public law of the United States. */
const workItem = ({ id, title, author, symbol, address, accessed }: CitedWork) => ({
  id,
  type: symbol === undefined ? 'webpage' : 'report',
  title,
  author: [{ literal: author }],
  publisher: symbol === undefined ? undefined : 'United Nations',
  number: symbol,
  URL: address,
  accessed: symbol === undefined ? datePartsOf(accessed) : undefined,
});

/** A citation as CSL-JSON: the data first, then each document that it rests on. */
export function cslJson({ id, title, number, year, dataVersion, address, accessed, works }: Citation): string {
  const data = {
    id,
    type: 'dataset',
    title: number ?? title,
    'container-title': number === undefined ? undefined : title,
    author: [{ literal: 'Blue Ledger' }],
    issued: datePartsOf(year),
    version: dataVersion === '' ? undefined : dataVersion,
    URL: address,
    accessed: datePartsOf(accessed),
  };
  return JSON.stringify([data, ...works.map(workItem)], null, 2);
}
