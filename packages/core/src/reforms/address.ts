// Signs of JSON that an address would spell in three, each exchanged with one that it leaves alone, and back by the same
// table: the text keeps every sign it had.
const pairs = ['"\'', '{(', '}*', '[!', ']~', ':)', ' _', ',.'];
const swapped = new Map(pairs.flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]));
/** Exchanges the signs, and back. */
export const swap = (text: string) => text.replace(/["'{(}*[!\]~:) _,.]/g, (sign) => swapped.get(sign) ?? sign);

/** The JSON that an address stands for; undefined where it is none. */
export function fromAddress(address: string): string | undefined {
  try {
    return swap(decodeURIComponent(address));
  } catch {
    return undefined;
  }
}
