import { writeNumber } from './digits.js';
import { encodeAdaptive } from './encodeAdaptive.js';

/**
 * `p` plain, `d` differences, `r` runs of equal values, `x` runs of equal differences. Over the series of a table: `k` one
 * value a series, `s` differences that restart in each, `y` runs of those, `a` those in an arithmetic code, `t` the times of
 * the series, of which `encodeTimes` writes gaps and runs.
 */
export type Encoding = 'p' | 'd' | 'r' | 'x' | 'k' | 's' | 'y' | 'a' | 't';

export interface Encoded {
  readonly encoding: Encoding;
  readonly text: string;
  /** Bits that the text is expected to need. */
  readonly size: number;
}

function differences(values: readonly number[], series: readonly number[]): number[] {
  const out: number[] = [];
  for (const length of series) {
    const start = out.length;
    for (let row = start; row < start + length; row += 1)
      out.push((values[row] as number) - (row === start ? 0 : (values[row - 1] as number)));
  }
  return out;
}

function runs(values: readonly number[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < values.length; ) {
    let end = i + 1;
    while (end < values.length && values[end] === values[i]) end += 1;
    out.push(values[i] as number, end - i);
    i = end;
  }
  return out;
}

/** One value a series, where each series has only one. */
function perSeries(values: readonly number[], series: readonly number[]): number[] | undefined {
  const out: number[] = [];
  let row = 0;
  for (const length of series) {
    for (let i = 1; i < length; i += 1) if (values[row + i] !== values[row]) return undefined;
    out.push(values[row] as number);
    row += length;
  }
  return out;
}

/** Bits that a text needs when each character is guessed from the one before: what a compressor comes near to. */
function bits(text: string): number {
  const pairs = new Map<number, number>();
  const firsts = new Map<number, number>();
  let previous = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const pair = previous * 128 + code;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    firsts.set(previous, (firsts.get(previous) ?? 0) + 1);
    previous = code;
  }
  // Each pair in use costs its share of the compressor's own tables, and each character a little time and raw size.
  let sum = pairs.size * 4 + text.length / 8;
  for (const [pair, count] of pairs) sum += count * Math.log2((firsts.get(Math.floor(pair / 128)) as number) / count);
  return sum;
}

/**
 * The arithmetic code is the slowest to read. It must save a byte for every 256 rows, and is not for columns so long that
 * reading it would take the 20 ms that a whole table may.
 */
const adaptiveRows = 2 ** 17;
const rowsPerByteSaved = 256;

/** The encoding that compresses best; the first wins a tie, so that the same rows give the same bytes on every machine. */
export function encodeNumbers(values: readonly number[], series?: readonly number[]): Encoded {
  const whole = differences(values, [values.length]);
  const candidates: [Encoding, readonly number[] | undefined][] = [
    ['p', values],
    ['d', whole],
    ['r', runs(values)],
    ['x', runs(whole)],
  ];
  if (series) {
    const within = differences(values, series);
    const one = perSeries(values, series);
    candidates.push(['k', one && differences(one, [one.length])], ['s', within], ['y', runs(within)]);
  }
  const texts = candidates.flatMap(([encoding, numbers]) =>
    numbers ? [{ encoding, text: numbers.map(writeNumber).join('') }] : [],
  );
  const sized = texts.map((candidate) => ({ ...candidate, size: bits(candidate.text) }));
  const adaptive = series && values.length <= adaptiveRows ? encodeAdaptive(values, series) : undefined;
  if (adaptive !== undefined)
    sized.push({ encoding: 'a', text: adaptive, size: adaptive.length * 6 + (values.length / rowsPerByteSaved) * 8 });
  return sized.reduce((best, candidate) => (candidate.size < best.size ? candidate : best));
}
