import { burdenMovement, burdenShare } from '@blueledger/core/bundled';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import './define.js';
import { watchedSizes } from '../../test/watchedSizes.js';
import type { BlBurdenGap } from './burden-gap.js';

const nextEvent = (target: EventTarget, type: string) =>
  new Promise<CustomEvent>((resolve) =>
    target.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true }),
  );

/** Puts the element into the page with its attributes, and waits until its chart is drawn or its refusal is shown. */
async function place(
  attributes: Record<string, string> = {},
  wrap = (element: HTMLElement) => element,
): Promise<BlBurdenGap> {
  const element = document.createElement('bl-burden-gap');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const settled = Promise.race([nextEvent(element, 'bl-ready'), nextEvent(element, 'bl-error')]);
  document.body.append(wrap(element));
  await settled;
  await element.updateComplete;
  return element;
}

const inside = (element: BlBurdenGap, selector: string) => element.shadowRoot?.querySelector(selector) as HTMLElement;
const text = (element: BlBurdenGap, selector: string) =>
  inside(element, selector).textContent?.replace(/\s+/g, ' ').trim();
const press = (element: BlBurdenGap, key: string) => {
  inside(element, '.chart').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return element.updateComplete;
};
const spoken = (element: BlBurdenGap) => inside(element, '.chart').getAttribute('aria-valuetext');

const watched = watchedSizes();
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('bl-burden-gap', () => {
  test.each([{ year: '2012' }, { from: '2012', to: '2025' }, { show: 'movement', from: '2012', to: '2025' }] as Record<
    string,
    string
  >[])('has no accessibility violation: %j', async (attributes) => {
    const element = await place(attributes);
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });

  test('says without attributes what 2012 was: 87.5 and 6.7 per cent', async () => {
    const element = await place();
    expect(text(element, '.summary')).toBe(
      'In 2012 Western states and Japan paid 87.5 per cent of UN peacekeeping; Western states supplied 6.7 per cent of its uniformed personnel.',
    );
    expect(text(element, '[part=sources]')).toMatch(
      /^Data to July 2025\. Source: .*CEB financial statistics.*A\/RES\/64\/248.*A\/RES\/55\/235/,
    );
  });

  test('says between which two a share of 2007 lies, in sentence, table and chart', async () => {
    const element = await place({ year: '2007' });
    const { low, high } = burdenShare({ year: 2007 }).years[0]?.paid.range ?? {};
    expect([low, high]).toEqual([89.684, 90.197]);
    expect(element.shadowRoot?.querySelector('.summary')?.textContent?.trim()).toBe(
      'In 2007 Western states and Japan paid between 89.7 and 90.2 per cent of UN peacekeeping; Western states supplied 13.6 per cent of its uniformed personnel.',
    );
    expect(element.shadowRoot?.querySelector('tbody td')?.textContent?.trim()).toBe('89.68–90.20');
  });

  test('has every value of the answer in its table', async () => {
    const element = await place({ payers: 'm49-developed', servers: 'african', from: '2013', to: '2027' });
    const rows = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    const whole = new Intl.NumberFormat('en');
    const { years } = burdenShare({ payers: 'm49-developed', servers: 'african', from: 2013, to: 2027 });
    const absent = 'not in the data';
    expect(rows).toEqual(
      years.map(({ year, paid, served }) => [
        String(year),
        (Math.round((paid.sharePercent as number) * 100) / 100).toFixed(2),
        served ? served.sharePercent.toFixed(2) : absent,
        served ? whole.format(served.persons) : absent,
        served ? whole.format(served.totalPersons) : absent,
        served ? String(served.monthsAvailable) : absent,
      ]),
    );
  });

  test('says that the rates of 2027 follow by rule', async () => {
    expect(text(await place({ year: '2027' }), '.notes')).toContain(
      '2027: rates follow by rule from the scale in force',
    );
    expect(text(await place({ year: '2026' }), '.notes')).not.toContain('follow by rule');
  });

  test('names the months whose figures are doubtful, with the first words that stand', async () => {
    const { notes } = burdenShare({ from: 2012, to: 2025 });
    expect(notes.find(({ code }) => code === 'attribution-doubtful')?.values).toMatchObject({
      months: '2015-08 2017-02 2017-07 2020-10 2021-10',
    });
    expect(text(await place({ from: '2012', to: '2025' }), '.notes')).toContain(
      'As published, contingents of August 2015, February 2017, July 2017, October 2020, October 2021 appear to be misattributed in the source (State or kind).',
    );
    // The year of the saying, which loads no doubts, has none.
    expect(burdenShare({ year: 2012 }).notes.map(({ code }) => code)).not.toContain('attribution-doubtful');
  });

  test('answers for a single month with the monthly table, and for the latest', async () => {
    expect(text(await place({ year: '2012', personnel: '2011-12' }), '.summary')).toContain(
      'at the end of December 2011, Western states supplied 6.9 per cent',
    );
    expect(text(await place({ year: '2025', personnel: 'latest' }), '.summary')).toContain(
      'at the end of July 2025, Western states supplied 7.1 per cent',
    );
  });

  test('is one tab stop whose points the arrow keys read, each with its value', async () => {
    const element = await place({ from: '2012', to: '2013' });
    expect(spoken(element)).toBe('2012: 87.5% of assessments, paid by Western states and Japan (1 of 4)');
    await press(element, 'ArrowRight');
    await press(element, 'ArrowRight');
    expect(spoken(element)).toBe('2012: 6.7% of uniformed personnel, supplied by Western states (2 of 4)');
    expect(text(element, '.readout strong')).toBe('2012: 6.7% of uniformed personnel, supplied by Western states');
    await press(element, 'End');
    expect(spoken(element)).toBe('2013: 5.8% of uniformed personnel, supplied by Western states (4 of 4)');
    await press(element, 'ArrowRight');
    expect(spoken(element)).toContain('(4 of 4)');
    await press(element, 'Home');
    expect(spoken(element)).toContain('(1 of 4)');
    await press(element, 'Escape');
    expect(text(element, '.readout')).toBe('');
    expect(element.shadowRoot?.querySelectorAll('.chart[tabindex="0"]').length).toBe(1);
  });

  test('names the chart and tells how to read it', async () => {
    const chart = inside(await place(), '.chart');
    expect(chart.getAttribute('aria-label')).toBe('Chart: Who pays for UN peacekeeping, and who serves');
    expect(chart.getAttribute('aria-describedby')).toBe('help');
    expect(chart.querySelector('canvas')?.getAttribute('aria-hidden')).toBe('true');
  });

  test.each([
    [
      { payers: 'weogg' },
      'unknown-code',
      'payers: "weogg" is not a valid group or Member State.',
      'Did you mean weog?',
    ],
    [{ servers: '<img src=x onerror=alert(1)>' }, 'unknown-code', 'servers: "<img"', 'joined with +'],
    [{ year: 'soon' }, 'bad-year', 'year: "soon" is not a year.', 'such as 2012'],
    [
      { year: '1973' },
      'year-not-covered',
      'peacekeeping rates of 1973 are not in the tables',
      'a year from 1974 to 2027',
    ],
    [{ from: '2020', to: '2014' }, 'bad-year', 'from: 2020 lies after 2014.', 'not later than to'],
    [
      { year: '2014', personnel: '2014-10' },
      'month-missing',
      'the report of 2014-10 is not available',
      'a month with a report',
    ],
    [{ show: 'motion' }, 'bad-query', 'show: "motion" is not known', 'one of shares, movement'],
    [{ show: 'movement', year: '2012' }, 'bad-query', 'year was given together with show="movement"', 'from and to'],
    [{ show: 'movement', personnel: 'latest' }, 'bad-query', 'personnel: "latest" is not known', 'pooled'],
    [
      { show: 'movement', from: '1973' },
      'year-not-covered',
      'neither rates nor personnel of 1973',
      'from 1974 to 2027',
    ],
    [{ year: '2012', personnel: '2012-13' }, 'bad-month', '"2012-13" is not a month', 'a month from 01 to 12'],
  ])('shows in place why %j is refused, and leaves the page alone', async (attributes, code, what, expected) => {
    const neighbour = document.createElement('p');
    neighbour.textContent = 'An article.';
    document.body.append(neighbour);
    const refused = nextEvent(document.body, 'bl-error');
    const element = await place(attributes);
    const alert = inside(element, '[role=alert]');
    expect(alert.textContent).toContain(what);
    expect(alert.textContent).toContain(expected);
    expect(alert.querySelector('img')).toBeNull();
    expect((await refused).detail).toMatchObject({ code });
    expect(neighbour.textContent).toBe('An article.');
    // The same element answers again once the question is right.
    for (const name of Object.keys(attributes)) element.removeAttribute(name);
    element.payers = 'weog+JPN';
    element.servers = 'weog';
    element.personnel = 'pooled';
    element.show = 'shares';
    await expect.poll(() => text(element, '.summary')).toContain('87.5 per cent');
  });

  test('asks again when a property changes, and leaves the attributes of the page', async () => {
    const element = await place({ year: '2012' });
    element.year = 2025;
    await nextEvent(element, 'bl-ready');
    expect(element.getAttribute('year')).toBe('2012');
    expect(text(element, '.summary')).toContain('paid 65.7 per cent');
  });

  test('speaks the language of its place, changed live, and runs right to left in Arabic', async () => {
    const element = await place({ year: '2012', payers: 'JPN', servers: 'JPN' });
    document.documentElement.lang = 'fr-CA';
    await expect
      .poll(() => text(element, '.summary'))
      .toContain('12,5 pour cent du maintien de la paix de l’ONU ont été payés par le Japon');
    document.documentElement.lang = 'ar';
    await expect.poll(() => text(element, '.summary')).toContain('بلغت حصة اليابان 12.5 في المائة');
    expect(getComputedStyle(inside(element, 'figure')).direction).toBe('rtl');
    await press(element, 'ArrowLeft');
    expect(text(element, '.readout strong')).toContain('2012');
    document.documentElement.lang = 'de';
    await expect.poll(() => inside(element, 'figure').lang).toBe('en');
  });

  test('notices a language set inside a shadow root around it, and takes no word for a language', async () => {
    const outer = document.createElement('div');
    const root = outer.attachShadow({ mode: 'open' });
    const room = document.createElement('div');
    room.lang = 'fr';
    root.append(room);
    const element = await place({ year: '2012' }, (figure) => {
      room.append(figure);
      return outer;
    });
    expect(text(element, '.summary')).toContain('pour cent');
    room.lang = 'ar';
    await expect.poll(() => text(element, '.summary')).toContain('في المائة');
    room.lang = 'constructor';
    await expect.poll(() => text(element, '.summary')).toContain('per cent');
  });

  test('follows the page into dark, and its own theme before that', async () => {
    const element = await place({ year: '2012' });
    const money = () => getComputedStyle(inside(element, '.money')).color;
    expect(money()).toBe('rgb(11, 92, 173)');
    const redrawn = nextEvent(element, 'bl-ready');
    element.theme = 'dark';
    await element.updateComplete;
    expect(money()).toBe('rgb(108, 178, 245)');
    // The canvas is drawn again with the new colours, of its own accord.
    await redrawn;
  });

  test('is drawn anew when it is moved, and two hundred moves leave one canvas', async () => {
    const element = await place({ year: '2012' });
    const [here, there] = [document.createElement('div'), document.createElement('div')];
    document.body.append(here, there);
    for (let move = 0; move < 200; move += 1) (move % 2 === 0 ? here : there).append(element);
    await nextEvent(element, 'bl-ready');
    expect(element.shadowRoot?.querySelectorAll('canvas').length).toBe(1);
    expect(watched.size).toBe(1);
    element.remove();
    expect(watched.size).toBe(0);
  });

  test('draws a movement with its events: in the chart, in the list, and in the answer that a reader takes along', async () => {
    const element = await place({ show: 'movement', from: '2022', to: '2025', payers: 'p5', servers: 'african' });
    const { events } = burdenMovement({ payers: 'p5', servers: 'african', from: 2022, to: 2025 });
    const listed = [...(element.shadowRoot?.querySelectorAll('.events li') ?? [])].map((item) =>
      item.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(listed).toEqual([
      expect.stringMatching(/^1 December 2023 MINUSMA ends \(up to 14,837 in uniform\): −5\.15 points .*S\/RES\/2690$/),
      expect.stringMatching(
        /^2 1 January 2025 New scale of assessments: [+−].* points .*A\/RES\/79\/249; A\/RES\/79\/250$/,
      ),
    ]);
    expect((element.content?.answer as ReturnType<typeof burdenMovement>).events).toEqual(events);
    // Of 2022 both shares, of 2023 both and then the end of MINUSMA.
    for (let i = 0; i < 5; i += 1) await press(element, 'ArrowRight');
    expect(spoken(element)).toBe(
      'Event 1, December 2023: MINUSMA ends (up to 14,837 in uniform); −5.15 points (5 of 10)',
    );
    expect(text(element, '.readout strong')).toContain('Event 1, December 2023');
  });

  test('lists the events in the language of the page, and anew when the question changes', async () => {
    document.documentElement.lang = 'fr';
    const element = await place({ show: 'movement', from: '2024', to: '2025' });
    await expect.poll(() => text(element, '#events')).toBe('Ce qui a fait bouger les parts');
    element.show = undefined;
    await expect.poll(() => inside(element, '.events')).toBeNull();
    element.show = 'movement';
    document.documentElement.lang = 'ar';
    await expect.poll(() => text(element, '.events li')).toContain('جدول جديد للأنصبة المقررة');
  });

  test('knows the lists of groups by date', async () => {
    const element = await place({ payers: 'ldc', servers: 'ldc', year: '2020' });
    const [only] = burdenShare({ payers: 'ldc', servers: 'ldc', year: 2020 }).years;
    expect(element.content?.table.rows[0]?.[3]).toBe(only?.served?.persons);
  });

  test('a second definition leaves the first in place', async () => {
    const { define } = await import('../figure/define.js');
    const first = customElements.get('bl-burden-gap');
    define('bl-burden-gap', class extends HTMLElement {});
    expect(customElements.get('bl-burden-gap')).toBe(first);
  });
});
