import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../test/run.js';
import { main } from './main.js';

const cwd = mkdtempSync(join(tmpdir(), 'blue-ledger-faults-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const rates = ['rates', '--year', '2025'];

describe('what the system refuses is one line and bad use', () => {
  writeFileSync(join(cwd, 'afile'), '');
  mkdirSync(join(cwd, 'folder.csv'));
  test.each([
    ['a file where a folder should be', 'afile/rates.csv', [], 'a file stands where a folder is needed'],
    ['a name that is too long', `${'x'.repeat(300)}.csv`, [], 'the name is too long'],
    ['a folder where the file should be', 'folder.csv', ['--force'], 'a folder stands where the file should be'],
    ['a place that takes no files', '/proc/rates.csv', [], '/proc/rates.csv: '],
  ])('%s', async (_, out, more, message) => {
    const { code, out: printed, err } = await run([...rates, '--out', out, ...more], { cwd });
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(err).toMatch(/^blueledger: [^\n]+ Nothing was written\.\n$/);
    expect(err).toContain(message);
    expect(err.length).toBeLessThan(250);
    expect(readdirSync(cwd).toSorted()).toEqual(['afile', 'folder.csv']);
  });

  test('a name may be as long as the disk takes', async () => {
    // 255 bytes with what stands behind it: the name of the package beside it is the longest.
    const name = 'y'.repeat(255 - '.csv.datapackage.json'.length);
    const { code } = await run([...rates, '--out', `${name}.csv`, '--quiet'], { cwd });
    expect(code).toBe(0);
    for (const file of readdirSync(cwd).filter((one) => one.startsWith('y'))) rmSync(join(cwd, file));
  });

  const outlet = (code: string) =>
    new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
    });
  const printing = async (out: Writable) => {
    const chunks: string[] = [];
    const err = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        chunks.push(chunk.toString());
        done();
      },
    });
    const code = await main([...rates, '--format', 'csv'], { out, err, env: {}, cwd });
    return { code, err: chunks.join('') };
  };

  test('a full disk behind standard output', async () => {
    expect(await printing(outlet('ENOSPC'))).toEqual({
      code: 2,
      err: 'blueledger: standard output: the disk is full. Expected a place that takes all of the answer. What was written is not complete.\n',
    });
  });

  test('a reader that has gone ends the work quietly', async () => {
    expect(await printing(outlet('EPIPE'))).toEqual({ code: 0, err: '' });
  });

  test('a file that cannot be read', async () => {
    const { code, err } = await run(['validate', 'x'.repeat(300)], { cwd });
    expect([code, err.split('\n').length]).toEqual([3, 2]);
  });
});

describe('what was typed is repeated only as far as it tells', () => {
  const long = 'A'.repeat(20_000);
  test.each([
    ['a number', ['gap', '--from', long]],
    ['a choice', ['validate', 'own.csv', '--dates', long]],
    ['an option', [...rates, `--${long}`]],
    ['a command', [long]],
    ['a pair', ['data', 'show', 'missions', '--where', long]],
    ['a state', ['state', long]],
    ['an ending', [...rates, '--out', `x.${long}`]],
  ])('%s of 20,000 letters', async (_, words) => {
    const { code, err } = await run(words, { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/^blueledger: [^\n]+\n$/);
    expect(err).not.toContain('A'.repeat(81));
    expect(err).toContain('A'.repeat(40));
  });

  test('no word colours the terminal or moves its cursor', async () => {
    const { err } = await run([...rates, '--\u001b[31mred']);
    expect(err).toBe("blueledger: unknown option '--\uFFFD[31mred'. Help: add --help.\n");
  });

  test('figures as of what is no date are refused', async () => {
    for (const asOf of ['UNMISS', '2025-13', '2025-04-31x'])
      expect((await run(['arrears', '--as-of', asOf])).err).toBe(
        `blueledger: --as-of: "${asOf}" is not a date. Expected a year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD.\n`,
      );
  });
});

describe('no option is passed over', () => {
  test.each([
    [[...rates, '--rows', '-1'], '--rows: -1 is not a valid number of rows. Expected 1 or more.'],
    [[...rates, '--rows', '5', '--format', 'csv'], '--rows: it has no bearing on csv, which has all rows.'],
    [
      ['simulate', '--paths', '-1'],
      '--paths: it has no bearing on a single path of payment. Expected it together with --fan.',
    ],
    [
      ['simulate', '--seed', '1'],
      '--seed: it has no bearing on a single path of payment. Expected it together with --fan.',
    ],
    [['contributors', '--month', '2025-13'], '--month: "2025-13" is not a month.'],
  ])('%j', async (words, message) => {
    const { code, out, err } = await run(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`blueledger: ${message}`);
  });
});

describe('states and missions by their names', () => {
  test.each([
    [
      ['state', 'UK'],
      ['state', 'GBR'],
    ],
    [
      ['state', 'Ivory Coast'],
      ['state', 'CIV'],
    ],
    [
      ['mission', 'FINUL'],
      ['mission', 'UNIFIL'],
    ],
    [
      ['mission', 'United Nations Mission in South Sudan'],
      ['mission', 'UNMISS'],
    ],
    [
      ['gap', '--year', '2012', '--payers', 'weog+South Korea'],
      ['gap', '--year', '2012', '--payers', 'weog+KOR'],
    ],
    [
      [...rates, '--state', 'Korea, Rep.', '--state', 'US'],
      [...rates, '--state', 'KOR', '--state', 'USA'],
    ],
  ])('%j is %j', async (named, coded) => {
    const [a, b] = [await run(named), await run(coded)];
    expect(a).toEqual(b);
    expect(a.code).toBe(0);
  });

  test.each([
    [['state', 'Congo'], 'state: "Congo" is the name of COG, and is often written for COD.'],
    [['state', 'Korea'], 'state: "Korea" may be KOR or PRK.'],
    [['state', 'Kosovo'], 'state: "Kosovo" is not a Member State: it has not been admitted.'],
    [['state', 'Frnace'], 'Did you mean FRA?'],
    [[...rates, '--state', 'Austrlia'], '--state: "Austrlia" is not known.'],
  ])('%j is refused', async (words, message) => {
    const { code, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('a file of one’s own is read as the options say', () => {
  const file = (name: string, text: string) => {
    writeFileSync(join(cwd, name), text);
    return join(cwd, name);
  };

  test('columns and values', async () => {
    const path = file('scale.txt', 'Member State,Old,Percentage=share\nTürkiye,1,0.845\n');
    const words = ['--columns', 'Percentage=share=rate', '--columns', 'Old=', '--values', 'from_year=2022'];
    const { code, out } = await run(['validate', path, ...words, '--values', 'to_year=2024']);
    expect(code).toBe(0);
    expect(out).toContain('“Percentage=share” is rate: the caller says so');
    expect(out).toContain('“Old” is not read: the caller leaves it out');
    expect(out).toContain('to_year is made: the caller says that it is 2024 in all rows');
    rmSync(path);
  });

  test('the order of dates and the mark of decimals', async () => {
    const path = file('paid.txt', 'Payer;Fund;Date;Amount\nJapan;UNIFIL;03/04/2025;1.250\n');
    expect((await run(['validate', path])).code).toBe(3);
    const { code, out } = await run(['validate', path, '--dates', 'day first', '--decimal', ',']);
    expect([code, out.trimEnd().split('\n').at(-1)]).toEqual([0, 'Nothing is wrong.']);
    rmSync(path);
  });

  test('a pair that is none is refused', async () => {
    const { code, err } = await run(['validate', 'x.csv', '--columns', 'Total']);
    expect([code, err]).toEqual([2, 'blueledger: --columns: "Total" is not a valid pair. Expected heading=field.\n']);
  });
});
