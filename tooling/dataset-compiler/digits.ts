/** The 64 characters that columns are written in: none needs escaping in a string, and datasets/decode reads them back. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A whole number, zigzagged and in digits of base 32, low digit first, the sixth bit of a digit meaning "more". */
export function writeNumber(value: number): string {
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
