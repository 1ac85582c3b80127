import { documentAddress, type Source } from '@blueledger/core';
import { noteText } from '@blueledger/core/text';
import type { About, OutColumn } from '../table/index.js';

/** A slice leaves out the address where the document symbol leads there. */
const addressOf = ({ url, symbol }: Source): string | undefined =>
  url ?? (symbol === undefined ? undefined : documentAddress(symbol));

const sourceFields = (source: Source) => ({
  id: source.id,
  title: source.title,
  publisher: source.publisher,
  symbol: source.symbol,
  url: addressOf(source),
  accessed: source.accessed,
  licence: source.licence,
});

/** A column as every format describes it. */
export const columnFields = ({ name, type, description, unit, decimals }: OutColumn) => ({
  name,
  type,
  description,
  unit,
  decimals,
});

/** What travels with a table, in the words of a file: the same in every format. */
export function aboutFields({ title, dataVersion, licence, status, query, sources, rules, notes }: About) {
  return {
    title,
    data_version: dataVersion,
    licence: licence.name,
    licence_url: licence.path,
    status,
    query,
    sources: sources.map(sourceFields),
    rules: rules.map(({ title: rule, reference }) => ({
      title: rule,
      document: reference.document,
      paragraph: reference.paragraph,
    })),
    notes: notes.map((note) => noteText(note)),
  };
}
