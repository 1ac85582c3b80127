import type { OutColumn, OutTable } from '../table/index.js';

/** Distinct texts of a workbook in the order in which cells first named them; a cell has the number of its text. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();
  readonly #before: number;

  /** @param before how many texts the workbook has already */
  constructor(before: number) {
    this.#before = before;
  }

  numberOf(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#before + this.#numbers.size;
      this.#numbers.set(text, number);
    }
    return number;
  }

  /** The texts as XML. What XML 1.0 cannot hold is left out: https://www.w3.org/TR/xml/#charsets. */
  *xml(): Generator<string> {
    for (const text of this.#numbers.keys()) {
      const written = text
        .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
      yield `<si><t${written.trim() === written ? '' : ' xml:space="preserve"'}>${written}</t></si>`;
    }
  }
}

/** The letters of a column: A, Z, AA. */
const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/**
 * The rows of a table as XML of a sheet below its header. Written as text at once: a record for each cell, as a library takes
 * them, costs four times as long and holds all of the table in memory.
 */
export function* sheetRows({ columns, rowCount }: OutTable, texts: SharedTexts): Generator<string> {
  const cells = columns.map(({ at }: OutColumn, index) => ({ at, start: `<c r="${lettersOf(index)}` }));
  for (let row = 0; row < rowCount; row += 1) {
    // The header is the first.
    const line = row + 2;
    let xml = `<row r="${line}">`;
    for (const { at, start } of cells) {
      const cell = at(row);
      if (cell === null || cell === '') continue;
      if (typeof cell === 'string') xml += `${start}${line}" t="s"><v>${texts.numberOf(cell)}</v></c>`;
      else if (typeof cell === 'number') xml += `${start}${line}"><v>${cell}</v></c>`;
      else xml += `${start}${line}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    }
    yield `${xml}</row>`;
  }
}
