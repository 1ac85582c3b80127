/** A row as it stands in the file, with the line on which it stands. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * A file in the form in which the United Nations publishes it, read as one of ours: headings and cells are translated, and
 * columns that say nothing more are passed over.
 */
export interface PublishedForm {
  /** Our column by the heading in the file; of two for one column the first that the file has is read. */
  readonly headings: readonly (readonly [heading: string, column: string])[];
  readonly passedOver: readonly string[];
  /** A cell as ours, or as it stands where it is not in this form: then the checks name it. */
  readonly cell: (column: string, text: string) => string;
  /** Our columns in order, where the table may be pasted without its head: its first cell is then a number. */
  readonly withoutHeader?: readonly string[];
}

const kinds: Readonly<Record<string, string>> = {
  troops: 'troops',
  'staff officer': 'staff_officers',
  'staff officers': 'staff_officers',
  'individual police': 'individual_police',
  'formed police unit': 'formed_police_units',
  'formed police units': 'formed_police_units',
  'experts on mission': 'experts_on_mission',
};

/** The month of a report, from the day on which it was counted: the last of the month, whichever number stands first. */
function monthOfReport(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  const [, isoYear = year, isoMonth = month, isoDay = day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const [y, m, d] = [isoYear, isoMonth, isoDay].map(Number);
  // Another day than the last would tell a day of the month from a month only by luck.
  const isLast = y !== undefined && m !== undefined && d === new Date(Date.UTC(y, m, 0)).getUTCDate() && m <= 12;
  return isLast ? `${y}-${String(m).padStart(2, '0')}` : text;
}

/** The file of the peacekeeping data hub: uniformed personnel by country, mission, kind and sex at the end of a month. */
export const personnelOfHub: PublishedForm = {
  headings: [
    ['Last_Reporting_Date', 'month'],
    ['ISOCode3', 'state'],
    ['Contributing_Country', 'state'],
    ['Mission_Acronym', 'mission'],
    ['Personnel_Type', 'kind'],
    ['Male_Personnel', 'male'],
    ['Female_Personnel', 'female'],
    ['Total_Personnel', 'persons'],
  ],
  passedOver: ['M49_Code', 'Personnel_Contribution_Rank'],
  cell: (column, text) => {
    if (column === 'month') return monthOfReport(text);
    return column === 'kind' ? (kinds[text.toLowerCase().replaceAll('_', ' ')] ?? text) : text;
  },
};

/** The page of the Committee on Contributions: who paid the regular budget in full, in order, with amount and date. */
export const honourRollOfPage: PublishedForm = {
  headings: [
    ['No.', 'rank'],
    ['No', 'rank'],
    ['#', 'rank'],
    ['Rank', 'rank'],
    ['Member State', 'state'],
    ['State', 'state'],
    ['Country', 'state'],
    ['Amount', 'amount'],
    ['Amount (US$)', 'amount'],
    ['Amount (US dollars)', 'amount'],
    ['Contribution', 'amount'],
    ['Date', 'date'],
    ['Date paid', 'date'],
    ['Date received', 'date'],
    ['Payment date', 'date'],
  ],
  passedOver: [],
  cell: (_, text) => text,
  withoutHeader: ['rank', 'state', 'amount', 'date'],
};

/**
 * The rows of a file in a published form with our headings and cells; as they stand where the header is not of the form.
 */
export function fromPublished(form: PublishedForm, rows: readonly FileRow[]): readonly FileRow[] {
  const [first] = rows;
  if (!first) return rows;
  // A table that was pasted without its head begins with the first of its rows.
  if (form.withoutHeader && /^\d+\.?$/.test(first.cells[0] ?? ''))
    return [{ line: first.line, cells: form.withoutHeader }, ...rows];
  const [{ cells: header, line }, ...body] = [first, ...rows.slice(1)];
  const known = new Set([...form.headings.map(([heading]) => heading), ...form.passedOver]);
  if (!header.some((heading) => known.has(heading))) return rows;
  const columns = new Map<string, number>();
  for (const [heading, column] of form.headings) {
    const at = header.indexOf(heading);
    if (at >= 0 && !columns.has(column)) columns.set(column, at);
  }
  // A heading that is not of the form is kept, and rejected as unknown.
  header.forEach((heading, at) => {
    if (!known.has(heading)) columns.set(heading, at);
  });
  return [
    { line, cells: [...columns.keys()] },
    ...body.map((row) => ({
      line: row.line,
      cells: [...columns].map(([column, at]) => form.cell(column, row.cells[at] ?? '')),
    })),
  ];
}
