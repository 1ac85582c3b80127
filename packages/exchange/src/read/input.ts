import type { Limits } from './limits.js';
import { Refusal } from './problem.js';
import { sizeText } from './sizeText.js';

/** The bytes of a file, whole or as they come: a Node stream, a web stream and a list of pieces all are. */
export type Input = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** The pieces of an input one after another, refused as soon as they are more than the limit. */
export async function* piecesOf(input: Input, { bytes }: Limits): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const piece of input instanceof Uint8Array ? [input] : input) {
    read += piece.length;
    if (read > bytes)
      throw new Refusal({
        code: 'file-too-large',
        what: `the file has more than ${sizeText(bytes)}`,
        expected: `at most ${sizeText(bytes)}`,
        remedy: 'Cut it into parts, or raise the limit if the machine has the memory.',
      });
    if (piece.length > 0) yield piece;
  }
}

/** The first bytes, and all pieces with them: enough is read ahead to tell what the file is. */
export async function readAhead(
  pieces: AsyncGenerator<Uint8Array>,
  count: number,
): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const ahead: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await pieces.next();
    if (next.done === true) break;
    ahead.push(next.value);
    length += next.value.length;
  }
  const head = joined(ahead);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    yield* pieces;
  }
  return { head, all: all() };
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [first, ...others] = pieces;
  if (first && others.length === 0) return first;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
