import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rowsOf, type Table } from '../../../datasets/decode/decode.js';

export interface Bytes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface Measured {
  readonly rows: number;
  readonly module: Bytes;
  readonly json: Bytes;
  /** Every column, the first time in a process: before the engine has made anything fast. */
  readonly firstMs: number;
  /** Every column, in a process that has decoded before. */
  readonly decodeMs: number;
  readonly parseMs: number;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

function bytesOf(text: string, quality: number): Bytes {
  const raw = Buffer.from(text);
  const brotli = brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  });
  return { raw: raw.length, gzip: gzipSync(raw, { level: 9 }).length, brotli: brotli.length };
}

function timed(times: number, run: (turn: number) => unknown): number {
  return median(
    Array.from({ length: times }, (_, turn) => {
      const start = performance.now();
      run(turn);
      return performance.now() - start;
    }),
  );
}

const firstDecode = `
  const [table] = Object.values(await import(process.argv[1]));
  const start = performance.now();
  Object.values(table.columns);
  console.log(performance.now() - start);
`;

/** The first decode of a fresh process, several times over. */
function firstMsOf(url: string): number {
  const run = () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '--eval', firstDecode, url], { encoding: 'utf8' }));
  return median(Array.from({ length: 5 }, run));
}

/** What a module costs on the wire and to decode, and what the same rows cost as JSON. */
export async function measureModule(dist: string, name: string): Promise<Measured> {
  const file = join(dist, `${name}.js`);
  const times = 15;
  // A query makes the module system load the module afresh, so that each turn decodes again.
  const fresh = await Promise.all(
    Array.from(
      { length: times },
      async (_, turn) =>
        Object.values(
          (await import(`${pathToFileURL(file).href}?turn=${turn}`)) as Record<string, Table<object>>,
        )[0] as Table<object>,
    ),
  );
  const decodeMs = timed(times, (turn) => Object.values((fresh[turn] as Table<object>).columns));
  const text = JSON.stringify([...rowsOf(fresh[0] as Table<object>)]);
  // Row JSON of the large tables is tens of megabytes: a lower quality keeps the run short and favours no one by more than a few per cent.
  const json = bytesOf(text, text.length > 2 ** 21 ? 9 : 11);
  return {
    rows: fresh[0]?.rowCount ?? 0,
    module: bytesOf(readFileSync(file, 'utf8'), 11),
    json,
    firstMs: firstMsOf(pathToFileURL(file).href),
    decodeMs,
    parseMs: timed(3, () => JSON.parse(text)),
  };
}
