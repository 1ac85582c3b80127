import { oneOf } from '@blueledger/core/internal/errors';
import type { RowKind } from '@blueledger/core/schemas';
import { type ColumnMapping, type ColumnsGiven, fitOf, mapColumns } from './mapColumns.js';
import { Refusal } from './problem.js';
import { type KindName, kindNames, requiredFields, rowKinds } from './rowKinds.js';

export interface KindChosen {
  readonly name: KindName;
  readonly why: string;
  readonly mapping: readonly ColumnMapping[];
}

export const kindOf = (name: KindName): RowKind => rowKinds[oneOf(name, kindNames, 'kind')];

/** What a table holds: what the caller says, else the kind whose columns it has, all that are needed and the most of the rest. */
export function chooseKind(header: readonly string[], kind: KindName | undefined, given: ColumnsGiven): KindChosen {
  if (kind !== undefined)
    return { name: kind, why: 'the caller says so', mapping: mapColumns(header, kindOf(kind), given) };
  const fits = kindNames
    .map((name) => {
      const mapping = mapColumns(header, kindOf(name), given);
      const exact = mapping.filter(({ why }) => /is the name of the field|a word for it|caller/.test(why)).length;
      return { name, mapping, exact, ...fitOf(mapping, requiredFields(kindOf(name))) };
    })
    .toSorted((a, b) => a.missing.length - b.missing.length || b.exact - a.exact || b.mapped - a.mapped);
  const [best, next] = fits;
  if (!best || best.missing.length > 0)
    throw new Refusal({
      code: 'unknown-kind',
      what: `its columns (${header
        .filter((heading) => heading !== '')
        .slice(0, 12)
        .join(', ')}) are those of no kind of table that is read here`,
      expected: kindNames.map((name) => `${name}: ${requiredFields(kindOf(name)).join(', ')}`).join('; '),
      remedy:
        best && best.mapped > 0
          ? `Nearest is ${best.name}, without ${best.missing.join(', ')}. Say what it is with the option kind, and name its columns with columns.`
          : undefined,
    });
  if (next && next.missing.length === 0 && next.exact === best.exact && next.mapped === best.mapped)
    throw new Refusal({
      code: 'unknown-kind',
      what: `its columns may be those of ${best.name} or of ${next.name}`,
      expected: 'columns of one kind',
      remedy: 'Say what it is with the option kind.',
    });
  return {
    name: best.name,
    why: 'it has the columns that are needed, and no other kind has more',
    mapping: best.mapping,
  };
}
