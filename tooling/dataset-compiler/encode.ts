/**
 * Whole numbers as text that gzip and brotli shrink well and that a few lines of code decode (datasets/decode).
 * A number is zigzagged and written in digits of base 32, low digit first, the sixth bit of a digit meaning "more".
 */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function writeNumber(value: number): string {
  // Multiplication, not shifts: dollars go beyond 32 bits.
  let rest = value < 0 ? -value * 2 - 1 : value * 2;
  let text = '';
  do {
    const digit = rest % 32;
    rest = (rest - digit) / 32;
    text += digits.charAt(rest > 0 ? digit + 32 : digit);
  } while (rest > 0);
  return text;
}

const differences = (values: readonly number[]) =>
  values.map((value, i) => value - (i === 0 ? 0 : (values[i - 1] as number)));

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

/** `p` plain, `d` differences, `r` runs of equal values, `x` runs of equal differences. */
export type Encoding = 'p' | 'd' | 'r' | 'x';

/** The shortest of the four; the first wins a tie, so that the same rows give the same bytes on every machine. */
export function encodeNumbers(values: readonly number[]): { encoding: Encoding; text: string } {
  const candidates: [Encoding, readonly number[]][] = [
    ['p', values],
    ['d', differences(values)],
    ['r', runs(values)],
    ['x', runs(differences(values))],
  ];
  let best: { encoding: Encoding; text: string } | undefined;
  for (const [encoding, numbers] of candidates) {
    const text = numbers.map(writeNumber).join('');
    if (best === undefined || text.length < best.text.length) best = { encoding, text };
  }
  return best as { encoding: Encoding; text: string };
}
