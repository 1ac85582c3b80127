import { describe, expect, test } from 'vitest';
import { run, wordsOf } from '../test/run.js';
import { questions, tools } from './commands/index.js';

const firstLine = (text: string) => text.split('\n', 1)[0];

describe('column names are a contract', () => {
  test('of rates and shares before 2012: each with its certainty, one number or two', async () => {
    const rows = async (line: string) => (await run(wordsOf(`${line} --format csv --quiet`))).out.trim().split('\r\n');
    const linesOf = async (line: string) => (await rows(line)).flatMap((row) => row.split('\n')).slice(1);
    expect(await linesOf('rates --year 1985 --state RUS')).toEqual([
      // 10.54 × 57.881 ÷ 47.60
      'SUN,Union of Soviet Socialist Republics,10.54,A,1.215987,12.8165,12.816507142857,12.8165,12.8165,derived',
    ]);
    expect(await linesOf('rates --year 2007 --state USA')).toEqual([
      'USA,United States of America,22,A,,,,25.7426,26.1038,bounded',
    ]);
    expect(await linesOf('rates --year 2001 --date 2001-07-01 --state USA')).toEqual([
      'USA,United States of America,22,A,1.244243,27.3733,27.373344018255,27.3733,27.3733,derived',
    ]);
    expect(await linesOf('gap --year 2007 --payers p5 --servers p5')).toEqual([
      expect.stringMatching(/^2007,,\d.*,45\.412,46\.05,bounded$/),
    ]);
  });

  test('of rates and contributors as they were promised', async () => {
    expect(firstLine((await run(wordsOf('rates --year 2025 --format csv'))).out)).toBe(
      'iso3,name,regular_rate_percent,level,factor,peacekeeping_rate_percent,peacekeeping_rate_unrounded,peacekeeping_rate_low,peacekeeping_rate_high,certainty',
    );
    expect(firstLine((await run(wordsOf('contributors --month 2025-07 --format csv'))).out)).toBe(
      'rank,iso3,name,persons,share_percent',
    );
  });

  const declared = [...questions, ...tools].flatMap(({ name, columns, examples }) =>
    columns && examples[0] ? [{ name, columns, example: examples[0] }] : [],
  );
  test.for(declared)('of $name as its help says', async ({ columns, example }) => {
    const words = wordsOf(example).filter((word, at, all) => word !== '--format' && all[at - 1] !== '--format');
    const { out } = await run([...words, '--format', 'csv']);
    expect(firstLine(out)).toBe(columns.join(','));
  });
});

test('figures come out as documents have them', async () => {
  const { out } = await run(wordsOf('rates --year 2025 --state USA --state CHN --state JPN --format csv'));
  const rates = Object.fromEntries(
    out
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .map((cells) => [cells[0], cells[5]]),
  );
  expect(rates).toEqual({ USA: '26.1584', CHN: '23.7851', JPN: '6.93' });
});

describe('examples of the help run', () => {
  const examples = [...questions, ...tools].flatMap(({ examples: all }) => all);
  test.for(examples)('%s', async (example) => {
    const { code, out, err } = await run(wordsOf(example));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.length).toBeGreaterThan(40);
  });

  test.for(questions.map(({ name, examples: [example = ''] }) => ({ name, example })))(
    'explain and cite take $name',
    async ({ name, example }) => {
      for (const way of ['explain', 'cite']) {
        const { code, out, err } = await run([
          way,
          ...wordsOf(example.replace(/ --(top|rows) \d+/, way === 'cite' ? '' : '$&')),
        ]);
        expect({ code, err }).toEqual({ code: 0, err: '' });
        // The list of bundled reforms rests on no source: its citation names none.
        expect(out).toMatch(
          way === 'cite'
            ? name === 'reform'
              ? /^Blue Ledger\. “.+”\. Data \S+\.\n$/
              : /^Blue Ledger\. “.+Sources: /
            : /^(- |\S)/,
        );
      }
    },
  );
});
