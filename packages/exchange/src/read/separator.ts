/** What may stand between two cells. */
export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

export const separatorNames: Readonly<Record<Separator, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
};

/** How often a separator stands outside quotes in each line of a sample. */
function counts(lines: readonly string[], separator: string): number[] {
  return lines.map((line) => {
    let count = 0;
    let quotedText = false;
    for (const sign of line) {
      if (sign === '"') quotedText = !quotedText;
      else if (sign === separator && !quotedText) count += 1;
    }
    return count;
  });
}

/** The count that most lines share, and how many do. */
function commonest(list: readonly number[]): { readonly count: number; readonly lines: number } {
  const seen = new Map<number, number>();
  for (const count of list) if (count > 0) seen.set(count, (seen.get(count) ?? 0) + 1);
  let best = { count: 0, lines: 0 };
  for (const [count, lines] of seen) if (lines > best.lines) best = { count, lines };
  return best;
}

/**
 * The separator of a text: the one that its first line names (`sep=;`), else the one that stands equally often in most
 * lines. Where two do, the one that stands in the header more often: a decimal comma stands in no header.
 */
export function separatorOf(sample: string): {
  readonly separator: Separator;
  readonly why: string;
  /** The share of lines in which it stands equally often. */
  readonly lines: number;
} {
  const lines = sample.split('\n', 40).filter((line) => line.trim() !== '');
  const named = /^sep=(.)$/i.exec(lines[0]?.trim() ?? '')?.[1];
  const declared = separators.find((separator) => separator === named);
  if (declared) return { separator: declared, why: 'the first line names it', lines: 1 };
  const [best] = separators
    .map((separator) => {
      const each = counts(lines, separator);
      return { separator, header: each[0] ?? 0, each, ...commonest(each) };
    })
    .toSorted((a, b) => b.lines - a.lines || b.header - a.header || b.count - a.count);
  if (!best || best.count === 0) return { separator: ',', why: 'no other separator stands in its lines', lines: 0 };
  return {
    separator: best.separator,
    lines: best.lines / lines.length,
    why: `it stands ${best.count} ${best.count === 1 ? 'time' : 'times'} in ${best.lines} of the first ${lines.length} lines`,
  };
}
