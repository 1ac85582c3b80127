import { nearest } from '@blueledger/core/internal/errors';
import type { RowKind } from '@blueledger/core/schemas';
import { wordsOfField } from './columnWords.js';
import { plainWord } from './plainWord.js';

/** What a column of the file was taken for, and why. */
export interface ColumnMapping {
  /** As the file heads it. */
  readonly column: string;
  /** Counted from 1. */
  readonly position: number;
  /** Undefined where it was taken for nothing and is not read. */
  readonly field?: string | undefined;
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

const withoutBrackets = (heading: string) => heading.replace(/[([][^)\]]*[)\]]/g, ' ');

/** The fields that a heading may mean, the surest first. */
function matches(heading: string, kind: RowKind): Match[] {
  const plain = plainWord(heading);
  const short = plainWord(withoutBrackets(heading));
  const found: Match[] = [];
  for (const field of Object.keys(kind.fields)) {
    const [own = '', ...words] = wordsOfField(field);
    const near =
      plain.length >= 4
        ? nearest(
            plain,
            [own, ...words].filter((word) => word.length >= 4),
          )
        : undefined;
    const inside = words.concat(own).find((word) => word.length >= 4 && ` ${plain} `.includes(` ${word} `));
    if (plain === own) found.push({ field, rank: 1, why: 'its heading is the name of the field' });
    else if (words.includes(plain) || words.includes(short) || short === own)
      found.push({ field, rank: 2 + words.indexOf(plain) / 1000, why: 'its heading is a word for it' });
    else if (inside !== undefined) found.push({ field, rank: 4, why: `its heading has the word “${inside}”` });
    else if (near !== undefined) found.push({ field, rank: 5, why: `its heading is spelt nearly like “${near}”` });
  }
  return found.toSorted((a, b) => a.rank - b.rank);
}

/**
 * What each column is taken for. The surest match takes the field; what the caller says comes before all. A column whose
 * field is taken is not read, and says so.
 */
export function mapColumns(header: readonly string[], kind: RowKind, given: ColumnsGiven = {}): ColumnMapping[] {
  const chosen = new Map(Object.entries(given).map(([heading, field]) => [plainWord(heading), field]));
  const candidates = header.flatMap((heading, index) => {
    const field = chosen.get(plainWord(heading));
    if (field !== undefined) return field === null ? [] : [{ index, field, rank: 0, why: 'the caller says so' }];
    return heading.trim() === '' ? [] : matches(heading, kind).map((match) => ({ index, ...match }));
  });
  const ofColumn = new Map<number, Match>();
  const taken = new Map<string, number>();
  for (const { index, ...match } of candidates.toSorted((a, b) => a.rank - b.rank || a.index - b.index))
    if (!ofColumn.has(index) && !taken.has(match.field)) {
      ofColumn.set(index, match);
      taken.set(match.field, index);
    }
  return header.map((heading, index): ColumnMapping => {
    const about = { column: heading.trim() || `column ${index + 1}`, position: index + 1 };
    const match = ofColumn.get(index);
    if (match) return { ...about, field: match.field, why: match.why };
    if (chosen.get(plainWord(heading)) === null) return { ...about, why: 'the caller leaves it out' };
    const [rival] = heading.trim() === '' ? [] : matches(heading, kind);
    const winner = rival && taken.get(rival.field);
    return {
      ...about,
      why:
        rival && winner !== undefined
          ? `it might be ${rival.field}, for which “${header[winner]?.trim()}” was taken`
          : heading.trim() === ''
            ? 'it has no heading'
            : 'no field has a heading like it',
    };
  });
}

/** How well a header suits a kind: required fields that are missing, and how surely the others were found. */
export function fitOf(mapping: readonly ColumnMapping[], required: readonly string[]) {
  const fields = new Set(mapping.flatMap(({ field }) => (field === undefined ? [] : [field])));
  return { missing: required.filter((field) => !fields.has(field)), mapped: fields.size };
}
