import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { inside, isDrawn, nextEvent, placed, press, spoken, textIn } from '../../test/placed.js';
import type { LevelsSpec } from '../figure/chart/levels/spec.js';
import './define.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('bl-strength', () => {
  test('has no accessibility violation, table open, and draws its chart', async () => {
    const element = await placed('bl-strength');
    inside(element, '.actions button').click();
    await element.updateComplete;
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(isDrawn(element)).toBe(true);
  });

  test('says without attributes what UNMISS had of its level in July 2025, and since when which is not known', async () => {
    const element = await placed('bl-strength');
    expect(textIn(element, '.summary')).toMatch(
      /^At the end of July 2025 UNMISS had [\d,]+ uniformed personnel of 19,101 authorised, \d\d\.\d per cent\.$/,
    );
    expect(textIn(element, '.notes')).toContain(
      'What was authorised is not known from May 2015 to November 2015, from March 2018 to February 2019 and from March 2020 to April 2025: a decision was not read, prints no figure, or is not available.',
    );
  });

  test('levels that were kept are one step, and what is not known has no value', async () => {
    const { content } = await placed('bl-strength');
    const { months, levels, values } = content?.chart as LevelsSpec;
    expect(levels.map(({ from, to, value }) => [months[from], months[to], value])).toEqual([
      ['2011-08', '2013-11', 7900],
      ['2013-12', '2015-04', 13_823],
      ['2015-05', '2015-11', undefined],
      ['2015-12', '2016-07', 15_001],
      ['2016-08', '2016-11', 19_001],
      ['2016-12', '2018-02', 19_101],
      ['2018-03', '2019-02', undefined],
      ['2019-03', '2020-02', 19_101],
      ['2020-03', '2025-04', undefined],
      ['2025-05', '2025-07', 19_101],
    ]);
    expect([values[months.indexOf('2018-02')] === undefined, values[months.indexOf('2018-03')]]).toEqual([
      false,
      undefined,
    ]);
  });

  test('where the last level is not known, the summary says so, and names the last that is', async () => {
    const element = await placed('bl-strength', { mission: 'MINUSMA', to: '2017-12' });
    expect(textIn(element, '.summary')).toMatch(
      /^At the end of December 2017 MINUSMA had [\d,]+ uniformed personnel; the number authorised then is not known here\. At the end of May 2017, the last month for which it is, it had [\d,]+ of 15,209, \d\d\.\d per cent\.$/,
    );
  });

  test('a mission that has closed is told by its peak, and its last report', async () => {
    const element = await placed('bl-strength', { mission: 'UNAMIR', kind: 'military' });
    expect(textIn(element, '.summary')).toBe(
      'At its peak, at the end of February 1995, UNAMIR had 7,651 military personnel of 5,500 authorised, 139.1 per cent; its last report, of March 1996, counts 696.',
    );
  });

  test('months without a report alone leave nothing to draw', async () => {
    const element = await placed('bl-strength', { from: '2018-04', to: '2018-06' });
    expect(textIn(element, '.summary')).toBe('No report of uniformed personnel in UNMISS is available for this time.');
    expect(inside(element, 'canvas')).toBeNull();
  });

  test('is one tab stop whose points the arrow keys read', async () => {
    const element = await placed('bl-strength', {
      mission: 'UNAMIR',
      kind: 'military',
      from: '1994-04',
      to: '1994-06',
    });
    expect(spoken(element)).toMatch(/\(1 of 3\)$/);
    await press(element, 'End');
    expect(textIn(element, '.readout strong')).toBe('June 1994: 583 deployed, 5,500 authorised, 10.6%');
  });

  test.each([
    [
      { mission: 'UNMIX' },
      'unknown-code',
      '"UNMIX" is not a mission with personnel in the tables',
      'the acronym of a mission',
    ],
    [{ kind: 'troops' }, 'bad-query', 'kind: "troops" is not known.', 'one of uniformed, military, police'],
    [{ from: '2015' }, 'bad-month', 'from: "2015" is not a month', '2011-12'],
    [{ from: '1999-01' }, 'month-missing', 'UNMISS had no personnel in 1999-01', 'a month of UNMISS, from 2011-08'],
    [{ from: '2020-02', to: '2020-01' }, 'out-of-order', '2020-01 lies before 2020-02', 'a month not before the first'],
  ] as [Record<string, string>, string, string, string][])(
    'shows in place why %j is refused',
    async (attributes, code, what, expected) => {
      const refused = nextEvent(document.body, 'bl-error');
      const alert = textIn(await placed('bl-strength', attributes), '[role=alert]');
      expect(alert).toContain(what);
      expect(alert).toContain(expected);
      expect((await refused).detail).toMatchObject({ code });
    },
  );

  test.each([
    ['fr', 'agents en tenue sur 19\u202f101 autorisés'],
    ['ar', 'من قوام مأذون به قدره 19,101'],
  ])('speaks %s', async (language, words) => {
    document.documentElement.lang = language;
    const element = await placed('bl-strength');
    await expect.poll(() => element.shadowRoot?.querySelector('.summary')?.textContent).toContain(words);
    expect(textIn(element, '.notes')).not.toContain('authorised');
  });
});
