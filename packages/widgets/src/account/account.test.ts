import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { inside, isDrawn, nextEvent, placed, press, spoken, textIn } from '../../test/placed.js';
import type { AmountsSpec } from '../figure/chart/amounts/spec.js';
import type { ColumnsSpec } from '../figure/chart/columns/spec.js';
import './define.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('bl-account', () => {
  test('has no accessibility violation, table open, and draws its chart', async () => {
    const element = await placed('bl-account');
    inside(element, '.actions button').click();
    await element.updateComplete;
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(isDrawn(element)).toBe(true);
  });

  test('says what Bangladesh is assessed and due, and that no document says what it owed', async () => {
    const element = await placed('bl-account');
    expect(textIn(element, '.summary')).toBe(
      'From 2018/19 to 2026/27 Bangladesh was assessed $543 thousand for UN peacekeeping missions; for its contingents and formed police it was due at least $750 million at the standard rate, equipment excluded, in the 83 of 108 months with a report. No document available says what it owed.',
    );
    expect(textIn(element, '.notes')).toContain('What a State paid for peacekeeping is published for no State');
  });

  test('Germany 2025/26: a bar for each mission, the part that hangs on a mandate hatched', async () => {
    const element = await placed('bl-account', { state: 'DEU', year: '2025/26' });
    expect(textIn(element, '.summary')).toBe(
      'In 2025/26 Germany was assessed $319 million for UN peacekeeping missions, most of all for UNMISS, $74.6 million; $153 million of it depended on the Security Council extending mandates. No document available says what it owed.',
    );
    const { rows } = element.content?.chart as AmountsSpec;
    expect(rows[0]).toEqual({
      label: 'UNMISS',
      written: '74.6 million',
      parts: [
        { value: 74_646_476 - 12_441_078, look: 'full' },
        { value: 12_441_078, look: 'hatched' },
      ],
    });
  });

  test('due stands over the line and assessed under it; years to whose end no report reaches are hatched', async () => {
    const { content } = await placed('bl-account', { state: 'DEU', from: '2024/25' });
    const { labels, series, mark, partial } = content?.chart as ColumnsSpec;
    expect(labels).toEqual(['2024/25', '2025/26', '2026/27']);
    expect(series.map(({ values }) => values)).toEqual([
      [2_560_064, 306_976, undefined],
      [-314_116_339, -319_039_910, expect.any(Number)],
    ]);
    expect([mark?.values, partial]).toEqual([[2_560_064 - 314_116_339, undefined, undefined], [1]]);
  });

  test('is one tab stop whose years the arrow keys read', async () => {
    const element = await placed('bl-account', { state: 'DEU', from: '2024/25', to: '2025/26' });
    expect(spoken(element)).toBe('2024/25: assessed $314,116,339, due $2,560,064, net −$311,556,275 (1 of 2)');
    await press(element, 'ArrowRight');
    await press(element, 'ArrowRight');
    expect(textIn(element, '.readout')).toBe('2025/26: assessed $319,039,910, due $306,976');
  });

  test.each([
    [{ state: 'GER' }, 'unknown-code', '"GER" is not', 'DEU'],
    [{ year: '2025' }, 'bad-year', '"2025" is not a budget year', 'such as 2024/25'],
    [{ year: '2030/31' }, 'year-not-covered', 'no figure of 2030/31', 'a budget year from 2018/19 to 2026/27'],
    [{ from: '2025/26', to: '2024/25' }, 'out-of-order', '2025/26 lies after 2024/25', 'not later than to'],
    [{ year: '2025/26', from: '2024/25' }, 'bad-query', 'no bearing on year="2025/26"', 'state, year, theme'],
  ] as [Record<string, string>, string, string, string][])(
    'shows in place why %j is refused',
    async (attributes, code, what, expected) => {
      const refused = nextEvent(document.body, 'bl-error');
      const alert = textIn(await placed('bl-account', attributes), '[role=alert]');
      expect(alert).toContain(what);
      expect(alert).toContain(expected);
      expect((await refused).detail).toMatchObject({ code });
    },
  );

  test.each([
    ['fr', 'Bangladesh, de 2018/19 à 2026/27 : '],
    ['ar', 'بنغلاديش، من 2018/19 إلى 2026/27: '],
  ])('speaks %s', async (language, words) => {
    document.documentElement.lang = language;
    const element = await placed('bl-account');
    await expect.poll(() => element.shadowRoot?.querySelector('.summary')?.textContent).toContain(words);
    const codes = element.content?.notes.filter((note) => /^[a-z]+(-[a-z]+)+$/.test(note));
    expect(codes).toEqual([]);
  });
});
