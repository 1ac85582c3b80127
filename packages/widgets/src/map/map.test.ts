import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { inside, isDrawn, nextEvent, placed, press, spoken, textIn } from '../../test/placed.js';
import type { MapSpec } from '../figure/chart/map/spec.js';
import './define.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

const chartOf = (element: { readonly content: { readonly chart: unknown } | undefined }) =>
  element.content?.chart as MapSpec;

describe('bl-map', () => {
  test('has no accessibility violation, table open, and draws its chart', async () => {
    const element = await placed('bl-map');
    inside(element, '.actions button').click();
    await element.updateComplete;
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(isDrawn(element)).toBe(true);
  });

  test('says without attributes how many pay most, and how many next to nothing', async () => {
    const element = await placed('bl-map');
    expect(textIn(element, '.summary')).toBe(
      'In 2025, 6 of 193 Member States paid 4 per cent or more each of UN peacekeeping, 71.9 per cent together, first the United States of America with 26.2; 112 paid less than 0.01 per cent each.',
    );
    expect(textIn(element, '.notes')).toContain(
      'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations (ST/AI/189/Add.25/Rev.1).',
    );
    expect(textIn(element, '.sources')).toContain('Natural Earth');
  });

  test.each([
    [{}, 'payers'],
    [{ show: 'contributors' }, 'contributors'],
    [{ show: 'contributors', month: '2015-07' }, 'contributors of a month'],
    [{ show: 'gap', year: '2012' }, 'gap'],
  ] as [Record<string, string>, string][])(
    'every Member State stands on the map once, and is read once (%j)',
    async (attributes) => {
      const { content } = await placed('bl-map', attributes);
      const { states } = content?.chart as MapSpec;
      expect(states.map(({ code }) => code).sort()).toEqual([...memberStatesGroups.columns.iso3.values].sort());
      expect(content?.points.map(({ index }) => index)).toEqual(states.map((_, index) => index));
    },
  );

  test('a state without a rate has no step, and is read as such', async () => {
    const element = await placed('bl-map', { year: '2012' });
    const { states } = chartOf(element);
    expect(states.filter(({ step }) => step === undefined)).toEqual([{ code: 'SSD', step: undefined }]);
    expect(element.content?.points.at(-1)?.text).toBe('South Sudan: no rate in this year');
  });

  test('who supplies nobody has a step of its own, apart from the smallest share', async () => {
    const element = await placed('bl-map', { show: 'contributors' });
    const { states, steps } = chartOf(element);
    expect(steps.map(({ label }) => label)).toEqual([
      'nobody',
      'less than 0.01',
      '0.01 to less than 0.25',
      '0.25 to less than 1',
      '1 to less than 4',
      '4 or more',
    ]);
    expect(states.find(({ code }) => code === 'NPL')?.step).toBe(5);
    expect(states.filter(({ step }) => step === 0)).toHaveLength(74);
    expect(textIn(element, '.summary')).toMatch(/74 supplied nobody\.$/);
  });

  test('of the gap both sides have their colour, and words for it', async () => {
    const element = await placed('bl-map', { show: 'gap' });
    const { states, steps } = chartOf(element);
    const labelOf = (wanted: string) => steps[states.find(({ code }) => code === wanted)?.step ?? -1]?.label;
    expect(['USA', 'JPN', 'NPL', 'NZL', 'TUV'].map(labelOf)).toEqual([
      'pays more by 4 or more',
      'pays more by 4 or more',
      'supplies more by 4 or more',
      'pays more by 0.25 to 1',
      'less than 0.25 apart',
    ]);
  });

  test('is one tab stop whose states the arrow keys read, the largest payer first', async () => {
    const element = await placed('bl-map');
    expect(spoken(element)).toBe('United States of America: paid 26.1584% (1 of 193)');
    await press(element, 'ArrowRight');
    await press(element, 'ArrowRight');
    expect(textIn(element, '.readout')).toBe('China: paid 23.7851%');
  });

  test('a pointer that crosses the map reads large states and marks', async () => {
    const element = await placed('bl-map');
    const canvas = inside(element, 'canvas');
    const read = new Set<string>();
    element.addEventListener('bl-select', ({ detail }) => read.add(detail.text.split(':')[0] as string));
    const { left, top, width, height } = canvas.getBoundingClientRect();
    for (let x = 0; x < width; x += 5)
      for (let y = 0; y < height; y += 5)
        canvas.dispatchEvent(
          new PointerEvent('pointermove', { clientX: left + x, clientY: top + y, bubbles: true, composed: true }),
        );
    expect([...read]).toEqual(expect.arrayContaining(['Brazil', 'Canada', 'China', 'Malta', 'Tuvalu', 'Nauru']));
    expect(read.size).toBeGreaterThan(140);
  });

  test.each([
    [{ year: '2011' }, 'year-not-covered', '2011', 'a year from 2012 to 2027'],
    [{ show: 'contributors', year: '2026' }, 'year-not-covered', '2026', 'a year from 2012 to 2025'],
    [{ show: 'gap', year: '2011' }, 'year-not-covered', '2011', 'a year from 2012 to 2027'],
    [{ show: 'contributors', month: '2011-12' }, 'month-missing', '2011-12', 'a month from 2012-01 to 2025-07'],
    [{ show: 'contributors', month: 'May' }, 'bad-month', '"May" is not a month', '2011-12'],
    [{ month: '2015-07' }, 'bad-query', 'it has no bearing on show="payers"', 'no other than show, theme, year'],
    [{ show: 'debtors' }, 'bad-query', 'show: "debtors" is not known.', 'one of payers, contributors, gap'],
  ] as [Record<string, string>, string, string, string][])(
    'shows in place why %j is refused',
    async (attributes, code, what, expected) => {
      const refused = nextEvent(document.body, 'bl-error');
      const alert = textIn(await placed('bl-map', attributes), '[role=alert]');
      expect(alert).toContain(what);
      expect(alert).toContain(expected);
      expect((await refused).detail).toMatchObject({ code });
    },
  );

  test.each([
    ['fr', "soit ensemble 71,9 pour cent, au premier rang les États-Unis d'Amérique avec 26,2"],
    ['ar', 'ومجموعها 71.9 في المائة، وأولها الولايات المتحدة الأمريكية: 26.2'],
  ])('speaks %s', async (language, words) => {
    document.documentElement.lang = language;
    const element = await placed('bl-map');
    await expect.poll(() => element.shadowRoot?.querySelector('.summary')?.textContent).toContain(words);
    expect(textIn(element, '.notes')).not.toContain('boundaries');
  });
});
