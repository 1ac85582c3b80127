import { languages } from '@blueledger/core/text';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../commands/index.js';
import { mcpServer } from './server.js';

const client = new Client({ name: 'test', version: '1.0.0' });
const { protocol } = mcpServer('0.0.0');

beforeAll(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([protocol.connect(there), client.connect(here)]);
});
afterAll(() => client.close());

interface Answered {
  readonly summary: string;
  readonly sources: readonly { readonly symbol?: string; readonly url?: string }[];
  readonly rules: readonly { readonly document: string; readonly paragraph?: string }[];
  readonly working: string;
  readonly data_version: string;
  readonly table: { readonly rows: readonly Record<string, unknown>[]; readonly row_count: number };
}
async function ask(name: string, input: Record<string, unknown>) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: input });
  const [first] = content as readonly { readonly text: string }[];
  return { text: first?.text ?? '', answer: structuredContent as Answered, isError };
}

test('every question of the command is a tool that says what it takes', async () => {
  const { tools } = await client.listTools();
  const names = tools.map(({ name }) => name);
  expect(names).toEqual([...questions.map(({ name }) => name.replaceAll('-', '_')), 'data_list', 'data_show']);
  const payers = tools.find(({ name }) => name === 'payers');
  expect(payers?.inputSchema).toMatchObject({
    properties: {
      year: { type: ['integer', 'string'] },
      amount: { type: ['integer', 'string'], description: expect.stringContaining('US dollars') },
      top: { type: 'integer' },
      lang: { enum: languages },
    },
    required: [],
    additionalProperties: false,
  });
  expect(tools.find(({ name }) => name === 'state')?.inputSchema.required).toEqual(['state']);
  // An assistant names no files of the machine.
  expect(JSON.stringify(tools.map(({ inputSchema }) => Object.keys(inputSchema.properties ?? {})))).not.toMatch(
    /"(out|payments|scenario|format|force)"/,
  );
});

describe('an answer', () => {
  test('has rows, documents, rules and working, and the client finds it as its schema says', async () => {
    const { text, answer } = await ask('payers', { year: 2026, amount: '5.1bn', top: 2 });
    expect(answer.table.rows).toEqual([
      {
        rank: 1,
        iso3: 'USA',
        name: 'United States of America',
        peacekeeping_rate_percent: 26.1371,
        amount_usd: 1_332_990_120,
      },
      { rank: 2, iso3: 'CHN', name: 'China', peacekeeping_rate_percent: 23.7657, amount_usd: 1_212_051_561 },
    ]);
    expect(answer.summary).toContain('49.9 per cent of $5,100,000,000');
    expect(answer.sources.map(({ symbol }) => symbol)).toContain('A/RES/79/249');
    expect(answer.sources.every(({ url }) => url?.startsWith('https://') ?? true)).toBe(true);
    expect(answer.rules).toContainEqual(expect.objectContaining({ document: 'A/RES/55/235' }));
    expect(answer.working).toContain('unrounded rates of each calendar year');
    expect(text).toContain('1,USA,United States of America,26.1371,1332990120');
    expect(text).toMatch(/Sources: [^]*A\/RES\/55\/235[^]*Working:\n- /);
  });

  test('of many rows says how many were left out', async () => {
    const { answer, text } = await ask('rates', { year: 2025, rows: 3, sort: 'peacekeeping_rate_percent:desc' });
    expect(answer.table.rows.map(({ iso3 }) => iso3)).toEqual(['USA', 'CHN', 'JPN']);
    expect(answer.table.row_count).toBe(193);
    expect(text).toContain('… 190 more rows: ask with rows 193');
  });

  test('takes names, latest, lists and switches', async () => {
    expect((await ask('state', { state: 'Ivory Coast' })).answer.summary).toContain("Côte d'Ivoire");
    expect((await ask('contributors', { month: 'latest', top: 1 })).answer.summary).toContain('July 2025');
    expect((await ask('rates', { year: 2025, state: ['USA', 'CHN'] })).answer.table.row_count).toBe(2);
    expect((await ask('gap', { year: 2012, lang: 'fr' })).answer.summary).toContain('En 2012');
    const cash = await ask('simulate', { missions: 'UNMIK', no_reserve: true });
    expect(cash.answer.working.split('\n').length).toBeLessThanOrEqual(121);
  });
});

test.each<[string, Record<string, unknown>, string]>([
  ['rates', { year: 2040 }, 'year: peacekeeping rates of 2040 are not in the tables.'],
  ['rates', { yaer: 2025 }, 'rates: "yaer" is not a part of it.'],
  ['rates', { yeer: 2025 }, 'Did you mean year?'],
  ['state', {}, 'state: it is missing.'],
  ['state', { state: 'Congo' }, 'is often written for COD'],
  ['payers', { amount: '5,1bn' }, '"5,1bn" is not a valid amount.'],
  ['payers', { amount: true }, 'amount: true is not a valid value.'],
  ['gap', { lang: 'de' }, `Expected one of ${languages.join(', ')}.`],
  ['simulate', { no_reserve: 'yes' }, 'Expected true or false.'],
])('%s %j is refused in words', async (name, input, message) => {
  const { isError, text } = await ask(name, input);
  expect(isError).toBe(true);
  expect(text).toContain(message);
});

test('a tool that is not known is refused by the protocol', async () => {
  await expect(client.callTool({ name: 'weather', arguments: {} })).rejects.toThrow(
    'tool: "weather" is not known. Expected one of payers, gap,',
  );
});
