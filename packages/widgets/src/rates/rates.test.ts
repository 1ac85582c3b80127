import { ratesOverYears } from '@blueledger/core/bundled';
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
  { kind: 'regular', states: 'USA JPN CHN SUN' },
  { states: 'JPN USA KOR', from: '2001' },
  { kind: 'regular', states: 'BGD TUV NPL', from: '1990' },
];

describe('bl-rates', () => {
  test.each(examples)('%j has no accessibility violation and draws its chart', async (attributes) => {
    const element = await placed('bl-rates', attributes);
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(isDrawn(element)).toBe(true);
  });

  test('says without attributes what the last scale changed', async () => {
    const element = await placed('bl-rates');
    expect(textIn(element, '.summary')).toBe(
      'With the scale of 2025–2027 the peacekeeping rate of China rose from 18.7 to 23.8 per cent, that of Japan fell from 8.0 to 6.9 and that of the United States of America fell from 26.9 to 26.2.',
    );
    expect(textIn(element, '[part=sources]')).toMatch(/^Data to 2027\. Source: .*A\/RES\/64\/248.*A\/RES\/55\/235/);
    expect(textIn(element, '.notes')).toContain('2027: rates follow by rule from the scale in force');
  });

  test.each(examples)('%j has every rate of the answer in its table', async (attributes) => {
    const element = await placed('bl-rates', attributes);
    const kind = attributes['kind'] === 'regular' ? 'regular' : 'peacekeeping';
    const states = (attributes['states'] ?? 'CHN USA JPN').split(' ');
    const [first = attributes['from']] = attributes['years']?.split('-') ?? [];
    const from = first === undefined ? (kind === 'regular' ? 1946 : 2012) : Number(first);
    const digits = kind === 'regular' ? [2, 5] : [4, 4];
    const number = new Intl.NumberFormat('en', { minimumFractionDigits: digits[0], maximumFractionDigits: digits[1] });
    expect(cellsOf(element)).toEqual(
      ratesOverYears({ states, kind, from }).years.map(({ year, from: day, rates }) => [
        // Before 2012 only 2001 stands twice, of peacekeeping.
        kind === 'peacekeeping' && year === 2001
          ? `2001 ${day === '2001-01-01' ? 'to June' : 'from July'}`
          : String(year),
        ...rates.map((rate) => {
          if (!rate) return 'not in the data';
          return rate.range
            ? `${number.format(rate.range.low)}–${number.format(rate.range.high)}`
            : number.format(rate.ratePercent);
        }),
      ]),
    );
  });

  test('draws years of open levels as a band, reads both ends, and says the two schemes of 2001', async () => {
    const element = await placed('bl-rates', { states: 'USA', years: '2001-2012' });
    const notes = textIn(element, '.notes');
    expect(notes).toContain('The levels of some States in 2004 to 2011 are open');
    expect(notes).toContain('2001 has two scales: the ad hoc groups to 30 June, the levels from 1 July.');
    expect(notes).toContain('Transitions of new contributors are not published');
    // NoteMessages on states that the figure does not show stay out of it.
    expect(notes).not.toContain('CHE');
    const read = async () => {
      await press(element, 'ArrowRight');
      return textIn(element, '.readout strong');
    };
    expect(await read()).toBe('2001 to June: United States of America 28.134%');
    expect(await read()).toBe('2001 from July: United States of America 27.3733%');
    for (let step = 0; step < 2; step += 1) await read();
    expect(await read()).toBe('2004: United States of America between 26.4497% and 26.8029%');
  });

  test('tells of a span that ends in open levels between which two the rate lay', async () => {
    expect(textIn(await placed('bl-rates', { states: 'USA', years: '2005-2007' }), '.summary')).toBe(
      'In 2007 the peacekeeping rate of the United States of America was between 25.7 and 26.1 per cent.',
    );
  });

  test('is one tab stop whose points the arrow keys read, line after line', async () => {
    const element = await placed('bl-rates', { states: 'CHN USA', from: '2026' });
    expect(spoken(element)).toBe('2026: China 23.7798% (1 of 4)'.replace('23.7798', String(rateOf('CHN', 2026))));
    await press(element, 'End');
    expect(spoken(element)).toBe(`2027: United States of America ${rateOf('USA', 2027)}%, projected (4 of 4)`);
    await press(element, 'Escape');
    expect(textIn(element, '.readout')).toBe('');
  });

  test('says of a span without a new scale what the rates are, projected where they are', async () => {
    expect(textIn(await placed('bl-rates', { states: 'JPN', from: '2026' }), '.summary')).toBe(
      'Projected for 2027: the peacekeeping rate of Japan is 6.9 per cent.',
    );
    expect(textIn(await placed('bl-rates', { states: 'JPN', from: '2025', to: '2026' }), '.summary')).toBe(
      'In 2026 the peacekeeping rate of Japan was 6.9 per cent.',
    );
  });

  test('says so where nobody has a rate', async () => {
    const element = await placed('bl-rates', { states: 'SUN', kind: 'regular', from: '2012' });
    expect(textIn(element, '.summary')).toBe(
      'No rate of Union of Soviet Socialist Republics is in the data for 2012–2027.',
    );
    expect(inside(element, 'canvas')).toBeNull();
  });

  test.each([
    [{ states: 'JAP' }, 'unknown-code', 'states: "JAP" is not the code of a Member State.', 'such as JPN'],
    [{ states: ',' }, 'bad-query', 'states: no state is named.', 'such as JPN'],
    [{ states: 'A B C D E F G H I' }, 'bad-query', 'states: 9 states are more', 'at most 8 codes'],
    [{ kind: 'peace' }, 'bad-query', 'kind: "peace" is not known.', 'one of regular, peacekeeping'],
    [{ from: 'soon' }, 'bad-year', 'from: "soon" is not a year.', 'such as 2012'],
    [{ from: '1973' }, 'year-not-covered', 'peacekeeping rates of 1973', 'a year from 1974 to 2027'],
    [{ years: '74-90' }, 'bad-query', 'years: "74-90" is not a span of years.', 'such as 1974-2027'],
    [
      { years: '1974-1990', to: '1995' },
      'bad-query',
      'years: years was given together with',
      'either years, or from and to',
    ],
    [{ from: '2020', to: '2014' }, 'out-of-order', 'from: 2020 lies after 2014.', 'not later than to'],
  ])('shows in place why %j is refused', async (attributes, code, what, expected) => {
    const refused = nextEvent(document.body, 'bl-error');
    const element = await placed('bl-rates', attributes);
    const alert = textIn(element, '[role=alert]');
    expect(alert).toContain(what);
    expect(alert).toContain(expected);
    expect((await refused).detail).toMatchObject({ code });
  });

  test('speaks the language of its place, changed live, and runs right to left in Arabic', async () => {
    const element = await placed('bl-rates', { states: 'CHN JPN' });
    document.documentElement.lang = 'fr';
    await expect
      .poll(() => textIn(element, '.summary'))
      .toBe(
        'Avec le barème 2025–2027, le taux de contribution au maintien de la paix passe de 18,7 à 23,8 pour cent (Chine) et descend de 8,0 à 6,9 (Japon).',
      );
    document.documentElement.lang = 'ar';
    await expect.poll(() => textIn(element, '.summary')).toContain('ارتفع معدل حفظ السلام المقرر على الصين من 18.7');
    expect(getComputedStyle(inside(element, 'figure')).direction).toBe('rtl');
    await expect.poll(() => isDrawn(element)).toBe(true);
  });

  test.each(['fr', 'ar'])('has words in %s for every note', async (language) => {
    document.documentElement.lang = language;
    for (const attributes of [{ states: 'JPN', from: '2001' }, examples[1] ?? {}]) {
      const element = await placed('bl-rates', attributes);
      const { notes } = ratesOverYears({ states: ['JPN', 'SUN'], kind: 'peacekeeping' });
      for (const { code } of notes) expect(textIn(element, '.notes')).not.toContain(code);
      element.remove();
    }
  });
});

function rateOf(state: string, year: number): number {
  const [found] = ratesOverYears({ states: [state], kind: 'peacekeeping', from: year, to: year }).years;
  return found?.rates[0]?.ratePercent as number;
}
