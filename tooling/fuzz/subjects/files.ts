import { isDeepStrictEqual } from 'node:util';
import { memberStates } from '@blueledger/datasets/member-states';
import {
  exportTables,
  formats,
  kindNames,
  type Problem,
  type ReadTable,
  tableOfFacts,
  tableOfRows,
} from '@blueledger/exchange';
import { readTable } from '@blueledger/exchange/bundled';
import type { Random } from '../../compare-answers/random.js';
import type { Call, Draw } from '../call.js';
import { type Fault, faultOfMessage, faultOfText } from '../faultOf.js';
import { hostileText } from '../hostileText.js';

type Row = Readonly<Record<string, string | number>>;

const { about } = tableOfFacts(memberStates);
const states = ['JPN', 'USA', 'CHN', 'NPL', 'DEU', 'BRA', 'IND', 'CIV', 'PRK', 'TUV'];
const missions = ['UNMISS', 'UNIFIL', 'MINURSO', 'UNFICYP'];
const two = (number: number) => String(number).padStart(2, '0');

/** A sound row of each kind of table that a person brings. */
const rowOf: Readonly<Record<string, (random: Random, at: number) => Row>> = {
  payments: (random) => ({
    iso3: random.pick(states),
    fund: random.pick(missions),
    date: `${random.whole(1995, 2026)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`,
    amount_usd: random.whole(1, 10 ** 9) / 100,
  }),
  personnel: (random, at) => ({
    iso3: states[at % states.length] as string,
    month: `${2000 + Math.floor(at / states.length)}-${two(random.whole(1, 12))}`,
    persons: random.whole(0, 5000),
  }),
  appropriations: (random, at) => ({
    mission: missions[at % missions.length] as string,
    from: `${2000 + Math.floor(at / missions.length)}-07-01`,
    to: `${2001 + Math.floor(at / missions.length)}-06-30`,
    total_usd: random.whole(1, 10 ** 9),
  }),
  groupings: (_, at) => ({
    group: `group ${Math.floor(at / states.length)}`,
    iso3: states[at % states.length] as string,
  }),
  scale: (random, at) => ({
    iso3: states[at % states.length] as string,
    from_year: 1950 + 3 * Math.floor(at / states.length),
    to_year: 1952 + 3 * Math.floor(at / states.length),
    rate: random.whole(1, 22_000) / 1000,
  }),
};

function rowsOf(random: Random, kind: string): Row[] {
  const make = rowOf[kind] as (random: Random, at: number) => Row;
  return Array.from({ length: random.whole(1, 40) }, (_, at) => make(random, at));
}

function bytesOf(chunks: Iterable<Uint8Array>): Uint8Array {
  return Buffer.concat([...chunks]);
}

async function fileOf(rows: readonly Row[], format: 'csv' | 'xlsx'): Promise<Uint8Array> {
  const [file] = await exportTables([tableOfRows('own', rows, about)], { format });
  return bytesOf(file?.chunks ?? []);
}

/** A file with some of its bytes changed, cut off, doubled or pushed in. */
function mangled(random: Random, file: Uint8Array): Uint8Array {
  let bytes = file;
  for (let count = random.whole(1, 5); count > 0; count -= 1) {
    const at = random.whole(0, bytes.length);
    const roll = random.next();
    const text = Buffer.from(
      random.next() < 0.4
        ? random.pick(['\n', '"', ',', ';', '\t', '\r', '\u0000', '\uFEFF', ' ', '-', "'", '=', '1,5', '1.234,5', '()'])
        : hostileText(random).slice(0, 3000),
    );
    if (roll < 0.5) bytes = Buffer.concat([bytes.subarray(0, at), text, bytes.subarray(at)]);
    else if (roll < 0.65) bytes = bytes.subarray(0, at);
    else if (roll < 0.8) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.whole(1, 50))]);
    else if (roll < 0.9) bytes = Uint8Array.from(bytes, (byte, index) => (index === at ? random.whole(0, 255) : byte));
    else bytes = Buffer.concat([bytes, bytes.subarray(at)]);
  }
  return bytes;
}

/** What was read of a file has rows or says why not, and no sentence of it comes from code. */
function faultOfRead(read: ReadTable<unknown>, name: string, bytes: Uint8Array): Fault | undefined {
  const rows = read.clean ? read.rows : read.goodRows;
  if (rows.length + read.badRows !== read.rowCount)
    return `${rows.length} rows and ${read.badRows} bad ones are not the ${read.rowCount} of the file`;
  if (read.clean === read.problems.some(({ severity }) => severity === 'error'))
    return `clean is ${read.clean}, and its problems say otherwise`;
  const given = [name, Buffer.from(bytes).toString('latin1'), Buffer.from(bytes).toString('utf8')];
  const faults = read.problems.map(({ message }: Problem) => faultOfMessage(message, given));
  const texts = [read.kindWhy, ...read.mapping.map(({ why }) => why), ...read.made.map(({ why }) => why)];
  faults.push(...texts.map((text) => faultOfText(text ?? '', given)));
  return faults.find((fault) => fault !== undefined);
}

async function brokenFile(random: Random): Promise<Call> {
  const bytes = mangled(
    random,
    await fileOf(rowsOf(random, random.pick(Object.keys(rowOf))), random.pick(['csv', 'xlsx'])),
  );
  const name = random.pick(['own.csv', 'own.xlsx', hostileText(random).slice(0, 500)]);
  const kind = random.next() < 0.3 ? random.pick(kindNames) : undefined;
  return {
    name: 'a broken file',
    given: [name],
    run: () => readTable(bytes, { name, ...(kind === undefined ? {} : { kind }) }),
    check: (read) => faultOfRead(read as ReadTable<unknown>, name, bytes),
  };
}

async function soundFile(random: Random): Promise<Call> {
  const kind = random.pick(Object.keys(rowOf));
  const rows = rowsOf(random, kind);
  const format = random.pick(['csv', 'xlsx'] as const);
  const bytes = await fileOf(rows, format);
  return {
    name: `a sound file of ${kind}, ${format}`,
    given: [],
    run: () => readTable(bytes),
    check: (value) => {
      const read = value as ReadTable<unknown>;
      if (read.kind !== kind) return `it was taken for ${read.kind}`;
      const back = read.clean ? read.rows : read.goodRows;
      if (!read.clean) return `it is refused: ${read.problems.find(({ severity }) => severity === 'error')?.message}`;
      return isDeepStrictEqual(JSON.parse(JSON.stringify(back)), rows) ? undefined : 'it comes back as other rows';
    },
  };
}

const cells: readonly ((random: Random) => unknown)[] = [
  (random) => hostileText(random),
  (random) => random.pick(['=1+1', '+1', '-1', '@x', '\tx', "'x", ' x ', '"', 'a,b', 'a\nb', 'a\r\nb', '']),
  (random) => random.whole(-(10 ** 6), 10 ** 6),
  (random) => random.next() * 10 ** random.whole(-12, 15),
  (random) => random.pick([0, -0, 2 ** 53, -(2 ** 53), 1e21, 5e-324, 1.7976931348623157e308]),
  () => null,
  (random) => random.next() < 0.5,
  () => 10n ** 20n,
];

/** Rows of cells of one kind a column, with one of another kind here and there. */
function written(random: Random): Call {
  const columns = Array.from({ length: random.whole(1, 5) }, (_, at) => ({
    name: random.next() < 0.2 ? `${at}${hostileText(random).slice(0, 60)}` : `column_${at}`,
    cell: random.pick(cells),
  }));
  const rows = Array.from({ length: random.whole(0, 30) }, () =>
    Object.fromEntries(
      columns.map(({ name, cell }) => [name, (random.next() < 0.97 ? cell : random.pick(cells))(random)]),
    ),
  );
  const format = random.pick(formats);
  return {
    name: `a table written as ${format}`,
    given: [],
    run: async () => {
      const table = tableOfRows('own', rows as never, about);
      const files = await exportTables([table], { format });
      return { table, bytes: bytesOf(files[0]?.chunks ?? []) };
    },
    check: (value) => {
      const { table, bytes } = value as { readonly table: ReturnType<typeof tableOfRows>; readonly bytes: Uint8Array };
      if (format !== 'json' && format !== 'ndjson') return bytes.length > 0 ? undefined : 'the file is empty';
      const text = new TextDecoder().decode(bytes);
      const back = (
        format === 'json'
          ? (JSON.parse(text) as { readonly tables: readonly { readonly rows: readonly unknown[] }[] }).tables[0]?.rows
          : text
              .split('\n')
              .filter(Boolean)
              .map((line) => JSON.parse(line) as unknown)
      ) as readonly Record<string, unknown>[];
      const own = Array.from({ length: table.rowCount }, (_, row) =>
        Object.fromEntries(table.columns.map(({ name, at }) => [name, at(row)])),
      );
      return JSON.stringify(back) === JSON.stringify(own) ? undefined : 'its rows come back as others';
    },
  };
}

/** A person's file that is broken or sound, or a table on its way out. */
export const draw: Draw = (random) => {
  const roll = random.next();
  return (roll < 0.6 ? brokenFile : roll < 0.8 ? soundFile : written)(random);
};
