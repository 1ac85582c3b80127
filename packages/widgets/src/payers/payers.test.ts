import { apportionedPieces, assess, assessmentRanks, effectiveRates, rateRanks } from '@blueledger/core/bundled';
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
  { year: '2012', top: '20' },
  { mission: 'UNMISS', 'budget-year': '2025/26' },
  { 'budget-year': '2024/25', top: '5' },
];

const whole = new Intl.NumberFormat('en');

describe('bl-payers', () => {
  test.each(examples)('%j has no accessibility violation and draws its chart', async (attributes) => {
    const element = await placed('bl-payers', attributes);
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(isDrawn(element)).toBe(true);
  });

  test('says without attributes what the ten largest paid in 2025', async () => {
    const element = await placed('bl-payers');
    expect(textIn(element, '.summary')).toBe(
      'In 2025 the 10 largest payers were assessed 82.1 per cent of UN peacekeeping, the United States of America alone 26.2.',
    );
    expect(textIn(element, '[part=sources]')).toMatch(/^Data to 2025\. Source: .*A\/RES\/79\/249.*A\/RES\/55\/235/);
  });

  test('writes in its chart the digits of its summary', async () => {
    const element = await placed('bl-payers');
    const chart = element.content?.chart;
    expect(chart?.kind === 'amounts' && chart.rows.map(({ written }) => written)).toEqual([
      '26.2%',
      ...rateRanks({ year: 2025, top: 10 })
        .ranks.slice(1)
        .map(({ peacekeepingRatePercent: rate }) => `${rate?.toFixed(1)}%`),
      '17.9%',
    ]);
  });

  test('has every rate of the answer in its table, the others added up to the whole', async () => {
    const element = await placed('bl-payers', { year: '2012', top: '20' });
    const { ranks, others } = rateRanks({ year: 2012, top: 20 });
    const rest = 100 - ranks.reduce((sum, { peacekeepingRatePercent }) => sum + (peacekeepingRatePercent as number), 0);
    const cells = cellsOf(element);
    expect(cells.slice(0, -2)).toEqual(
      ranks.map(({ name, rank, peacekeepingRatePercent }) => [name, String(rank), peacekeepingRatePercent?.toFixed(4)]),
    );
    expect(cells.at(-2)?.[0]).toBe(`${others.states} other Member States`);
    expect(Number(cells.at(-2)?.[2])).toBeCloseTo(rest, 2);
    expect(cells.at(-1)).toEqual([`All ${effectiveRates({ year: 2012 }).rates.length} Member States`, '', '100.0000']);
  });

  test('has every dollar of an appropriation in its table: as assessed, and adding up to the pieces', async () => {
    const element = await placed('bl-payers', { mission: 'unmiss', 'budget-year': '2025/26' });
    const pieces = apportionedPieces({ budgetYear: '2025/26', mission: 'UNMISS' }).missions[0]?.pieces ?? [];
    const totals = new Map<string, number>();
    for (const { from, to, amount } of pieces)
      for (const line of assess({ mission: 'UNMISS', from, to, amount }).totals)
        totals.set(line.state, (totals.get(line.state) ?? 0) + line.amount);
    const { ranks, others, total } = assessmentRanks({ budgetYear: '2025/26', mission: 'UNMISS' });
    expect(total).toBe(pieces.reduce((sum, { amount }) => sum + amount, 0));
    expect(cellsOf(element)).toEqual([
      ...ranks.map(({ name, rank, state }) => [name, String(rank), whole.format(totals.get(state) ?? Number.NaN)]),
      [`${others.states} other Member States`, '', whole.format(others.amount)],
      [`All ${ranks.length + others.states} Member States`, '', whole.format(total)],
    ]);
    expect(textIn(element, '.summary')).toBe(
      'Of the $1.31 billion apportioned for UNMISS in 2025/26, the 10 largest payers were assessed 82.1 per cent, the United States of America alone $343 million.',
    );
    expect(textIn(element, '[part=sources]')).toMatch(
      /^Current US dollars\. Data to 2025\/26\. Source: A\/RES\/79\/309/,
    );
    expect(textIn(element, '.notes')).toContain('Amounts include the prorated shares');
  });

  test('says of 2027 that its rates follow by rule', async () => {
    const element = await placed('bl-payers', { year: '2027', top: '3' });
    expect(textIn(element, '.summary')).toContain('Projected for 2027: the 3 largest payers are assessed');
    expect(textIn(element, '.notes')).toContain('2027: rates follow by rule');
  });

  test('is one tab stop whose points the arrow keys read, the others last', async () => {
    const element = await placed('bl-payers', { top: '2' });
    expect(spoken(element)).toBe('1. United States of America: 26.1584% (1 of 3)');
    await press(element, 'End');
    expect(textIn(element, '.readout strong')).toMatch(/^191 other Member States: 50\.\d{4}%$/);
    await press(element, 'Escape');
    expect(textIn(element, '.readout')).toBe('');
  });

  test.each([
    [{ year: 'soon' }, 'bad-year', 'year: "soon" is not a year.', 'such as 2012'],
    [{ year: '2005' }, 'year-not-covered', 'peacekeeping levels of 2005', 'a year from 2012 to 2027'],
    [{ top: '21' }, 'bad-number', 'top: 21 is not a valid number of payers.', 'a whole number from 1 to 20'],
    [{ top: 'many' }, 'bad-number', 'top: "many" is not a valid number of payers.', 'a whole number from 1 to 20'],
    [{ in: 'euros' }, 'bad-query', 'in: "euros" is not known.', 'one of rates, dollars'],
    [{ 'budget-year': '2024' }, 'bad-year', 'budgetYear: "2024" is not a budget year.', 'such as 2024/25'],
    [{ 'budget-year': '2040/41' }, 'year-not-covered', 'no figure of 2040/41', 'a budget year from 1996/97 to 2026/27'],
    [{ mission: 'UNMISSS' }, 'unknown-code', 'mission: no figure for "UNMISSS"', 'Did you mean UNMISS?'],
  ])('shows in place why %j is refused', async (attributes, code, what, expected) => {
    const refused = nextEvent(document.body, 'bl-error');
    const element = await placed('bl-payers', attributes);
    const alert = textIn(element, '[role=alert]');
    expect(alert).toContain(what);
    expect(alert).toContain(expected);
    expect((await refused).detail).toMatchObject({ code });
  });

  test('speaks the language of its place, changed live, and runs right to left in Arabic', async () => {
    const element = await placed('bl-payers', { 'budget-year': '2025/26', mission: 'UNMISS' });
    document.documentElement.lang = 'fr';
    await expect
      .poll(() => textIn(element, '.summary'))
      .toBe(
        "Sur les 1,31 milliard de dollars répartis pour UNMISS en 2025/26, la part des 10 plus grands contributeurs est de 82,1 pour cent, dont 343 millions pour le premier (États-Unis d'Amérique).",
      );
    document.documentElement.lang = 'ar';
    await expect.poll(() => textIn(element, '.summary')).toContain('82.1 في المائة');
    expect(getComputedStyle(inside(element, 'figure')).direction).toBe('rtl');
    const { notes } = assessmentRanks({ budgetYear: '2025/26', mission: 'UNMISS' });
    for (const { code } of notes) expect(textIn(element, '.notes')).not.toContain(code);
  });

  test.each([
    ['en', 'the four ad hoc groups'],
    ['fr', 'quatre groupes'],
    ['ar', 'المجموعات'],
  ])('of a year before the levels it says in %s what its rates rest on', async (language, words) => {
    document.documentElement.lang = language;
    const element = await placed('bl-payers', { 'budget-year': '1998/99' });
    await expect.poll(() => textIn(element, '.notes')).toContain(words);
    const { notes } = assessmentRanks({ budgetYear: '1998/99' });
    for (const { code } of notes) expect(textIn(element, '.notes')).not.toContain(code);
  });
});
