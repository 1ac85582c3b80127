import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { inside, isDrawn, nextEvent, placed, press, spoken, textIn } from '../../test/placed.js';
import type { PointsSpec } from '../figure/chart/points/spec.js';
import './define.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('bl-balance', () => {
  test('has no accessibility violation, table open, and draws its chart', async () => {
    const element = await placed('bl-balance');
    inside(element, '.actions button').click();
    await element.updateComplete;
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(isDrawn(element)).toBe(true);
  });

  test('says how many pay more and how many supply more, and who most, over the months that it has', async () => {
    const element = await placed('bl-balance');
    expect(textIn(element, '.summary')).toBe(
      'In 2025 (January to July) 113 of 193 Member States paid a larger share of UN peacekeeping than they supplied of its uniformed personnel, first the United States of America with 26.2 per cent against 0.04; 80 supplied the larger share, first Nepal with 9.9 per cent against less than 0.01.',
    );
    expect(textIn(element, '.notes')).toContain('include uniformed personnel of political missions');
  });

  test('every state is a point at its exact shares, on the side that they put it', async () => {
    const { content } = await placed('bl-balance', { year: '2012', highlight: 'JPN' });
    const { points } = content?.chart as PointsSpec;
    expect(points).toHaveLength(192);
    const at = (label: string) => points.find((point) => point.label === label);
    expect(at('Japan')).toMatchObject({ side: 'under', strong: true });
    expect(at('Bangladesh')).toMatchObject({ side: 'over', strong: false });
    expect([at('Japan')?.x.toFixed(3), at('Japan')?.y.toFixed(3)]).toEqual(['12.530', '0.493']);
    for (const { x, y, side } of points) expect(side).toBe(x > y ? 'under' : x < y ? 'over' : 'on');
  });

  test('is one tab stop whose points the arrow keys read, the largest payer first', async () => {
    const element = await placed('bl-balance');
    expect(spoken(element)).toBe('United States of America: paid 26.2 per cent, supplied 0.04 per cent (1 of 193)');
    await press(element, 'ArrowRight');
    await press(element, 'ArrowRight');
    expect(textIn(element, '.readout')).toBe('China: paid 23.8 per cent, supplied 3.0 per cent');
  });

  test.each([
    [{ year: '2011' }, 'year-not-covered', '2011', 'a year from 2012 to 2027'],
    [{ year: '2026' }, 'year-not-covered', '2026', 'a year from 2012 to 2025'],
    [{ year: 'soon' }, 'bad-year', 'year: "soon" is not a year', 'four digits'],
    [{ highlight: 'JAP' }, 'unknown-code', 'highlight: "JAP" is not the code of a Member State', 'JPN ETH'],
  ] as [Record<string, string>, string, string, string][])(
    'shows in place why %j is refused',
    async (attributes, code, what, expected) => {
      const refused = nextEvent(document.body, 'bl-error');
      const alert = textIn(await placed('bl-balance', attributes), '[role=alert]');
      expect(alert).toContain(what);
      expect(alert).toContain(expected);
      expect((await refused).detail).toMatchObject({ code });
    },
  );

  test.each([
    ['fr', 'au premier rang le Népal, 9,9 pour cent contre moins de 0,01.'],
    ['ar', 'وأولها نيبال: 9.9 في المائة مقابل أقل من 0.01.'],
  ])('speaks %s', async (language, words) => {
    document.documentElement.lang = language;
    const element = await placed('bl-balance');
    await expect.poll(() => element.shadowRoot?.querySelector('.summary')?.textContent).toContain(words);
  });
});
