import { daysBetween } from '@blueledger/core/internal/math';
import type { Field, RowKind } from '@blueledger/core/schemas';
import { isTotal } from './aliases.js';
import type { ColumnStyle } from './columnStyle.js';
import { dateReadings, likelyDate } from './dates.js';
import type { Meaning, Names } from './names.js';
import { numberReadings } from './numbers.js';
import { plainWord } from './plainWord.js';
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

const emptyMarks = /^(?:[-–—−]+|\.{2,3}|…|n\/?a|null|nil|none|#n\/a)$/i;

function stateCell(text: string, { names, style }: ReaderSetting, expected: string): ReadCell {
  const meaning: Meaning = names.state(text);
  if ('code' in meaning) return { value: meaning.code };
  if ('several' in meaning)
    return wrong(
      'ambiguous-state',
      `${quoted(text)} may be ${meaning.several.join(' or ')}`,
      expected,
      `Write ${meaning.several.join(' or ')}.`,
    );
  if (isTotal(plainWord(text)))
    return wrong(
      'total-row',
      `${quoted(text)} is a sum and no Member State`,
      expected,
      'Take the row out: sums are made anew.',
    );
  const { near } = meaning;
  return wrong(
    'unknown-state',
    `${quoted(text)} is not a Member State`,
    `${expected}, or a name in one of the six languages of the United Nations`,
    near === undefined ? style.hint : `Did you mean ${near.code} (${near.name})?`,
  );
}

function missionCell(text: string, { names, ownMissions, kind, field }: ReaderSetting): ReadCell {
  if (ownMissions.has(text)) return { value: text };
  const meaning = names.mission(text);
  if ('code' in meaning) return { value: meaning.code };
  const near = 'near' in meaning ? meaning.near : undefined;
  const expected = (kind.fields[field] as Field<unknown>).expected;
  // An acronym is short: four letters of five that agree are a slip of the hand more often than a mission of one's own.
  if (near && /^[A-Za-z -]+$/.test(text) && near.code.length > 3)
    return wrong(
      'unknown-mission',
      `${quoted(text)} is not a mission in the tables`,
      expected,
      `Did you mean ${near.code}? If it is one of your own, name it in ownMissions.`,
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

function numberCell(text: string, { kind, field, style }: ReaderSetting, expected: string): ReadCell {
  if (emptyMarks.test(text))
    return wrong(
      'no-number',
      `${quoted(text)} may stand for zero or for a figure that is missing`,
      expected,
      'Write 0 where it is zero; leave the row out where the figure is not known.',
    );
  const readings = numberReadings(text);
  if (readings.length === 0) {
    const [digits] = /-?\d[\d.,  ’']*\d|\d/.exec(text) ?? [];
    const [likely] = digits === undefined ? [] : numberReadings(digits);
    return wrong(
      'not-a-number',
      `${quoted(text)} is not a number`,
      expected,
      likely === undefined ? undefined : `Did you mean ${likely.text}?`,
    );
  }
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

function dateCell(text: string, { style, role }: ReaderSetting, expected: string): ReadCell {
  const readings = dateReadings(text);
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
