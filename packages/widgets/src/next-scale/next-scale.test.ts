import { projectScale } from '@blueledger/core/bundled';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import './define.js';
import { cellsOf, isDrawn, placed, textIn } from '../../test/placed.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('bl-next-scale', () => {
  test.each([{}, { states: 'JPN MEX TUR', gradient: '75' }])(
    '%j has no accessibility violation and draws its chart',
    async (attributes: Readonly<Record<string, string>>) => {
      const element = await placed('bl-next-scale', attributes);
      const { violations } = await axe.run(element);
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(isDrawn(element)).toBe(true);
    },
  );

  test('says without attributes whose rates move most', async () => {
    const element = await placed('bl-next-scale');
    expect(textIn(element, '.summary')).toBe(
      'Projected for 2028 to 2030 from World Bank incomes: the rate of Japan falls from 6.930 to 5.317 per cent, the rate of China rises from 20.004 to 21.567 per cent and the rate of Mexico rises from 1.137 to 1.681 per cent.',
    );
    expect(cellsOf(element)).toHaveLength(12);
    expect(textIn(element, '.notes')).toContain('Assumed for 2025, which the data lack for 188 states');
  });

  test('with another methodology the projection without it stands beside', async () => {
    const element = await placed('bl-next-scale', { states: 'JPN', gradient: '75' });
    const japan = projectScale({ gradient: 75 }).rates.find(({ state }) => state === 'JPN');
    expect(textIn(element, '.summary')).toBe(
      `Projected for 2028 to 2030 from World Bank incomes, under the assumptions chosen here: the rate of Japan falls from 6.930 to ${japan?.ratePercent.toFixed(3)} per cent (without them 5.317).`,
    );
  });

  test('the download of all has every state, with drivers that add up to the change', async () => {
    const element = await placed('bl-next-scale');
    const { columns, rows } = await (
      element as unknown as {
        content: {
          all: () => Promise<{ columns: readonly { label: string }[]; rows: readonly (readonly unknown[])[] }>;
        };
      }
    ).content.all();
    expect(rows).toHaveLength(193);
    const [change, first] = [4, 9].map((shift) => shift - 1) as [number, number];
    expect(columns[change]?.label).toBe('Change');
    expect(columns[first - 0]?.label).toBe('From growth');
    for (const row of rows)
      expect(row.slice(first).reduce((sum: number, points) => sum + Math.round((points as number) * 1000), 0)).toBe(
        Math.round((row[change] as number) * 1000),
      );
  });

  test.each([
    ['fr', 'Japon'],
    ['ar', 'اليابان'],
  ])('speaks %s', async (language, name) => {
    document.documentElement.lang = language;
    expect(textIn(await placed('bl-next-scale'), '.summary')).toContain(name);
  });

  test.each([
    [{ gradient: '130' }, '130 is not a valid gradient'],
    [{ gradient: 'steep' }, '"steep" is not a valid gradient'],
    [{ states: 'JAP' }, '"JAP" is not the code of a Member State'],
    [{ states: 'JPN', top: '3' }, 'it has no bearing on named states'],
    [{ 'exchange-rates': 'JPN' }, '"JPN" is not a figure of a state'],
    [{ incomes: 'BRA:2019=5' }, '2019 is not a base year'],
  ])('says in place what is wrong with %j', async (attributes, message) => {
    const options: Readonly<Record<string, string>> = { ...attributes };
    expect(textIn(await placed('bl-next-scale', options), '[role=alert]')).toContain(message);
  });
});
