import { budgetCut, compareReform, scenarioOf } from '@blueledger/core/reforms';
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cellsOf, inside, isDrawn, nextEvent, placed, press, spoken, textIn } from '../../test/placed.js';
import type { DumbbellsSpec } from '../figure/chart/dumbbells/spec.js';
import './define.js';
import { facts } from './facts.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('bl-reform', () => {
  test('has no accessibility violation, table open, and draws its chart', async () => {
    const element = await placed('bl-reform');
    inside(element, '.actions button').click();
    await element.updateComplete;
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(isDrawn(element)).toBe(true);
  });

  test('says without attributes what moves where level B shares the premium, and adds up to nothing', async () => {
    const element = await placed('bl-reform');
    expect(textIn(element, '.summary')).toBe(
      'If level B shared the premium that the permanent members carry, the United States of America would be assessed $1.37 billion for the peacekeeping missions of 2025/26 instead of $1.47 billion, Japan $432 million instead of $388 million; $223 million would move between Member States, and the budget would stay.',
    );
    const { rows } = element.content?.table ?? { rows: [] };
    expect(rows).toHaveLength(194);
    expect(rows.at(-1)?.[3]).toBe(0);
    const { rows: marks } = element.content?.chart as DumbbellsSpec;
    expect(marks.slice(0, 3).map(({ label, written }) => [label, written])).toEqual([
      ['United States', '−$94.4 million'],
      ['China', '−$85.8 million'],
      ['Japan', '+$43.5 million'],
    ]);
    expect(textIn(element, '.notes')).toContain('assumed by a reform');
    expect(textIn(element, '.notes')).not.toMatch(/equipment|reimburs/);
  });

  test.each(['2018/19', '2024/25'])(
    'answers for %s from its slice of personnel as from the whole table',
    (budgetYear) => {
      const scenario = scenarioOf(budgetCut({ from: `${budgetYear.slice(0, 4)}-07-01` }));
      const query = { scenario, budgetYears: [budgetYear], cash: false };
      // Of its sources a slice says less, but names the same.
      const said = ({ sources, ...answer }: ReturnType<typeof compareReform>) => ({
        ...answer,
        sources: sources.map(({ id }) => id),
      });
      expect(said(compareReform(facts, query))).toEqual(said(compareReform({ ...facts, personnelByMission }, query)));
    },
  );

  test('a cut lowers all together, by what the table adds up to', async () => {
    const element = await placed('bl-reform', { reform: 'budget-cut', top: '5' });
    expect(textIn(element, '.summary')).toBe(
      'If only 85 per cent of the budget were apportioned, the United States of America would be assessed $1.25 billion for the peacekeeping missions of 2025/26 instead of $1.47 billion; all Member States together $842 million less.',
    );
    expect(cellsOf(element).at(-1)?.[3]).toBe('-841,733,721');
    expect((element.content?.chart as DumbbellsSpec).rows).toHaveLength(5);
  });

  test('is one tab stop whose points the arrow keys read', async () => {
    const element = await placed('bl-reform');
    expect(spoken(element)).toBe(
      'United States of America: $1.47 billion as it is, $1.37 billion under the reform, −$94.4 million (1 of 10)',
    );
    await press(element, 'End');
    expect(textIn(element, '.readout')).toContain('Australia: ');
  });

  test.each([
    [{ reform: 'none' }, 'bad-query', 'reform: "none" is not known.', 'one of premium-shared'],
    [{ top: '21' }, 'bad-number', 'top: 21 is not a valid number of rows.', '1 to 20'],
    [{ 'budget-year': '2025' }, 'bad-year', '2025', '2024/25'],
    [{ 'budget-year': '2011/12' }, 'year-not-covered', '2011/12', '2018/19'],
  ] as [Record<string, string>, string, string, string][])(
    'shows in place why %j is refused',
    async (attributes, code, what, expected) => {
      const refused = nextEvent(document.body, 'bl-error');
      const alert = textIn(await placed('bl-reform', attributes), '[role=alert]');
      expect(alert).toContain(what);
      expect(alert).toContain(expected);
      expect((await refused).detail).toMatchObject({ code });
    },
  );

  test.each([
    ['fr', '223 millions de dollars changeraient de payeur, à budget constant.'],
    ['ar', 'وينتقل 223 مليون دولار بين الدول الأعضاء وتبقى الميزانية على حالها.'],
  ])('speaks %s', async (language, words) => {
    document.documentElement.lang = language;
    const element = await placed('bl-reform');
    await expect.poll(() => element.shadowRoot?.querySelector('.summary')?.textContent).toContain(words);
  });

  test('writes the sign of a difference before its digits in Arabic', async () => {
    document.documentElement.lang = 'ar';
    const element = await placed('bl-reform', { top: '2' });
    const { rows } = element.content?.chart as DumbbellsSpec;
    expect(rows.map(({ written }) => written)).toEqual(['\u200e−94.4 مليون دولار', '\u200e−85.8 مليون دولار']);
  });
});
