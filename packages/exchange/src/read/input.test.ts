import { Readable } from 'node:stream';
import { BlueLedgerError } from '@blueledger/core';
import { expect, test } from 'vitest';
import { findState, readTable } from '../bundled.js';
import type { Input } from './index.js';

const text = 'state,fund,date,amount\nJapan,UNIFIL,2025-01-31,12\nIvory Coast,UNIFIL,2025-02-01,7\n';
const bytes = new TextEncoder().encode(text);
const rows = [
  { iso3: 'JPN', fund: 'UNIFIL', date: '2025-01-31', amount_usd: 12 },
  { iso3: 'CIV', fund: 'UNIFIL', date: '2025-02-01', amount_usd: 7 },
];

test.each<[string, Input]>([
  ['text', text],
  ['bytes', bytes],
  ['an ArrayBuffer', bytes.slice().buffer],
  ['a view of one', new DataView(bytes.slice().buffer)],
  ['a Buffer', Buffer.from(text)],
  ['a Blob', new Blob([text])],
  ['a File', new File([text], 'paid.csv')],
  ['the stream of a page', new Blob([text]).stream()],
  ['a stream of Node', Readable.from([Buffer.from(text.slice(0, 30)), Buffer.from(text.slice(30))])],
  ['pieces of text', [text.slice(0, 30), text.slice(30)]],
])('%s is read as a file', async (_, input) => {
  const read = await readTable(input, { kind: 'payments' });
  expect(read.clean && read.rows).toEqual(rows);
  expect(read.name).toBe(input instanceof File ? 'paid.csv' : 'file');
});

test.each<[unknown, string]>([
  ['paid.csv', 'input: "paid.csv" is not a valid file.'],
  ['paid.csv', 'Read a file by its path with readTableFile of @blueledger/exchange/node.'],
  [undefined, 'input: undefined is not a valid file.'],
  [7, 'input: 7 is not a valid file. Expected the text of a file, or its bytes as'],
  [{ path: 'paid.csv' }, 'is not a valid file.'],
  [[1, 2], 'input: 1 is not a valid file.'],
])('what holds no file is refused in words: %j', async (input, message) => {
  const refused = await readTable(input as Input).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(BlueLedgerError);
  expect((refused as Error).message).toContain(message);
});

test('a state is found by what people call it, and a short code is never that of another', () => {
  expect(
    ['Ivory Coast', 'UK', 'US', 'gb', 'Росси́йская Федерация', 'Russia'].map((name) => findState(name).state),
  ).toEqual(['CIV', 'GBR', 'USA', 'GBR', 'RUS', 'RUS']);
  for (const name of ['Congo', 'England', 'QQ', 'XX']) expect(() => findState(name)).toThrow(/^name: ".*"/);
  expect(() => findState('QQ')).not.toThrow(/Did you mean/);
});
