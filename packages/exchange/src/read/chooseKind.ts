import { oneOf } from '@blueledger/core/internal/errors';
import type { RowKind } from '@blueledger/core/schemas';
import { completeMapping } from './completeMapping.js';
import { type ColumnMapping, type ColumnsGiven, fitOf, mapColumns } from './mapColumns.js';
import { Refusal, short } from './problem.js';
import { type KindName, kindNames, requiredFields, rowKinds } from './rowKinds.js';

export interface KindChosen {
  readonly name: KindName;
  readonly why: string;
  readonly mapping: readonly ColumnMapping[];
}

export const kindOf = (name: KindName): RowKind => rowKinds[oneOf(name, kindNames, 'kind')];

interface Fit {
  readonly name: KindName;
  readonly mapping: readonly ColumnMapping[];
  /** Columns whose heading is known. */
  readonly exact: number;
  readonly mapped: number;
  readonly missing: readonly string[];
}

function fitsOf(header: readonly string[], given: ColumnsGiven, values: Readonly<Record<string, string>>): Fit[] {
  return kindNames
    .map((name): Fit => {
      const kind = kindOf(name);
      const mapping = mapColumns(header, kind, given);
      const exact = mapping.filter(
        ({ contested, comparedWith, why }) =>
          contested !== undefined ||
          comparedWith !== undefined ||
          /is the name of the field|a word for it|caller says so/.test(why),
      ).length;
      const { mapped } = fitOf(mapping, requiredFields(kind));
      return { name, mapping, exact, mapped, missing: completeMapping(name, kind, mapping, values).missing };
    })
    .toSorted((a, b) => a.missing.length - b.missing.length || b.exact - a.exact || b.mapped - a.mapped);
}

/** Whether a table is nearly of a kind: most of its columns are known there, and at least half of what is needed is there. */
function isNear({ name, exact, missing }: Fit, header: readonly string[]): boolean {
  const needed = requiredFields(kindOf(name)).length;
  const columns = header.filter((heading) => heading.trim() !== '').length;
  return exact >= 2 && exact * 2 > columns && missing.length * 2 <= needed;
}

/**
 * What a table holds: what the caller says or the layout tells, else the kind whose columns it has, all that are needed and
 * the most of the rest.
 */
export function chooseKind(
  header: readonly string[],
  kind: KindName | undefined,
  given: ColumnsGiven,
  values: Readonly<Record<string, string>>,
  why = 'the caller says so',
): KindChosen {
  if (kind !== undefined) return { name: kind, why, mapping: mapColumns(header, kindOf(kind), given) };
  const fits = fitsOf(header, given, values);
  const near = fits.filter((fit) => isNear(fit, header));
  const [best, next] = fits[0]?.missing.length === 0 ? fits : near;
  if (!best) throw unknownKind(header, fits);
  const rival =
    next && next.missing.length === best.missing.length && next.exact === best.exact && next.mapped === best.mapped;
  if (rival && best.missing.length === 0)
    throw new Refusal(
      {
        code: 'unknown-kind',
        what: `its columns may be those of ${best.name} or of ${next.name}`,
        expected: 'columns of one kind',
        remedy: 'Say what it is with the option kind.',
      },
      best.mapping,
    );
  if (best.missing.length > 0 && rival) throw unknownKind(header, fits);
  return {
    name: best.name,
    why:
      best.missing.length === 0
        ? 'it has the columns that are needed, and no other kind has more'
        : `most of its columns are those of ${best.name}`,
    mapping: best.mapping,
  };
}

function unknownKind(header: readonly string[], [best]: readonly Fit[]): Refusal {
  const columns = header.filter((heading) => heading !== '').map((heading) => short(heading));
  return new Refusal(
    {
      code: 'unknown-kind',
      what: `its columns (${short(columns.join(', '))}) are those of no kind of table that is read here`,
      expected: kindNames.map((name) => `${name}: ${requiredFields(kindOf(name)).join(', ')}`).join('; '),
      remedy: 'Say what it is with the option kind, and name its columns with the option columns.',
    },
    best?.mapping,
  );
}
