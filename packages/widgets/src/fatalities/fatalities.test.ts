import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cellsOf, inside, isDrawn, nextEvent, placed, press, spoken, textIn } from '../../test/placed.js';
import type { AmountsSpec } from '../figure/chart/amounts/spec.js';
import type { ColumnsSpec } from '../figure/chart/columns/spec.js';
import './define.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('bl-fatalities', () => {
  test.each([{}, { by: 'mission' }, { by: 'cause' }] as Record<string, string>[])(
    '%j has no accessibility violation, table open, and draws its chart',
    async (attributes) => {
      const element = await placed('bl-fatalities', attributes);
      inside(element, '.actions button').click();
      await element.updateComplete;
      const { violations } = await axe.run(element);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
      expect(isDrawn(element)).toBe(true);
    },
  );

  test('says without attributes that 4,429 died, most of them in 1993, and what is not counted', async () => {
    const element = await placed('bl-fatalities');
    expect(textIn(element, '.summary')).toBe(
      'From 1948 to February 2025 4,429 people serving in UN peace operations died, 1,134 of them by malicious acts; most in 1993: 252.',
    );
    expect(textIn(element, '.notes')).toBe(
      '2025: January to February only. Not in these figures: the Staff Union of the United Nations counts personnel killed deliberately, 11 in 2023, 5 in 2024 and at least 21 in 2025.',
    );
    expect(textIn(element, '[part=sources]')).toContain('Data to February 2025.');
  });

  test('has a column for each year, the dead by malicious acts at the baseline, peaks named with their missions', async () => {
    const { content } = await placed('bl-fatalities');
    const { years, series, texts, partial } = content?.chart as ColumnsSpec;
    const at = years.indexOf(1993);
    expect([years.length, series.map(({ values }) => values[at])]).toEqual([78, [127, 125]]);
    expect(series.map(({ values }) => values[years.indexOf(1951)])).toEqual([0, 0]);
    expect(texts.map(({ lines }) => lines)).toEqual([
      ['1993: 252', '110 in UNOSOM'],
      ['2010: 173', '101 in MINUSTAH'],
      ['1961: 155', '141 in ONUC'],
      ['2017: 139'],
    ]);
    expect(partial).toEqual([77]);
  });

  test('in order it lists as many as asked, those by malicious acts first in each bar', async () => {
    const element = await placed('bl-fatalities', { by: 'nationality', top: '3' });
    expect(textIn(element, '.summary')).toBe(
      'From 1948 to February 2025 4,429 people serving in UN peace operations died, 1,134 of them by malicious acts; most from India: 181.',
    );
    const { rows } = element.content?.chart as AmountsSpec;
    expect(rows.map(({ label, written, parts }) => [label, written, parts.map(({ value }) => value)])).toEqual([
      ['India', '181', [69, 112]],
      ['Pakistan', '171', [45, 126]],
      ['Bangladesh', '168', [32, 136]],
    ]);
    expect(cellsOf(element)[0]?.slice(0, 3)).toEqual(['India', '181', '69']);
  });

  test('one cause of one mission is said so, and has one part', async () => {
    const element = await placed('bl-fatalities', { mission: 'MINUSMA', cause: 'malicious_act' });
    expect(textIn(element, '.summary')).toMatch(
      /^From 2013 to February 2025 \d+ people serving in MINUSMA died by malicious acts; most in \d{4}: \d+\.$/,
    );
    expect((element.content?.chart as ColumnsSpec).series).toHaveLength(1);
  });

  test('where nobody died it says so, and draws nothing', async () => {
    const element = await placed('bl-fatalities', { mission: 'UNMISS', from: '1990', to: '1991' });
    expect(textIn(element, '.summary')).toBe(
      'From 1990 to 1991 nobody serving in UNMISS died, according to the database of the United Nations.',
    );
    expect(inside(element, 'canvas')).toBeNull();
  });

  test('is one tab stop whose points the arrow keys read, a year without deaths too', async () => {
    const element = await placed('bl-fatalities');
    expect(spoken(element)).toBe('1948: 8 deaths, 6 by malicious acts (1 of 78)');
    for (let i = 0; i < 4; i += 1) await press(element, 'ArrowRight');
    expect(textIn(element, '.readout strong')).toBe('1951: no deaths');
  });

  test.each([
    [{ by: 'sex' }, 'bad-query', 'by: "sex" is not known.', 'one of year, mission, nationality, kind, cause'],
    [{ top: '3' }, 'bad-query', 'top: it has no bearing on by="year".', 'no other than by'],
    [{ by: 'mission', top: '26' }, 'bad-number', 'top: 26 is not a valid number of rows.', '1 to 25'],
    [{ mission: 'UNIFL' }, 'unknown-code', '"UNIFL" is not a valid code.', 'Did you mean UNIFIL?'],
    [{ from: '1947' }, 'year-not-covered', 'from: 1947', 'a year from 1948 to 2025'],
    [{ cause: 'war' }, 'bad-query', 'cause: "war" is not known.', 'accident'],
    [{ kind: 'troops' }, 'bad-query', 'kind: "troops" is not known.', 'military'],
  ] as [Record<string, string>, string, string, string][])(
    'shows in place why %j is refused',
    async (attributes, code, what, expected) => {
      const refused = nextEvent(document.body, 'bl-error');
      const alert = textIn(await placed('bl-fatalities', attributes), '[role=alert]');
      expect(alert).toContain(what);
      expect(alert).toContain(expected);
      expect((await refused).detail).toMatchObject({ code });
    },
  );

  test.each([
    [
      'fr',
      'De 1948 à février 2025, 4\u202f429 décès : opérations de paix de l’ONU, dont 1\u202f134 dus à des actes de malveillance ; nationalité la plus touchée : Inde, 181.',
    ],
    [
      'ar',
      'من عام 1948 إلى شباط/فبراير 2025 بلغ عدد الوفيات 4,429: عمليات الأمم المتحدة للسلام، منها 1,134 بأعمال عدائية؛ وأكثرها بحسب الجنسية: الهند، 181.',
    ],
  ])('speaks %s', async (language, summary) => {
    document.documentElement.lang = language;
    const element = await placed('bl-fatalities', { by: 'nationality' });
    await expect.poll(() => element.shadowRoot?.querySelector('.summary')?.textContent).toBe(summary);
  });
});
