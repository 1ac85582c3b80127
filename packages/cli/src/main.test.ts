import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { run, wordsOf } from '../test/run.js';
import { main } from './main.js';

const cwd = mkdtempSync(join(tmpdir(), 'blue-ledger-cli-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const ask = (line: string, options = {}) => run(wordsOf(line), { cwd, ...options });

describe('what is refused, in words', () => {
  test.each([
    [
      'state JPX',
      2,
      'state: "JPX" is not the code of a Member State. Expected an ISO 3166 alpha-3 code, such as JPN. Did you mean JPN (Japan)?',
    ],
    [
      'rates --year 2040',
      1,
      'year: peacekeeping rates of 2040 are not in the tables. Expected a year from 1974 to 2027.',
    ],
    ['gap --year soon', 2, '--year: "soon" is not a valid whole number. Expected digits, without separators.'],
    ['contributors', 2, '--month: it is missing. Expected a month YYYY-MM, or --from and --to.'],
    ['rates --yaer 2025', 2, "unknown option '--yaer'. Did you mean --year? Help: add --help."],
    ['rate --year 2025', 2, "unknown command 'rate'. Did you mean rates? Help: add --help."],
    ['data show misions', 2, 'Did you mean missions?'],
    ['data show missions --where kin=other', 2, 'Did you mean kind?'],
    [
      'rates --out rates.txt',
      2,
      '--out: "rates.txt" does not say its format. Expected a name that ends in .csv, .json, .ndjson, .parquet, .xlsx. Or name one with --format.',
    ],
    ['validate nothing.csv', 3, 'there is no such file. Expected the path of a CSV or XLSX file.'],
    ['completion tcsh', 2, 'shell: "tcsh" is not a known shell. Expected one of bash, zsh, fish.'],
  ])('%s', async (line, code, message) => {
    const said = await ask(line);
    expect({ code: said.code, out: said.out }).toEqual({ code, out: '' });
    expect(said.err).toMatch(/^blueledger: [^]*\n$/);
    expect(said.err).toContain(message);
  });

  test('a mission that is not known by state is answered with its totals', async () => {
    const { code, out } = await ask('mission UNPROFOR');
    expect(code).toBe(0);
    expect(out).toContain(
      'UNPROFOR had uniformed personnel at the end of 45 months from April 1992 to December 1995, most in September 1994: 39,893, of 35 contributors.',
    );
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'How many each state had in UNPROFOR in these months is not in the data',
    );
    expect((await ask('mission UNAMIR --month 1996-03')).out).toContain(
      'UNAMIR had 703 uniformed personnel of 11 contributors at the end of March 1996.',
    );
  });

  test('a mission’s budget year is assessed as its resolutions apportion it', async () => {
    const { code, out } = await ask('assess --mission MINURSO --budget-year 2012/13 --state FRA');
    expect(code).toBe(0);
    expect(out).toContain('France is assessed $4,489,779 of the $60,796,600 apportioned for MINURSO in 2012/13.');
    // A/RES/66/278: to the end of the mandate, and the rest subject to its extension.
    expect(out).toContain('2012-07-01  2013-04-30  50,663,834  false');
    const all = await ask('assess --mission MINURSO --budget-year 2012/13 --format ndjson');
    const lines = all.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { amount_usd: number });
    expect([lines.length, lines.reduce((sum, line) => sum + line.amount_usd, 0)]).toEqual([193, 60_796_600]);
    for (const [more, words] of [
      ['--amount 5', '--budget-year: --amount cannot be given with it. Expected either a budget year'],
      ['--state YUG', '--state: YUG is assessed nothing for MINURSO in 2012/13.'],
    ] as const)
      expect((await ask(`assess --mission MINURSO --budget-year 2012/13 ${more}`)).err).toContain(words);
  });

  test('a state without a row is answered no', async () => {
    const { code, out } = await ask('arrears NPL');
    expect(code).toBe(1);
    expect(out).toContain('Unpaid assessments by State and date: no figure available of Nepal.');
  });

  test('a claim that the data contradict is answered no', async () => {
    const { out } = await ask('claims --format ndjson');
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { claim: string; verdict: string });
    const [unsupported, accurate] = ['not supported', 'accurate'].map(
      (verdict) => rows.find((row) => row.verdict === verdict)?.claim,
    );
    expect([(await ask(`claims ${unsupported}`)).code, (await ask(`claims ${accurate}`)).code]).toEqual([1, 0]);
  });
});

describe('a table for eyes', () => {
  test('fits the terminal, and says what was left out', async () => {
    const { out } = await ask('rates --year 2025 --rows 3 --quiet', { columns: 60, env: { NO_COLOR: '1' } });
    expect(out.split('\n').slice(2)).toEqual([
      'iso3  name      regular_rate_percent  level  factor',
      '----  --------  --------------------  -----  ------',
      'AFG   Afghani…                 0.005  J         0.1',
      'AGO   Angola                    0.01  J         0.1',
      'ALB   Albania                   0.01  H/I       0.2',
      '… 190 more rows: --rows 193 shows them',
      'Too narrow for peacekeeping_rate_percent, peacekeeping_rate_unrounded, peacekeeping_rate_low, peacekeeping_rate_high, certainty: --format csv has them',
      '',
    ]);
  });

  test('has colour on a terminal only, and never where NO_COLOR is set', async () => {
    const escape = '\u001B[';
    const line = 'gap --year 2012';
    expect((await ask(line, { columns: 100 })).out).toContain(escape);
    expect((await ask(line, { columns: 100, env: { NO_COLOR: '1' } })).out).not.toContain(escape);
    expect((await ask(line, { columns: 100, env: { TERM: 'dumb' } })).out).not.toContain(escape);
    expect((await ask(line)).out).not.toContain(escape);
  });
});

describe('files', () => {
  test('are written whole, kept, and replaced only with --force', async () => {
    const first = await ask('gap --year 2012 --out gap.csv');
    expect(first).toEqual({
      code: 0,
      out: '',
      err: `Written: ${join(cwd, 'gap.csv')}\nWritten: ${join(cwd, 'gap.csv.datapackage.json')}\n`,
    });
    const content = readFileSync(join(cwd, 'gap.csv'), 'utf8');
    expect(content).toBe(
      'year,paid_percent,served_percent,persons,total_persons,months_available,paid_low_percent,paid_high_percent,certainty\n2012,87.506,6.65,77868,1170734,12,87.506,87.506,exact\n',
    );
    const second = await ask('gap --year 2013 --out gap.csv');
    expect([second.code, readFileSync(join(cwd, 'gap.csv'), 'utf8')]).toEqual([2, content]);
    expect(second.err).toContain(
      'there is a file of this name. Expected a name that is free. Nothing was written. Choose another name, or add --force.',
    );
    expect((await ask('gap --year 2013 --out gap.csv --force --quiet')).err).toBe('');
    expect(readFileSync(join(cwd, 'gap.csv'), 'utf8')).toContain('\n2013,82.837,');
  });

  test.each(['json', 'ndjson', 'parquet', 'xlsx'])('come as %s, by their ending', async (format) => {
    expect((await ask(`contributors --month 2025-07 --out people.${format} --quiet`)).code).toBe(0);
    expect(existsSync(join(cwd, `people.${format}`))).toBe(true);
  });

  test('leave nothing behind where the question fails', async () => {
    const before = readdirSync(cwd);
    expect((await ask('rates --year 2040 --out late.csv')).code).toBe(1);
    expect(readdirSync(cwd)).toEqual(before);
  });
});

test('a pipe that closes early ends the work without a word', async () => {
  const out = new PassThrough();
  out.destroy();
  const err = new PassThrough();
  expect(await main(['rates', '--format', 'csv'], { out, err, env: {}, cwd })).toBe(0);
  expect(err.read()).toBeNull();
});

test('an account is worked out from an appropriation and the payments of a file', async () => {
  writeFileSync(join(cwd, 'paid.csv'), 'iso3,fund,date,amount_usd\nJPN,UNMIK,2025-08-01,1000000.50\n');
  const line =
    'account JPN --mission UNMIK --amount 50345100 --from 2025-07-01 --to 2026-06-30 --issued 2025-07-10 --on 2025-12-31 --format csv --payments';
  expect((await ask(`${line} ${join(cwd, 'paid.csv')}`)).out.split('\n')[1]).toBe(
    '2025-12-31,3488916,1000000.5,2488915.5,2488915.5,0,0',
  );
  writeFileSync(join(cwd, 'broken.csv'), 'iso3,fund,date,amount_usd\nJPN,UNMIK,soon,1\n');
  expect((await ask(`${line} ${join(cwd, 'broken.csv')}`)).code).toBe(3);
});

test('a seed gives the same paths, another seed others', async () => {
  const fan = (seed: number) => ask(`simulate --missions UNMIK --fan --paths 100 --seed ${seed} --format csv`);
  const [one, again, other] = [await fan(7), await fan(7), await fan(8)];
  expect(one.out).toBe(again.out);
  expect(one.out).not.toBe(other.out);
});

test('progress is shown on a terminal only', async () => {
  const line = 'simulate --missions UNMIK --fan --paths 100';
  expect((await ask(line, { columns: 80 })).err).toContain('100 per cent');
  expect((await ask(line)).err).toBe('');
  expect((await ask(`${line} --quiet`, { columns: 80 })).err).toBe('');
});

test.each(['bash', 'zsh', 'fish'])('completion for %s knows every command', async (shell) => {
  const { code, out } = await ask(`completion ${shell}`);
  expect(code).toBe(0);
  for (const word of ['gap', 'rates', 'contributors', 'data', 'validate', 'embed', 'explain', 'cite'])
    expect(out).toContain(word);
});

test('the help of each command has its examples and columns', async () => {
  const { out, code } = await ask('rates --help');
  expect(code).toBe(0);
  expect(out).toContain('Examples:\n  blueledger rates --year 2025 --state USA --state CHN\n');
  expect(out).toContain('Columns: iso3, name, regular_rate_percent,');
  expect((await ask('--help')).out).toContain('Exit codes: 0 done, 1 the answer is no, 2 bad use, 3 bad data.');
});
