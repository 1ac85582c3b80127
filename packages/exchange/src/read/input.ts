import { BlueLedgerError, shown } from '@blueledger/core/internal/errors';
import type { Limits } from './limits.js';
import { Refusal } from './problem.js';
import { sizeText } from './sizeText.js';

/** A piece of a file: bytes in any of their wrappings, or text. */
type Bytes = ArrayBuffer | ArrayBufferView | string;

/** As much of a Blob or a File as is read here: whoever reads these types need not have those of a page. */
interface BlobLike {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * A file, whole or as it comes: text, bytes (a Buffer is), an ArrayBuffer, a Blob or a File of a page, a Node stream, a web
 * stream or a list of pieces. A file by its path: `readTableFile` of `@blueledger/exchange/node`.
 */
export type Input = Bytes | BlobLike | Iterable<Bytes> | AsyncIterable<Bytes>;

const expected = 'the text of a file, or its bytes as Uint8Array, ArrayBuffer, Blob, stream or list of pieces';
const byPath = 'Read a file by its path with readTableFile of @blueledger/exchange/node.';

const refuse = (value: unknown, remedy?: string): never => {
  throw new BlueLedgerError('bad-query', {
    what: `${shown(value)} is not a valid file`,
    where: 'input',
    expected,
    ...(remedy === undefined ? {} : { remedy }),
  });
};

const encoder = new TextEncoder();

function bytesOf(piece: unknown): Uint8Array {
  if (piece instanceof Uint8Array) return piece;
  if (typeof piece === 'string') return encoder.encode(piece);
  if (piece instanceof ArrayBuffer) return new Uint8Array(piece);
  if (ArrayBuffer.isView(piece)) return new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
  return refuse(piece);
}

const isBlob = (input: object): input is BlobLike => 'arrayBuffer' in input && typeof input.arrayBuffer === 'function';
const isStream = (input: object): input is AsyncIterable<Bytes> | Iterable<Bytes> =>
  Symbol.asyncIterator in input || Symbol.iterator in input;
/** A web stream where it cannot be iterated: Safari's. */
const isReadable = (input: object): input is ReadableStream<Bytes> =>
  'getReader' in input && typeof input.getReader === 'function';

async function* piecesOfStream(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/**
 * The pieces of whatever holds a file.
 * @throws BlueLedgerError `bad-query` for what holds none; a text that is a path says how to read it.
 */
function rawPieces(input: unknown): Iterable<unknown> | AsyncIterable<unknown> {
  if (typeof input === 'string')
    return /^[^\r\n,;\t]+\.(csv|tsv|txt|xlsx|xls)$/i.test(input) ? refuse(input, byPath) : [input];
  if (typeof input !== 'object' || input === null) return refuse(input);
  if (input instanceof ArrayBuffer || ArrayBuffer.isView(input)) return [input];
  if (isStream(input)) return input;
  if (isReadable(input)) return piecesOfStream(input);
  if (isBlob(input))
    return (async function* () {
      yield await input.arrayBuffer();
    })();
  return refuse(input, input instanceof URL ? byPath : undefined);
}

/** The name that a File of a page has. */
export const nameOf = (input: Input): string | undefined =>
  typeof input === 'object' && input !== null && 'name' in input && typeof input.name === 'string' && input.name !== ''
    ? input.name
    : undefined;

/** The pieces of an input one after another, refused as soon as they are more than the limit. */
export async function* piecesOf(input: Input, { bytes }: Limits): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const raw of rawPieces(input)) {
    const piece = bytesOf(raw);
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
