import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { inside, isDrawn, nextEvent, placed, press, spoken, textIn } from '../../test/placed.js';
import type { StemsSpec } from '../figure/chart/stems/spec.js';
import './define.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('bl-unpaid', () => {
  test.each([{}, { fund: 'regular' }, { fund: 'total' }, { by: 'mission' }] as Record<string, string>[])(
    '%j has no accessibility violation, table open, and draws its chart',
    async (attributes) => {
      const element = await placed('bl-unpaid', attributes);
      inside(element, '.actions button').click();
      await element.updateComplete;
      const { violations } = await axe.run(element);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
      expect(isDrawn(element)).toBe(true);
    },
  );

  test('says without attributes that $3.6 billion for peacekeeping was unpaid on 16 October 2025, the most in the data', async () => {
    const element = await placed('bl-unpaid');
    expect(textIn(element, '.summary')).toBe(
      'On 16 October 2025 $3.6 billion assessed for UN peacekeeping was unpaid, the highest on record here: $100 million more than the previous high, $3.5 billion on 31 October 2007.',
    );
    const notes = textIn(element, '.notes');
    expect(notes).toContain(
      'The highest at the end of a year was $2.92 billion (2005); at the last year-end in the data it was $2 billion (2018).',
    );
    expect(notes).toContain('not the arrears that count under Article 19');
    expect(notes).toContain('Projected by the source, not counted: 31 December 2001.');
    expect(notes).toContain(
      'No figure is in the data for 1991 to 1992, 1994 to 1995, 1997 to 1998, 2002, 2019, 2021 to 2022 and 2024.',
    );
    expect(textIn(element, '[part=sources]')).toBe(
      'Current US dollars. Data to 16 October 2025. Source: Statement of the Group of 77, 22 October 2025; Statement of the Group of 77, 6 November 2008 with the chart.',
    );
  });

  test('draws each amount at its own date, year-ends strong, the less sure hollow, a projection apart, gaps named', async () => {
    const { content } = await placed('bl-unpaid');
    const { stems, gaps, key } = content?.chart as StemsSpec;
    expect(stems).toHaveLength(43);
    const at = (asOf: string) => stems[content?.table.rows.findIndex(([date]) => date === asOf) ?? -1];
    expect(at('2015-12-31')).toMatchObject({ value: 976_000_000, strong: true, look: 'full' });
    expect(at('2005-12-31')).toMatchObject({ strong: true, look: 'hollow', text: ['2.92', '2005'] });
    expect(at('2013-10-01')).toMatchObject({ strong: false, look: 'full' });
    expect(at('2001-12-31')).toMatchObject({ strong: true, look: 'projected' });
    // Known to the year: as wide as the days that it may mean.
    expect([at('1993')?.from, Math.floor(at('1993')?.to ?? 0), at('2025-10-16')?.to]).toEqual([
      1993,
      1993,
      at('2025-10-16')?.from,
    ]);
    expect(gaps.map(({ from, to, label }) => [from, to, label])).toEqual([
      [1991, 1993, 'no figures'],
      [1994, 1996, 'no figures'],
      [1997, 1999, 'no figures'],
      [2021, 2023, 'no figures'],
    ]);
    expect(key.map(({ label }) => label)).toEqual([
      'end of a year',
      'another date',
      'quoted, derived or uncertain',
      'projected',
    ]);
  });

  test('an amount below the most is held against it', async () => {
    const element = await placed('bl-unpaid', { fund: 'regular' });
    expect(textIn(element, '.summary')).toBe(
      'On 31 December 2025 $1.57 billion assessed for the UN regular budget was unpaid, $302 million less than the highest on record here, $1.87 billion on 30 September 2025.',
    );
    expect(textIn(element, '.notes')).toContain('Left out, since the source counts arrears: 31 May 2019.');
  });

  test('a span without a count says so', async () => {
    const element = await placed('bl-unpaid', { from: '2001-12', to: '2001-12' });
    expect(textIn(element, '.summary')).toBe(
      'No figure of what was unpaid for UN peacekeeping is available for this time.',
    );
  });

  test('by mission it says what was unpaid on 30 April, most of all for whom', async () => {
    const element = await placed('bl-unpaid', { by: 'mission' });
    expect(textIn(element, '.summary')).toBe(
      'On 30 April 2025 $2.29 billion was unpaid for the 12 missions listed; most for MINUSCA: $412 million, 18.0 per cent.',
    );
    expect(spoken(element)).toBe('MINUSCA: $411,500,000 unpaid, 3.7 per cent of all assessed for it (1 of 12)');
    element.year = 2019;
    await expect
      .poll(() => textIn(element, '.notes'))
      .toContain('MINUJUSTH shares an account with MINUSTAH: counted once.');
  });

  test('of a year whose resolutions print the share of States that had paid, the table has that share', async () => {
    const element = await placed('bl-unpaid', { by: 'mission', year: '1997' });
    const { columns, rows } = element.content?.table ?? { columns: [], rows: [] };
    expect(columns.map(({ label }) => label)).toEqual([
      'Mission or service',
      'Date',
      'Unpaid, US dollars',
      'Per cent of all assessed for it',
      'States that had paid in full, per cent',
      'Source',
    ]);
    // A/RES/51/234, paragraph 1.
    expect(rows.find(([mission]) => mission === 'UNIKOM')).toEqual([
      'UNIKOM',
      '1997-05-15',
      9_455_734,
      4,
      32,
      'A/RES/51/234',
    ]);
  });

  test('is one tab stop whose points the arrow keys read', async () => {
    const element = await placed('bl-unpaid');
    expect(spoken(element)).toBe('31 December 1990: $355,000,000 unpaid, quoted by others (1 of 43)');
    await press(element, 'End');
    expect(textIn(element, '.readout strong')).toBe('16 October 2025: $3,600,000,000 unpaid, quoted by others');
    await press(element, 'Escape');
    expect(textIn(element, '.readout')).toBe('');
  });

  test.each([
    [{ fund: 'all' }, 'bad-query', 'fund: "all" is not known.', 'one of peacekeeping, regular, tribunals, total'],
    [{ by: 'state' }, 'bad-query', 'by: "state" is not known.', 'one of date, mission'],
    [{ by: 'mission', fund: 'regular' }, 'bad-query', 'fund: "regular" is not known.', 'peacekeeping'],
    [{ by: 'mission', year: '1991' }, 'year-not-covered', 'in 1991', '1970, 1989, 1995 to 2025'],
    [{ by: 'mission', year: 'soon' }, 'bad-year', 'year: "soon" is not a year', 'four digits'],
    [{ from: 'soon' }, 'bad-date', 'from: "soon" is not a valid day, month or year.', 'a date such as 2024-12-31'],
    [{ from: '1991', to: '1992' }, 'year-not-covered', 'from 1991 to 1992', 'between 1990-12-31 and 2025-10-16'],
  ] as [Record<string, string>, string, string, string][])(
    'shows in place why %j is refused',
    async (attributes, code, what, expected) => {
      const refused = nextEvent(document.body, 'bl-error');
      const element = await placed('bl-unpaid', attributes);
      const alert = textIn(element, '[role=alert]');
      expect(alert).toContain(what);
      expect(alert).toContain(expected);
      expect((await refused).detail).toMatchObject({ code });
    },
  );

  test('speaks the language of its place, changed live, and runs right to left in Arabic', async () => {
    const element = await placed('bl-unpaid');
    document.documentElement.lang = 'fr';
    await expect
      .poll(() => textIn(element, '.summary'))
      .toBe(
        'Le 16 octobre 2025, impayés au titre du maintien de la paix de l’ONU : 3,6 milliards de dollars, le plus fort montant répertorié ici, soit 100 millions de plus que le précédent, 3,5 milliards le 31 octobre 2007.',
      );
    document.documentElement.lang = 'ar';
    await expect.poll(() => textIn(element, '.summary')).toContain('3.6 مليار دولار');
    expect(getComputedStyle(inside(element, 'figure')).direction).toBe('rtl');
  });

  test.each(['fr', 'ar'])('has words in %s for every note', async (language) => {
    document.documentElement.lang = language;
    for (const attributes of [
      {},
      { fund: 'total' },
      { fund: 'regular' },
      { by: 'mission', year: '2019' },
      { by: 'mission', year: '2023' },
    ]) {
      const element = await placed('bl-unpaid', attributes as Record<string, string>);
      await expect.poll(() => textIn(element, '.notes')).not.toBe('');
      expect(textIn(element, '.notes')).not.toMatch(/unpaid-/);
      element.remove();
    }
  });
});
