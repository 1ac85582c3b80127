import { costClassCodes } from '@blueledger/core/budgets';
import { apportionedPieces, budgetAndSpending, costClasses } from '@blueledger/core/bundled';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cellsOf, inside, isDrawn, nextEvent, placed, press, spoken, textIn } from '../../test/placed.js';
import './define.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

/** The examples of the page. */
const examples: readonly Readonly<Record<string, string>>[] = [
  {},
  { mission: 'UNMISS' },
  { show: 'classes', year: '2024/25' },
  { show: 'classes', mission: 'UNMISS', year: '2024/25' },
  { show: 'pieces', year: '2025/26' },
  { show: 'pieces', mission: 'UNMISS', year: '2024/25' },
];

const whole = new Intl.NumberFormat('en');
const missing = 'not in the data';
const dollars = (amount: number | undefined) => (amount === undefined ? missing : whole.format(amount));
const percent = ({ approved, spent }: { readonly approved: number | undefined; readonly spent: number | undefined }) =>
  approved === undefined || spent === undefined ? missing : ((100 * spent) / approved).toFixed(2);

describe('bl-missions', () => {
  test.each(examples)('%j has no accessibility violation and draws its chart', async (attributes) => {
    const element = await placed('bl-missions', attributes);
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(isDrawn(element)).toBe(true);
    expect(textIn(element, '[part=sources]')).toMatch(/^Current US dollars\. Data to 202\d\/2\d\. Source: /);
  });

  test('says without attributes what was spent of what was approved', async () => {
    const element = await placed('bl-missions');
    expect(textIn(element, '.summary')).toBe(
      'In 2024/25 peacekeeping missions and their services spent $4.89 billion of $5.01 billion approved, 97.7 per cent.',
    );
    expect(textIn(element, '.notes')).toContain('Budgets are gross and without the prorated shares');
  });

  test('has every figure of a year in its table', async () => {
    expect(cellsOf(await placed('bl-missions', { year: '2022/23' }))).toEqual(
      budgetAndSpending({ budgetYear: '2022/23' }).lines.map((line) => [
        line.mission,
        dollars(line.approved),
        dollars(line.spent),
        percent(line),
      ]),
    );
  });

  test('has every year of a mission in its table, and names what is missing', async () => {
    const element = await placed('bl-missions', { mission: 'unifil' });
    expect(cellsOf(element)).toEqual(
      budgetAndSpending({ mission: 'UNIFIL', from: '2018/19' }).lines.map((line) => [
        line.budgetYear,
        dollars(line.approved),
        dollars(line.spent),
        percent(line),
      ]),
    );
    const notes = textIn(element, '.notes');
    expect(notes).toContain('UNIFIL 2021/22: the approved budget is not in the data.');
    expect(notes).toContain('No spending in the data for 2025/26: UNIFIL.');
  });

  test('has every cost class in its table; a class that a service does not have is missing', async () => {
    const element = await placed('bl-missions', { show: 'classes', year: '2023/24' });
    expect(cellsOf(element)).toEqual(
      costClasses({ budgetYear: '2023/24' }).missions.map(({ mission, amounts, total }) => [
        mission,
        ...costClassCodes.map((code) => dollars(amounts[code])),
        dollars(total),
      ]),
    );
    expect(textIn(element, '.table')).toContain(missing);
  });

  test('has every piece in its table, the conditional apart', async () => {
    expect(cellsOf(await placed('bl-missions', { show: 'pieces', year: '2025/26' }))).toEqual(
      apportionedPieces({ budgetYear: '2025/26' }).missions.map(({ mission, total, conditional }) => [
        mission,
        dollars(total - conditional),
        dollars(conditional),
        dollars(total),
      ]),
    );
    document.body.replaceChildren();
    const element = await placed('bl-missions', { show: 'pieces', mission: 'UNMISS', year: '2024/25' });
    expect(cellsOf(element).map((row) => row.slice(1))).toEqual(
      apportionedPieces({ budgetYear: '2024/25', mission: 'UNMISS' }).missions[0]?.pieces.map(
        ({ amount, conditional }) => [
          dollars(amount),
          conditional ? 'if the mandate is extended' : 'within the mandate',
        ],
      ),
    );
    expect(textIn(element, '.summary')).toBe(
      'Of the $1.36 billion apportioned for UNMISS in 2024/25, 16.7 per cent depended on the Security Council extending a mandate.',
    );
  });

  test('says so where approved and spent are not both available', async () => {
    const element = await placed('bl-missions', { mission: 'UNMISS', year: '2025/26' });
    expect(textIn(element, '.summary')).toBe(
      'UNMISS: approved budget and spending of 2025/26 are not both in the data.',
    );
  });

  test('is one tab stop whose points the arrow keys read', async () => {
    const element = await placed('bl-missions', { mission: 'UNMISS' });
    const [first] = budgetAndSpending({ mission: 'UNMISS', budgetYear: '2018/19' }).lines;
    expect(spoken(element)).toBe(
      `2018/19: approved ${dollars(first?.approved)}; spent ${dollars(first?.spent)} (1 of 9)`,
    );
    await press(element, 'End');
    expect(textIn(element, '.readout strong')).toBe('2026/27: approved 976,818,600; spent not in the data');
    await press(element, 'Escape');
    expect(textIn(element, '.readout')).toBe('');
  });

  test.each([
    [{ mission: 'UNMISSS' }, 'unknown-code', 'mission: no figure for "UNMISSS"', 'Did you mean UNMISS?'],
    [{ year: '2024' }, 'bad-year', 'budgetYear: "2024" is not a budget year.', 'such as 2024/25'],
    [{ year: '1989/90' }, 'year-not-covered', 'no figure of 1989/90', 'a budget year from 1996/97 to 2017/18'],
    [{ show: 'lines' }, 'bad-query', 'show: "lines" is not known.', 'one of budget, classes, pieces'],
    [{ show: 'classes', year: '2019/20' }, 'year-not-covered', 'no figure of 2019/20', 'from 2022/23 to 2024/25'],
  ])('shows in place why %j is refused', async (attributes, code, what, expected) => {
    const refused = nextEvent(document.body, 'bl-error');
    const element = await placed('bl-missions', attributes);
    const alert = textIn(element, '[role=alert]');
    expect(alert).toContain(what);
    expect(alert).toContain(expected);
    expect((await refused).detail).toMatchObject({ code });
  });

  test('speaks the language of its place, changed live, and runs right to left in Arabic', async () => {
    const element = await placed('bl-missions', { mission: 'UNMISS', year: '2024/25' });
    document.documentElement.lang = 'fr';
    await expect
      .poll(() => textIn(element, '.summary'))
      .toBe(
        'En 2024/25, dépenses (UNMISS) : 1,20 milliard de dollars sur 1,24 milliard approuvés, soit 96,9 pour cent.',
      );
    document.documentElement.lang = 'ar';
    await expect.poll(() => textIn(element, '.summary')).toContain('96.9 في المائة');
    expect(getComputedStyle(inside(element, 'figure')).direction).toBe('rtl');
  });

  test.each(['fr', 'ar'])('has words in %s for every note', async (language) => {
    document.documentElement.lang = language;
    for (const attributes of [{ mission: 'UNAMID' }, { mission: 'UNIFIL' }, { show: 'pieces', year: '2019/20' }]) {
      const element = await placed('bl-missions', attributes as Record<string, string>);
      await expect.poll(() => textIn(element, '.notes')).not.toBe('');
      for (const code of [
        'without-prorated',
        'with-prorated',
        'vote-',
        'spending-',
        'commitment-',
        'additional-vote',
        'additions-only',
      ])
        expect(textIn(element, '.notes')).not.toContain(code);
      element.remove();
    }
  });
});
