import { Writable } from 'node:stream';
import { main } from '../src/main.js';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

class Ear extends Writable {
  readonly chunks: Buffer[] = [];
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(Buffer.from(chunk));
    done();
  }
  get text(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }
}

/** The words of a line as a shell would cut them; no quotes are needed here. */
export const wordsOf = (line: string): string[] => line.split(' ').filter((word) => word !== '');

/** Runs the command in this process, and hears what it says. With `columns`, its output is a terminal of that width. */
export async function run(
  words: readonly string[],
  {
    columns,
    env = {},
    cwd = process.cwd(),
    stdin,
  }: {
    readonly columns?: number;
    readonly env?: Record<string, string>;
    readonly cwd?: string;
    readonly stdin?: AsyncIterable<Uint8Array>;
  } = {},
): Promise<Said> {
  const [out, err] = [new Ear(), new Ear()];
  const input = stdin === undefined ? {} : { in: stdin };
  const terminal = columns === undefined ? {} : { isTTY: true, columns };
  const code = await main(words, {
    ...input,
    out: Object.assign(out, terminal),
    err: Object.assign(err, terminal),
    env,
    cwd,
  });
  return { code, out: out.text, err: err.text };
}
