import { daysBetween } from '@blueledger/core/internal/math';
import type { Field, RowKind } from '@blueledger/core/schemas';
import type { ColumnStyle } from './columnStyle.js';
import { dateReadings, likelyDate, twoDigitReadings } from './dates.js';
import type { Meaning, Names } from './names.js';
import { likelyNumber, numberReadings } from './numbers.js';
import { type ProblemFound, quoted } from './problem.js';
import type { RawCell } from './rawRow.js';
import type { Role } from './rowKinds.js';
import { wordValue } from './wordValues.js';

type CellProblem = Pick<ProblemFound, 'severity' | 'code' | 'what' | 'expected' | 'remedy'>;

/** What a cell means, what is wrong with it, or both: a warning leaves it its meaning. */
export interface ReadCell {
  readonly value?: RawCell | undefined;
  readonly problem?: CellProblem | undefined;
}

export interface ReaderSetting {
  readonly kind: RowKind;
  readonly field: string;
  readonly role: Role;
  readonly names: Names;
  readonly style: ColumnStyle;
  readonly ownMissions: ReadonlySet<string>;
}

const wrong = (code: string, what: string, expected: string, remedy?: string): ReadCell => ({
  problem: { code, what, expected, ...(remedy === undefined ? {} : { remedy }) },
});

/** What people write where nothing is known, or nothing is. */
const emptyMarks =
  /^(?:[-–—−]+|\.{2,3}|…|:|n\.?\/?a\.?|nan|nat|null|nil|none|unknown|unspecified|not (?:available|applicable|known)|no data|tb[acd]|#n\/a|n\.?\/?d\.?|s\/[do])$/i;

const warned = (value: RawCell, code: string, what: string, expected: string, remedy: string): ReadCell => ({
  value,
  problem: { severity: 'warning', code, what, expected, remedy },
});

/** Marks that print puts behind a name or a figure to point to a note: `b/`, `*`, `¹`, `(1)`. */
const footnote = /\s*(?:[*†‡§¹²³⁰-⁹]+|\s[a-z]\/|\s\(?[a-z0-9]\)?\/?)$/u;

/** The same behind a figure, where a digit or a letter alone would be part of it. */
const numberMark = /\s*(?:[*†‡§¹²³⁰-⁹]+|[a-z]\/)$/u;

function stateCell(text: string, setting: ReaderSetting, expected: string): ReadCell {
  const { names, style } = setting;
  if (emptyMarks.test(text) && (text.toUpperCase() !== 'NA' || style.alpha2 !== true))
    return text.toUpperCase() === 'NA'
      ? wrong(
          'missing-or-namibia',
          `${quoted(text)} may be Namibia or stand for a name that is missing`,
          expected,
          'Write NAM for Namibia; leave the row out where the state is not known.',
        )
      : wrong('no-state', `${quoted(text)} stands for a name that is missing`, expected);
  const meaning: Meaning = names.state(text);
  if ('code' in meaning) return stateWithDoubt(text, meaning, setting);
  if ('several' in meaning)
    return wrong(
      'ambiguous-state',
      `${quoted(text)} may be ${meaning.several.join(' or ')}`,
      expected,
      `Write ${meaning.several.join(' or ')}.`,
    );
  const marked = text.replace(footnote, '');
  const unmarked = marked === text ? meaning : names.state(marked);
  if ('code' in unmarked)
    return warned(
      unmarked.code,
      'footnote-mark',
      `${quoted(text.slice(marked.length).trim())} after ${quoted(marked)} is taken for the mark of a note`,
      expected,
      'Check the note that it points to, and take the mark out.',
    );
  if (meaning.notMember !== undefined)
    return wrong('not-a-member', `${quoted(text)} is not a Member State: ${meaning.notMember}`, expected);
  const { near } = meaning;
  return wrong(
    'unknown-state',
    `${quoted(text)} is not a Member State`,
    `${expected}, or a name in one of the six languages of the United Nations`,
    near === undefined ? style.hint : `Did you mean ${near.code} (${near.name})?`,
  );
}

/** A name that is that of one state and is often used for another is read, and said, unless the column names the other. */
function stateWithDoubt(
  text: string,
  { code, doubt }: { readonly code: string; readonly doubt?: string | undefined },
  { style, kind, field }: ReaderSetting,
): ReadCell {
  if (doubt === undefined || style.states?.has(doubt)) return { value: code };
  return warned(
    code,
    'doubtful-state',
    `${quoted(text)} is the United Nations’ name of ${code}, and is often written for ${doubt}`,
    (kind.fields[field] as Field<unknown>).expected,
    `Write ${code} or ${doubt}.`,
  );
}

function missionCell(text: string, { names, ownMissions, kind, field }: ReaderSetting): ReadCell {
  if (ownMissions.has(text)) return { value: text };
  const expected = (kind.fields[field] as Field<unknown>).expected;
  if (emptyMarks.test(text))
    return wrong('no-mission', `${quoted(text)} stands for a name that is missing`, expected, 'Leave the cell empty.');
  const meaning = names.mission(text);
  if ('code' in meaning) return { value: meaning.code };
  if ('several' in meaning)
    return wrong(
      'ambiguous-mission',
      `${quoted(text)} may be ${meaning.several.join(' or ')}`,
      expected,
      `Write ${meaning.several.join(' or ')}.`,
    );
  const { near, nearSeveral = near === undefined ? [] : [near.code] } = meaning;
  // An acronym is short: four letters of five that agree are a slip of the hand more often than a mission of one's own.
  if (nearSeveral.length > 0 && /^[A-Za-z -]+$/.test(text) && nearSeveral.some((code) => code.length > 3))
    return wrong(
      'unknown-mission',
      `${quoted(text)} is not a mission in the tables`,
      expected,
      `Did you mean ${nearSeveral.slice(0, 3).join(' or ')}? If it is one of your own, name it with the option ownMissions.`,
    );
  return {
    value: text,
    problem: {
      severity: 'warning',
      code: 'unknown-mission',
      what: `${quoted(text)} is not a mission in the tables, and is taken as it is`,
      expected,
      remedy: 'Check its spelling unless it is one of your own.',
    },
  };
}

function numberCell(text: string, setting: ReaderSetting, expected: string): ReadCell {
  const { kind, field, style } = setting;
  if (emptyMarks.test(text))
    return wrong(
      'no-number',
      `${quoted(text)} may stand for zero or for a figure that is missing`,
      expected,
      'Write 0 where it is zero; leave the row out where the figure is not known.',
    );
  if (/%\s*$/.test(text) && field !== 'rate')
    return wrong('percentage', `${quoted(text)} is a percentage`, expected, 'Write the number itself.');
  const readings = numberReadings(text);
  if (readings.length === 0) return notANumber(text, setting, expected);
  const [first, second] = readings;
  if (!first) return {};
  if (style.decimal === undefined) {
    if (first.decimal === undefined) return { value: first.text };
    const { schema } = kind.fields[field] as Field<unknown>;
    const fitting = readings.filter((reading) => schema.safeParse(reading.text).success);
    if (fitting.length === 2)
      return wrong(
        'ambiguous-number',
        `${quoted(text)} may be ${first.text} or ${second?.text}, and nothing in the file tells which`,
        expected,
        'Say which mark is for decimals with the option decimal, or write the numbers without marks of thousands.',
      );
    return { value: (fitting[0] ?? first).text };
  }
  const fitting = readings.find(({ decimal }) => decimal === undefined || decimal === style.decimal);
  if (fitting) return { value: fitting.text };
  return wrong(
    'other-number-style',
    `${quoted(text)} does not go with a decimal ${style.decimal === ',' ? 'comma' : 'point'}, which the column has (${style.why})`,
    expected,
    `Did you mean ${first.text}?`,
  );
}

/** `1 250 500 a/` is a number with the mark of a note; of `$1.25 million` the number is offered and nothing multiplied. */
function notANumber(text: string, setting: ReaderSetting, expected: string): ReadCell {
  const unmarked = text.replace(numberMark, '');
  if (unmarked !== text && numberReadings(unmarked).length > 0) {
    const { value, problem } = numberCell(unmarked, setting, expected);
    return value === undefined
      ? { problem }
      : warned(
          value,
          'footnote-mark',
          `${quoted(text.slice(unmarked.length).trim())} after ${quoted(unmarked)} is taken for the mark of a note`,
          expected,
          'Check the note that it points to, and take the mark out.',
        );
  }
  if (/^[-+]?\d+(?:[.,]\d+)?e[-+]?\d+$/i.test(text))
    return wrong(
      'shortened-number',
      `${quoted(text)} is a number that a spreadsheet shortened, and its other digits are not in the file`,
      expected,
      'Give the column a format with all its digits there, and save it again.',
    );
  const likely = likelyNumber(text);
  return wrong(
    'not-a-number',
    `${quoted(text)} is not a number`,
    expected,
    likely === undefined ? undefined : `Did you mean ${likely}?`,
  );
}

function dateCell(text: string, { style, role }: ReaderSetting, expected: string): ReadCell {
  const readings = style.shortYears === true ? twoDigitReadings(text) : dateReadings(text);
  const fits =
    style.order === undefined ? readings : readings.filter(({ order }) => order === undefined || order === style.order);
  const [first, second] = fits;
  if (!first) {
    const likely = readings[0]?.text ?? likelyDate(text);
    return wrong(
      readings.length > 0 ? 'other-date-order' : 'not-a-date',
      readings.length > 0
        ? `${quoted(text)} is not a valid date with the ${style.order}, as the file writes them (${style.why})`
        : `${quoted(text)} is not a ${role}`,
      expected,
      likely === undefined ? undefined : `Did you mean ${likely}?`,
    );
  }
  if (second && !(role === 'month' && second.text.slice(0, 7) === first.text.slice(0, 7)))
    return wrong(
      'ambiguous-date',
      `${quoted(text)} may be ${first.text} or ${second.text}, and nothing in the file tells which`,
      expected,
      'Say which comes first with the option dates, or write dates as YYYY-MM-DD.',
    );
  return role === 'month' ? monthOf(first.text, text, expected) : dayOf(first.text, text, expected);
}

/** A month may come as its first or its last day, which is how a spreadsheet keeps it. */
function monthOf(date: string, text: string, expected: string): ReadCell {
  const month = date.slice(0, 7);
  if (date.length === 7 || date.endsWith('-01')) return { value: month };
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
  return daysBetween(date, next) === 1
    ? { value: month }
    : wrong(
        'day-for-month',
        `${quoted(text)} is a day inside a month, and strength is counted at a month's end`,
        expected,
        `Did you mean ${month}?`,
      );
}

const dayOf = (date: string, text: string, expected: string): ReadCell =>
  date.length === 10
    ? { value: date }
    : wrong('month-for-day', `${quoted(text)} is a month and names no day`, expected, 'Write the day.');

function wordCell(text: string, { field }: ReaderSetting, expected: string): ReadCell {
  const found = wordValue(field, text);
  if ('word' in found) return { value: found.word };
  return wrong(
    'unknown-word',
    `${quoted(text)} is not known`,
    expected,
    found.near === undefined ? undefined : `Did you mean ${found.near}?`,
  );
}

/** Reads a cell in which something stands, by the role of its field. */
export function readCell(cell: RawCell, setting: ReaderSetting): ReadCell {
  const { kind, field, role } = setting;
  const { expected } = kind.fields[field] as Field<unknown>;
  if (typeof cell === 'number') {
    if (role === 'number') return { value: cell };
    return readCell(String(cell), setting);
  }
  const text = cell.trim();
  if (role === 'state') return stateCell(text, setting, expected);
  if (role === 'mission') return missionCell(text, setting);
  if (role === 'number') return numberCell(text, setting, expected);
  if (role === 'date' || role === 'month') return dateCell(text, setting, expected);
  return role === 'word' ? wordCell(text, setting, expected) : { value: text };
}
