import { nearest } from '@blueledger/core/internal/errors';
import type { RowKind } from '@blueledger/core/schemas';
import { headingsOfField, knownHeadings } from './columnWords.js';
import { formsOf, isPercentage, joinedWord, otherFigure } from './heading.js';
import { type Role, roleOf } from './rowKinds.js';

/** What a column of the file was taken for, and why. */
export interface ColumnMapping {
  /** As the file heads it. */
  readonly column: string;
  /** Counted from 1. */
  readonly position: number;
  /** Undefined where it was taken for nothing and is not read. */
  readonly field?: string | undefined;
  /** The field that it may be as well as another column: none of them was taken, and the table is refused. */
  readonly contested?: string | undefined;
  /** The field whose cells are compared with its own: a table may name a state by code and by name. */
  readonly comparedWith?: string | undefined;
  readonly why: string;
  /** How its cells were read, where they could be read in two ways. */
  readonly reading?: string | undefined;
}

/** What the caller says of columns: the field by its heading; null for a column that is to be left. */
export type ColumnsGiven = Readonly<Record<string, string | null>>;

interface Match {
  readonly field: string;
  /** 0 the surest. */
  readonly rank: number;
  readonly why: string;
}

/** Names of fields that nobody writes by chance: a column that has one is the field, whatever else may be. */
const isOwnName = (field: string): boolean => /[_\d]/.test(field) || field === 'persons';

const listed = 2;

/** Fields that are a part in a hundred. */
const percentages = new Set(['rate']);

/** Fields that a heading can mean at all: where it speaks of a percentage, those that are one. */
const fieldsFor = (heading: string, kind: RowKind): string[] =>
  Object.keys(kind.fields).filter((field) => percentages.has(field) || !isPercentage(heading));

/** The fields that a heading may mean, the surest first. A heading that merely contains a word for a field means none. */
function matches(heading: string, kind: RowKind): Match[] {
  const forms = formsOf(heading);
  const [full = ''] = forms;
  const isOther = otherFigure(heading) !== undefined;
  const usable = isOther ? [full] : forms;
  const found = fieldsFor(heading, kind).flatMap((field): Match[] => {
    const [own = '', ...others] = headingsOfField(field);
    if (full === own)
      return [{ field, rank: isOwnName(field) ? 1 : listed, why: 'its heading is the name of the field' }];
    return usable.some((form) => form === own || others.includes(form))
      ? [{ field, rank: listed, why: 'its heading is a word for it' }]
      : [];
  });
  if (found.length > 0) return found.toSorted((a, b) => a.rank - b.rank);
  return isOther ? [] : misspelt(full, fieldsFor(heading, kind));
}

/** A slip of the hand in a heading of five letters or more, unless it is the heading of something else. */
function misspelt(form: string, fields: readonly string[]): Match[] {
  if (form.length < 5 || knownHeadings().has(form)) return [];
  return fields.flatMap((field): Match[] => {
    const near = nearest(
      form,
      headingsOfField(field).filter(
        (word) => word.length >= 4 && word[0] === form[0] && Math.abs(word.length - form.length) <= 1,
      ),
    );
    return near === undefined || !isSlip(form, near)
      ? []
      : [{ field, rank: 5, why: `its heading is spelt nearly like “${near}”` }];
  });
}

/** One letter too many, too few, wrong, or two that changed places. */
function isSlip(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** Fields of which two columns may speak, by code and by name: the cells of the one are compared with those of the other. */
const comparable: ReadonlySet<Role> = new Set(['state', 'mission']);

/**
 * What each column is taken for. What the caller says comes before all; then a field's own name; then the headings that are
 * known. Where two columns may be one field, none is taken, unless both name a state or a mission: then they are compared.
 */
export function mapColumns(header: readonly string[], kind: RowKind, given: ColumnsGiven = {}): ColumnMapping[] {
  const chosen = new Map(Object.entries(given).map(([heading, field]) => [joinedWord(heading), field]));
  const takenByCaller = new Set([...chosen.values()].filter((field) => field !== null));
  const best = header.map((heading): Match | undefined => {
    const field = chosen.get(joinedWord(heading));
    if (field !== undefined) return field === null ? undefined : { field, rank: 0, why: 'the caller says so' };
    if (heading.trim() === '') return undefined;
    return matches(heading, kind).find((match) => !takenByCaller.has(match.field));
  });
  const fitting = new Map<string, number[]>();
  for (const [index, match] of best.entries())
    if (match) fitting.set(match.field, [...(fitting.get(match.field) ?? []), index]);
  const winner = new Map<string, number | undefined>();
  for (const [field, columns] of fitting) {
    const least = Math.min(...columns.map((index) => (best[index] as Match).rank));
    const surest = columns.filter((index) => (best[index] as Match).rank === least);
    const alone = surest.length === 1 || comparable.has(roleOf(kind, field));
    winner.set(field, alone ? surest[0] : undefined);
  }
  return header.map((heading, index): ColumnMapping => {
    const about = { column: heading.trim() || `column ${index + 1}`, position: index + 1 };
    const match = best[index];
    if (!match) return { ...about, why: whyNot(heading, chosen.get(joinedWord(heading)) === null) };
    const { field, rank, why } = match;
    const taken = winner.get(field);
    if (taken === index) return { ...about, field, why };
    const others = (fitting.get(field) ?? [])
      .filter((other) => other !== index)
      .map((other) => `“${header[other]?.trim()}”`);
    if (taken === undefined)
      return { ...about, contested: field, why: `it may be ${field}, and so may ${others.join(' and ')}` };
    const name = `“${header[taken]?.trim()}”`;
    return comparable.has(roleOf(kind, field)) && rank > 0
      ? {
          ...about,
          comparedWith: field,
          why: `it names the ${field} of the row as ${name} does, and is compared with it`,
        }
      : { ...about, why: `it might be ${field}, for which ${name} was taken` };
  });
}

function whyNot(heading: string, isLeftOut: boolean): string {
  if (isLeftOut) return 'the caller leaves it out';
  if (heading.trim() === '') return 'it has no heading';
  const other = otherFigure(heading) ?? (isPercentage(heading) ? 'a percentage' : undefined);
  return other === undefined ? 'no field has this heading' : `its heading speaks of ${other}`;
}

/** How well a header suits a kind: required fields that are missing, and how surely the others were found. */
export function fitOf(mapping: readonly ColumnMapping[], required: readonly string[]) {
  const fields = new Set(mapping.flatMap(({ field, contested }) => field ?? contested ?? []));
  return { missing: required.filter((field) => !fields.has(field)), mapped: fields.size };
}
