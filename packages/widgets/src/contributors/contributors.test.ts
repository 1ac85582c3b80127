import { personnelHistory, personnelRanks } from '@blueledger/core/bundled';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import './define.js';
import type { BlContributors } from './contributors.js';

const nextEvent = (target: EventTarget, type: string) =>
  new Promise<CustomEvent>((resolve) =>
    target.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true }),
  );

/** Puts the element into the page with its attributes, and waits until its chart is drawn or its refusal is shown. */
async function place(attributes: Record<string, string> = {}): Promise<BlContributors> {
  const element = document.createElement('bl-contributors');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const settled = Promise.race([nextEvent(element, 'bl-ready'), nextEvent(element, 'bl-error')]);
  document.body.append(element);
  await settled;
  await element.updateComplete;
  return element;
}

const inside = (element: BlContributors, selector: string) =>
  element.shadowRoot?.querySelector(selector) as HTMLElement;
const text = (element: BlContributors, selector: string) =>
  inside(element, selector).textContent?.replace(/\s+/g, ' ').trim();
const press = (element: BlContributors, key: string) => {
  inside(element, '.chart').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return element.updateComplete;
};
const spoken = (element: BlContributors) => inside(element, '.chart').getAttribute('aria-valuetext');
const rowsOf = (element: BlContributors) =>
  [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim()),
  );

const whole = (value: number | undefined) =>
  value === undefined ? 'not in the data' : new Intl.NumberFormat('en').format(value);
const percent = (value: number | undefined) => (value === undefined ? 'not in the data' : value.toFixed(2));
const monthText = (month: string) =>
  new Date(`${month}-01T00:00Z`).toLocaleDateString('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' });

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('bl-contributors', () => {
  test.each([
    [{}],
    [{ states: 'ETH RWA' }],
    [{ states: 'ETH', from: '2010-01', to: '2025-07' }],
    [{ show: 'ranking', month: '2025-07', top: '10' }],
    [{ states: 'IND', mission: 'UNMISS', sex: 'female' }],
  ] as Record<string, string>[][])('has no accessibility violation with %j', async (attributes) => {
    const element = await place(attributes);
    inside(element, '.actions button').click();
    await element.updateComplete;
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });

  test('says without attributes who had the largest share of regional groups, then and now', async () => {
    const element = await place();
    expect(text(element, '.summary')).toBe(
      'Of those shown, Western states had the largest share of uniformed personnel in 1991, 70.9 per cent; on average from January to July 2025 it was Asia-Pacific states, with 47.7 per cent.',
    );
    expect(text(element, '.notes')).toContain(
      'Regional groups: lists of August 2017, used here for other years as well.',
    );
    expect(text(element, '[part=sources]')).toMatch(/^Data to July 2025\. Source: IPI Peacekeeping Database; UN DPO/);
  });

  test('has every yearly mean of core in its table, with shares and months available', async () => {
    const element = await place({ states: 'ETH RWA', groups: 'weog' });
    const { times, series } = personnelHistory({ groups: ['ETH', 'RWA', 'weog'] });
    expect(times.length).toBe(36);
    expect(rowsOf(element)).toEqual(
      times.map(({ time, totalPersons, monthsAvailable }, i) => [
        time,
        ...series.flatMap(({ values }) => [whole(values[i]?.persons), percent(values[i]?.sharePercent)]),
        whole(totalPersons),
        String(monthsAvailable),
      ]),
    );
  });

  test('by month it leaves out what is not available, and joins no line over it', async () => {
    const span = { from: '2014-06', to: '2015-04' };
    const element = await place({ states: 'IND PAK', ...span });
    const { times, series } = personnelHistory({ groups: ['IND', 'PAK'], ...span });
    expect(rowsOf(element)).toEqual(
      times.map(({ time, totalPersons }, i) => [
        monthText(time),
        ...series.flatMap(({ values }) => [whole(values[i]?.persons), percent(values[i]?.sharePercent)]),
        whole(totalPersons),
      ]),
    );
    expect(rowsOf(element).filter((row) => row[1] === 'not in the data').length).toBe(5);
    const chart = element.content?.chart;
    expect(chart?.kind === 'lines' && chart.series.map(({ values }) => values)).toEqual(
      series.map(({ values }) => values.map(({ persons }) => persons)),
    );
  });

  test('ranks the contributors of a month, the latest in the data where none is given', async () => {
    const element = await place({ show: 'ranking', top: '10' });
    const { ranks, totalPersons } = personnelRanks({ from: '2025-07', to: '2025-07', top: 10 });
    expect(text(element, '.summary')).toBe(
      `At the end of July 2025 Nepal was the largest contributor of uniformed personnel in UN operations, with 6,039, ahead of Rwanda and Bangladesh; the top 10 provided 59.2 per cent of ${whole(totalPersons)}.`,
    );
    expect(rowsOf(element).map(([, ...cells]) => cells)).toEqual(
      ranks.map(({ rank, persons, sharePercent }) => [String(rank), whole(persons), percent(sharePercent)]),
    );
    expect(spoken(element)).toBe('1. Nepal: 6,039, 9.9% of all (1 of 10)');
  });

  test('by mission, kind and sex it loads the table that knows', async () => {
    const women = await place({ states: 'IND', mission: 'UNMISS', sex: 'female', from: '2020', to: '2024' });
    const answer = personnelHistory({ groups: ['IND'], mission: 'UNMISS', sex: 'female', from: '2020', to: '2024' });
    expect(rowsOf(women).map((row) => row[1])).toEqual(answer.series[0]?.values.map(({ persons }) => whole(persons)));
    expect(text(women, '.title')).toBe('Who serves in UN operations: women among uniformed personnel of UNMISS');
  });

  test('says of kinds where they stood before they were counted apart', async () => {
    const staff = await place({ states: 'FRA', kind: 'staff_officers', from: '2017-03', to: '2017-06' });
    expect(rowsOf(staff).map((row) => row[1] === 'not in the data')).toEqual([true, true, false, false]);
    expect(text(staff, '.notes')).toContain('Staff officers were counted with troops before May 2017');
    staff.remove();
    const troops = await place({ states: 'FRA', kind: 'troops', from: '2016', to: '2018' });
    expect(text(troops, '.notes')).toContain('figures before and after are not comparable');
  });

  test('names the months whose figures appear to be misattributed', async () => {
    const element = await place({ states: 'TUR', from: '1994', to: '1994' });
    await expect
      .poll(() => text(element, '.notes'))
      .toContain(
        'As published, contingents of July to December 1994 appear to be misattributed in the source (State or kind).',
      );
  });

  test('is one tab stop whose points the arrow keys read', async () => {
    const element = await place({ states: 'ETH RWA', from: '2024', to: '2025' });
    expect(spoken(element)).toBe('2024: Ethiopia 1,530, 2.4% of all (1 of 4)');
    await press(element, 'End');
    expect(spoken(element)).toBe('2025: Rwanda 5,893, 9.6% of all (4 of 4)');
    expect(text(element, '.readout strong')).toBe('2025: Rwanda 5,893, 9.6% of all');
    await press(element, 'Escape');
    expect(text(element, '.readout')).toBe('');
  });

  test.each([
    [{ states: 'USX' }, 'unknown-code', 'groups: "USX" is not a valid group or Member State.', 'Did you mean'],
    [{ from: '1989' }, 'month-missing', 'from: 1989 is outside what is available.', '1990-11 to 2025-07'],
    [{ from: 'soon' }, 'bad-month', 'from: "soon" is not a month.', 'such as 2011-12'],
    [{ from: '2020', to: '2014' }, 'out-of-order', 'to: 2014 lies before 2020.', 'not before the first'],
    [{ show: 'rank' }, 'bad-query', 'show: "rank" is not known.', 'one of series, ranking'],
    [{ show: 'ranking', month: '2014-10' }, 'month-missing', 'no month from 2014-10 to 2014-10', 'a report available'],
    [
      { show: 'ranking', top: 'ten' },
      'bad-number',
      'top: "ten" is not a valid number of states',
      'a whole number above zero',
    ],
    [{ states: 'IND', mission: 'UNMIS5' }, 'unknown-code', 'mission: "UNMIS5" is not a mission', 'Did you mean UNMIS'],
    [{ states: 'IND', kind: 'troop' }, 'bad-query', 'kind: "troop" is not known.', 'Did you mean troops?'],
    [{ states: 'IND', sex: '<b>' }, 'bad-query', 'sex: "<b>" is not known.', 'one of female, male'],
  ])('shows in place why %j is refused', async (attributes, code, what, expected) => {
    const refused = nextEvent(document.body, 'bl-error');
    const element = await place(attributes);
    const alert = inside(element, '[role=alert]');
    expect(alert.textContent).toContain(what);
    expect(alert.textContent).toContain(expected);
    expect((await refused).detail).toMatchObject({ code });
  });

  test('speaks the language of its place, changed live, and runs right to left in Arabic', async () => {
    const element = await place({ states: 'RWA', from: '2024', to: '2024' });
    document.documentElement.lang = 'fr';
    await expect
      .poll(() => text(element, '.summary'))
      .toBe('Personnel en tenue : le Rwanda, en moyenne en 2024, 5 894, soit 9,4 pour cent du total.');
    document.documentElement.lang = 'ar';
    await expect
      .poll(() => text(element, '.summary'))
      .toBe('الأفراد النظاميون في المتوسط في عام 2024، رواندا: 5,894، أي 9.4 في المائة من المجموع.');
    expect(getComputedStyle(inside(element, 'figure')).direction).toBe('rtl');
    await expect.poll(() => text(element, '.notes')).toContain('متوسط قوام نهاية الشهر');
  });

  test('asks again when a property changes', async () => {
    const element = await place({ states: 'ETH' });
    element.states = 'NPL';
    await expect.poll(() => text(element, '.summary')).toContain('Nepal had');
  });
});
