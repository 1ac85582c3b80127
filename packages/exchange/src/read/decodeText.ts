import { joined } from './input.js';
import { type ProblemFound, Refusal } from './problem.js';
import { undefinedBytes, windows1252 } from './windows1252.js';

export type Encoding = 'ASCII' | 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

/** What was found of the encoding of a text while it was read. */
export interface Decoding {
  encoding: Encoding;
  /** By what it was recognised. */
  why: string;
  /** Lines whose bytes are in another encoding than those before. */
  readonly problems: ProblemFound[];
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lineFeed = 10;

function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its mark, or by the zero that every second byte of Latin text is. */
function wideEncoding(head: Uint8Array): { encoding: 'UTF-16LE' | 'UTF-16BE'; why: string; mark: number } | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'UTF-16LE', why: 'byte-order mark', mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'UTF-16BE', why: 'byte-order mark', mark: 2 };
  const sample = head.subarray(0, 1000);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.3;
  const why = 'every second byte is zero';
  if (odd > most && even < odd / 10) return { encoding: 'UTF-16LE', why, mark: 0 };
  return even > most && odd < even / 10 ? { encoding: 'UTF-16BE', why, mark: 0 } : undefined;
}

async function* decodeWide(pieces: AsyncIterable<Uint8Array>, encoding: string, mark: number): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding.toLowerCase(), { fatal: true, ignoreBOM: true });
  let skip = mark;
  try {
    for await (const piece of pieces) {
      yield decoder.decode(piece.subarray(skip), { stream: true });
      skip = 0;
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal({
      code: 'bad-encoding',
      what: `it begins as ${encoding} and holds bytes that are not valid in it`,
      expected: 'one encoding from the first byte to the last',
      remedy: 'The file may be cut off. Save it again as UTF-8.',
    });
  }
}

/** Line feeds before the first character beyond ASCII. */
function feedsBeforeLetters(text: string): number {
  let feeds = 0;
  for (let at = 0; at < text.length && text.charCodeAt(at) < 0x80; at += 1) if (text[at] === '\n') feeds += 1;
  return feeds;
}

/** Whole lines of a text of single bytes: UTF-8 as long as it is, Windows-1252 where it is not. */
class LineDecoder {
  readonly #found: Decoding;
  #line = 1;
  #first: { readonly encoding: Encoding; readonly line: number } | undefined;

  constructor(found: Decoding) {
    this.#found = found;
  }

  decode(block: Uint8Array): string {
    const whole = utf8Of(block);
    if (whole !== undefined && (whole.length === block.length || this.#first?.encoding !== 'Windows-1252')) {
      if (!this.#first && whole.length !== block.length) this.#decide('UTF-8', this.#line + feedsBeforeLetters(whole));
      for (let at = whole.indexOf('\n'); at >= 0; at = whole.indexOf('\n', at + 1)) this.#line += 1;
      return whole;
    }
    let text = '';
    for (let start = 0; start < block.length; ) {
      const feed = block.indexOf(lineFeed, start);
      const end = feed < 0 ? block.length : feed + 1;
      text += this.#lineOf(block.subarray(start, end));
      if (feed >= 0) this.#line += 1;
      start = end;
    }
    return text;
  }

  #lineOf(bytes: Uint8Array): string {
    const text = utf8Of(bytes);
    if (text?.length === bytes.length) return text;
    const encoding = text === undefined ? 'Windows-1252' : 'UTF-8';
    const strange = bytes.find((byte) => undefinedBytes.has(byte));
    const otherwise = windows1252(bytes);
    if (encoding === 'Windows-1252' && strange !== undefined)
      this.#found.problems.push({
        code: 'bad-encoding',
        line: this.#line,
        what: `the byte 0x${strange.toString(16)} is not a character of UTF-8 or Windows-1252`,
        expected: 'UTF-8, UTF-16 or Windows-1252',
        remedy: 'Save the file again as UTF-8.',
      });
    else if (this.#first && this.#first.encoding !== encoding)
      this.#found.problems.push({
        code: 'mixed-encodings',
        line: this.#line,
        what: `this line is ${encoding}, and line ${this.#first.line} is ${this.#first.encoding}`,
        expected: 'one encoding in the whole file',
        remedy: `Mend the letters of this line (perhaps ${JSON.stringify((text ?? otherwise).trim().slice(0, 40))}) and save the file as UTF-8.`,
      });
    this.#decide(encoding, this.#line);
    return text ?? otherwise;
  }

  #decide(encoding: 'UTF-8' | 'Windows-1252', line: number): void {
    if (this.#first) return;
    this.#first = { encoding, line };
    if (this.#found.why === 'byte-order mark') return;
    this.#found.encoding = encoding;
    this.#found.why =
      encoding === 'UTF-8' ? `line ${line} is valid UTF-8` : `line ${line} is not UTF-8, and all of it is Windows-1252`;
  }
}

/**
 * The text of a file piece by piece, and in `found` its encoding: by its mark, else UTF-8 where its letters are valid, else
 * Windows-1252. A line in another encoding than those before is reported; it is read as what it is.
 */
export async function* decodeText(
  pieces: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  found: Decoding,
): AsyncGenerator<string> {
  const wide = wideEncoding(head);
  if (wide) {
    found.encoding = wide.encoding;
    found.why = wide.why;
    yield* decodeWide(pieces, wide.encoding, wide.mark);
    return;
  }
  let skip = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  found.encoding = skip > 0 ? 'UTF-8' : 'ASCII';
  found.why = skip > 0 ? 'byte-order mark' : 'no letter beyond ASCII';
  const decoder = new LineDecoder(found);
  let rest: Uint8Array[] = [];
  for await (const piece of pieces) {
    const bytes = piece.subarray(skip);
    skip = 0;
    const end = bytes.lastIndexOf(lineFeed) + 1;
    if (end === 0) {
      rest.push(bytes);
      continue;
    }
    yield decoder.decode(joined([...rest, bytes.subarray(0, end)]));
    rest = [bytes.subarray(end)];
  }
  yield decoder.decode(joined(rest));
}
