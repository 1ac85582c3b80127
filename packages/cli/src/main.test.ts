import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { languages } from '@blueledger/core/text';
import { afterAll, describe, expect, test } from 'vitest';
import { run, wordsOf } from '../test/run.js';
import { main } from './main.js';
import { readNumber } from './readNumber.js';

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
    [
      'gap --year soon',
      2,
      '--year: "soon" is not a valid year. Expected a year of four digits, such as 2026, or latest.',
    ],
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
      'rates.',
      '',
      '                   regular_',
      '                      rate_                 peacekeeping_',
      'iso3  name          percent  level  factor   rate_percent',
      '----  -----------  --------  -----  ------  -------------',
      'AFG   Afghanistan     0.005  J         0.1         0.0005',
      'AGO   Angola           0.01  J         0.1         0.0010',
      'ALB   Albania          0.01  H/I       0.2         0.0020',
      '… 190 more rows: --rows 193 shows them',
      'Too narrow for peacekeeping_rate_unrounded,',
      'peacekeeping_rate_low, peacekeeping_rate_high, certainty:',
      '--format csv has them',
      '',
    ]);
  });

  test('wraps what it says to the width of the terminal', async () => {
    const { out } = await ask('payers --year 2026 --amount 5.1bn --top 3', { columns: 50, env: { NO_COLOR: '1' } });
    const lines = out.trimEnd().split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('The 3 largest payers are assessed 56.8 per cent of $5,100,000,000');
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

test('own incomes and exchange rates project another scale, and what is wrong in a file is named by its line', async () => {
  writeFileSync(join(cwd, 'incomes.csv'), 'Country,Year,GNI\nBrazil,2025,2400000000000\n');
  const rateOf = async (options: string) => {
    const { out } = await ask(`project-scale --format csv ${options}`);
    const rows = out.split('\n').map((line) => line.split(','));
    return (state: string) => Number(rows.find(([iso3]) => iso3 === state)?.[4]);
  };
  const [plain, own] = [
    await rateOf(''),
    await rateOf(`--incomes ${join(cwd, 'incomes.csv')} --exchange-rate JPN=100`),
  ];
  expect(own('BRA')).toBeGreaterThan(plain('BRA'));
  expect(own('JPN')).toBeGreaterThan(plain('JPN'));
  writeFileSync(join(cwd, 'wrong.csv'), 'iso3,year,income_usd\nBRA,2024,-5\nXQZ,2025,7\n');
  const { code, err } = await ask(`project-scale --incomes ${join(cwd, 'wrong.csv')}`);
  expect(code).toBe(3);
  expect(err).toContain('wrong.csv, line 2, income_usd: "-5" is not right here.');
  expect(err).toContain('wrong.csv, line 3, iso3: "XQZ" is not a Member State.');
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

test('a table is sorted, and cut to its first rows, in any format', async () => {
  const codes = async (line: string) =>
    (await ask(`rates --year 2026 --format csv ${line}`)).out
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(',')[0]);
  expect(await codes('--sort peacekeeping_rate_percent:desc --top 3')).toEqual(['USA', 'CHN', 'JPN']);
  expect(await codes('--sort name --top 2')).toEqual(['AFG', 'ALB']);
  // Its own --top is of ranks; the rows are sorted after it.
  expect((await ask('payers --amount 5.1bn --top 3 --sort name --format csv')).out).toMatch(/CHN[^]*JPN[^]*USA/);
  const refused = await ask('rates --sort nme');
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--sort: rates has no column nme.')]);
  expect(refused.err).toContain('Did you mean name?');
  expect((await ask('rates --top 0')).err).toContain('--top: 0 is not a valid number of rows. Expected 1 or more.');
});

test.each([
  ['5.1bn', 5_100_000_000],
  ['5_100_000_000', 5_100_000_000],
  ['5,100,000,000', 5_100_000_000],
  ['5.1e9', 5_100_000_000],
  ['$300m', 300_000_000],
  ['1.005bn', 1_005_000_000],
])('%s is an amount', (typed, amount) => {
  expect(readNumber(typed, 'money', '--amount')).toBe(amount);
});

test.each(['5,1bn', '5.15', '1.0005k', '-5', '5 apples', '', '1e99', '1_00'])('%s is no amount', (typed) => {
  expect(() => readNumber(typed, 'money', '--amount')).toThrow(
    'is not a valid amount. Expected whole US dollars, such as',
  );
});

test('latest is the last year that is decided and the last month that was reported', async () => {
  expect((await ask('payers --year latest --top 1')).out).toContain('2026');
  expect((await ask('contributors --month latest --top 1')).out).toContain('July 2025');
});

test('summary and notes come in French and Arabic, and only where they are words of ours', async () => {
  expect((await ask('payers --year 2026 --amount 5.1bn --top 2 --lang fr')).out).toContain(
    'Sur 5 100 000 000 dollars aux taux de maintien de la paix de 2026, la part fixée pour les 2 plus grands',
  );
  expect((await ask('gap --year 2012 --lang ar')).out).toContain('في عام 2012');
  expect((await ask('mission UNPROFOR --lang fr')).err).toContain(
    '--lang: what this command prints has its words in English',
  );
  expect((await ask('data list --lang fr')).code).toBe(2);
});

test('- is standard input, and standard output', async () => {
  const stdin = Readable.from([Buffer.from('state,fund,date,amount\nJapan,UNIFIL,2025-01-31,12\n')]);
  expect(await ask('validate -', { stdin })).toMatchObject({
    code: 0,
    out: expect.stringContaining('standard input: 1 row'),
  });
  expect((await ask('payers --top 1 --format csv --out -')).out).toMatch(/^rank,iso3/);
  expect(await ask('payers --top 1 --out -')).toMatchObject({ code: 0, err: '' });
});

test('completion offers the values of options and arguments', async () => {
  const { out } = await ask('completion bash');
  expect(out).toContain(`    --lang) words="${languages.join(' ')}" ;;`);
  expect(out).toContain('    --format) words="table csv json ndjson parquet xlsx" ;;');
  expect(out).toMatch(/ {4}mission\) words="[^"]*UNIFIL/);
  expect(out).toMatch(/ {4}--state\) words="[^"]*\bUSA\b/);
  expect(out).toMatch(/ {4}data\) words="[^"]*regular-scale/);
  expect(spawnSync('bash', ['-n'], { input: out }).status).toBe(0);
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
