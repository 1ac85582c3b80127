import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { inside, isDrawn, nextEvent, placed, press, spoken, textIn } from '../../test/placed.js';
import type { FanSpec } from '../figure/chart/fan/spec.js';
import './define.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('bl-liquidity', () => {
  test('has no accessibility violation, table open, and draws its chart', async () => {
    const element = await placed('bl-liquidity');
    inside(element, '.actions button').click();
    await element.updateComplete;
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(isDrawn(element)).toBe(true);
  });

  test('says when cash is lowest, and what contributors are owed at most', async () => {
    const element = await placed('bl-liquidity');
    expect(textIn(element, '.summary')).toBe(
      'If states pay as they paid before, the cash of UN peacekeeping missions is lowest at the end of December 2025: $243 million in the middle of 2,000 simulated paths, $191 million or less in one of twenty; contributors of personnel are owed $1.13 billion at most (August 2025). Simulated from July 2025 to June 2027.',
    );
    expect(textIn(element, '.notes')).toContain('owes 62 per cent of what is unpaid then');
  });

  test('names the month in which cash is used up, and marks it on the floor', async () => {
    const element = await placed('bl-liquidity', { payers: 'usa-nothing' });
    expect(textIn(element, '.summary')).toContain(
      'is used up by the end of July 2026 in half of 2,000 simulated paths',
    );
    const { mark, bands, lines } = element.content?.chart as FanSpec;
    expect(mark).toEqual({ index: 12, text: 'used up, July 2026' });
    for (const { low, high } of bands)
      for (const [month, value] of low.entries()) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(high[month]).toBeGreaterThanOrEqual(value);
      }
    expect(lines.map(({ label }) => label)).toEqual([
      'cash, middle path',
      'owed to contributors',
      'out of the reserve',
    ]);
  });

  test('without the reserve nothing is drawn from it', async () => {
    const { content } = await placed('bl-liquidity', { payers: 'usa-nothing', reserve: 'off' });
    expect(content?.table.rows.every((row) => row[8] === 0)).toBe(true);
  });

  test('is one tab stop whose months the arrow keys read', async () => {
    const element = await placed('bl-liquidity');
    expect(spoken(element)).toContain('July 2025: cash $650,900,000');
    await press(element, 'ArrowRight');
    await press(element, 'ArrowRight');
    expect(textIn(element, '.readout')).toContain('August 2025: cash $1,215,700,000');
  });

  test.each([
    [{ payers: 'nobody' }, 'payers: "nobody"', 'usual, usa-nothing, all-later'],
    [{ reserve: 'yes' }, 'reserve: "yes"', 'on, off'],
  ] as [Record<string, string>, string, string][])(
    'shows in place why %j is refused',
    async (attributes, what, expected) => {
      const refused = nextEvent(document.body, 'bl-error');
      const alert = textIn(await placed('bl-liquidity', attributes), '[role=alert]');
      expect(alert).toContain(what);
      expect(alert).toContain(expected);
      expect((await refused).detail).toMatchObject({ code: 'bad-query' });
    },
  );

  test.each([
    ['fr', 'est au plus bas fin décembre 2025'],
    ['ar', 'فأدنى نقد لبعثات الأمم المتحدة لحفظ السلام'],
  ])('speaks %s', async (language, words) => {
    document.documentElement.lang = language;
    const element = await placed('bl-liquidity');
    await expect.poll(() => element.shadowRoot?.querySelector('.summary')?.textContent).toContain(words);
    expect(element.content?.notes.filter((note) => /^[a-z]+(-[a-z]+)*$/.test(note))).toEqual([]);
  });
});
