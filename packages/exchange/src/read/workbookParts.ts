/** Where the XML of a workbook keeps things: read here as text, for what the reader of workbooks passes over. */
type Parts = ReadonlyMap<string, Uint8Array>;

const decoder = new TextDecoder();
const xmlOf = (parts: Parts, name: string): string => {
  const part = parts.get(name);
  return part === undefined ? '' : decoder.decode(part);
};

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

const tags = (xml: string, name: string): string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];

export interface SheetPart {
  /** The file of its XML in the archive. */
  readonly path: string;
  readonly hidden: boolean;
}

/** The sheets in the order of the workbook: the files are numbered as they were made, not as they stand. */
export function sheetParts(parts: Parts): readonly SheetPart[] {
  const targets = new Map(
    tags(xmlOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target') ?? '',
    ]),
  );
  return tags(xmlOf(parts, 'xl/workbook.xml'), 'sheet').map((tag, index) => {
    const id = /\b\w+:id="([^"]*)"/.exec(tag)?.[1];
    const target = targets.get(id) ?? `worksheets/sheet${index + 1}.xml`;
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return { path, hidden: /^(?:hidden|veryHidden)$/.test(attribute(tag, 'state') ?? '') };
  });
}

/** ECMA-376, part 1, 18.8.30: the formats that need no entry of their own. */
const builtInPercent = ['9', '10'];

/** The styles of cells whose number is shown as a percentage, by their number. */
export function percentStyles(parts: Parts): ReadonlySet<number> {
  const xml = xmlOf(parts, 'xl/styles.xml');
  const percent = new Set(builtInPercent);
  for (const tag of tags(xml, 'numFmt')) {
    const code = (attribute(tag, 'formatCode') ?? '').replace(/&quot;[^&]*&quot;|\\./g, '');
    if (code.includes('%')) percent.add(attribute(tag, 'numFmtId') ?? '');
  }
  const [, cellFormats = ''] = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(xml) ?? [];
  return new Set(
    tags(cellFormats, 'xf').flatMap((tag, index) => (percent.has(attribute(tag, 'numFmtId') ?? '') ? [index] : [])),
  );
}

/** The longest text that cells share, in characters of its XML. */
export function longestShared(parts: Parts): number {
  const xml = xmlOf(parts, 'xl/sharedStrings.xml');
  let longest = 0;
  for (let at = 0; ; ) {
    const end = xml.indexOf('</si>', at);
    if (end < 0) return longest;
    longest = Math.max(longest, end - at);
    at = end + 5;
  }
}

/** Cells that were put together: the first column of a block, from its first row to its last. */
export interface MergedBlock {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** `AB` is 28. */
export const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Blocks that were merged over several rows. */
export function mergedBlocks(xml: string): readonly MergedBlock[] {
  return tags(xml, 'mergeCell').flatMap((tag): MergedBlock[] => {
    const found = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(attribute(tag, 'ref') ?? '');
    const [from, to] = [Number(found?.[2]), Number(found?.[3])];
    return found && to > from ? [{ column: columnNumber(found[1] as string), from, to }] : [];
  });
}

/** Rows and columns that a spreadsheet does not show. */
export function hiddenParts(xml: string): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const isHidden = (tag: string) => /\bhidden="(?:1|true)"/.test(tag);
  return {
    rows: tags(xml, 'row')
      .filter(isHidden)
      .map((tag) => Number(attribute(tag, 'r'))),
    columns: tags(xml, 'col')
      .filter(isHidden)
      .flatMap((tag) => [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))]),
  };
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Numbers, single letters or signs that point to notes; not the letters of `31st`. */
const marks = /^\s*(?:\d{1,2}|[a-z*†‡])(?:\s*,\s*(?:\d{1,2}|[a-z*†‡]))*\s*$/i;

/** The text of a raised run as print without raised letters writes it: `1` as `¹`, `a` as ` a/`. */
const asMark = (text: string): string =>
  marks.test(text)
    ? text
        .replace(/[\s,]+/g, '')
        .replace(/\d/g, (digit) => raised[Number(digit)] ?? digit)
        .replace(/[a-z]/gi, (letter) => ` ${letter.toLowerCase()}/`)
    : text;

/**
 * The XML with the marks of notes that stand raised behind a text written as marks: `850` with a raised `1` is not 8501.
 * The reader of workbooks puts the runs of a text together and forgets how each looked.
 */
export function withRaisedMarks(xml: string): string {
  if (!xml.includes('superscript')) return xml;
  return xml.replace(/<r>(?:(?!<\/r>)[\s\S])*?<vertAlign\b[^>]*\bval="superscript"[\s\S]*?<\/r>/g, (run) =>
    run.replace(
      /(<t\b[^>]*>)([^<]*)(<\/t>)/g,
      (_, open: string, text: string, close: string) => `${open}${asMark(text)}${close}`,
    ),
  );
}
