import { stateProfile } from '@blueledger/core/bundled';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import './define.js';
import type { BlState } from './state.js';

const nextEvent = (target: EventTarget, type: string) =>
  new Promise<CustomEvent>((resolve) =>
    target.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true }),
  );

const inside = (element: BlState, selector: string) => element.shadowRoot?.querySelector(selector) as HTMLElement;
const text = (element: BlState, selector: string) =>
  inside(element, selector)?.textContent?.replace(/\s+/g, ' ').trim();
const all = (element: BlState, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((node) =>
    node.textContent?.replace(/\s+/g, ' ').trim(),
  );
const spoken = (element: BlState) => inside(element, '.chart').getAttribute('aria-valuetext');
const press = (element: BlState, key: string) => {
  inside(element, '.chart').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return element.updateComplete;
};

/** The card of a state, once all of it is there. */
async function place(attributes: Record<string, string> = {}): Promise<BlState> {
  const element = document.createElement('bl-state');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const settled = Promise.race([nextEvent(element, 'bl-ready'), nextEvent(element, 'bl-error')]);
  document.body.append(element);
  await settled;
  if (!inside(element, '[role=alert]')) await expect.poll(() => all(element, '.record li').length).toBe(8);
  await element.updateComplete;
  return element;
}

const whole = new Intl.NumberFormat('en');
const dated = (iso: string) =>
  new Date(`${iso}T00:00Z`).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('bl-state', () => {
  test.each(['JPN', 'USA', 'RWA'])('has no accessibility violation (%s)', async (state) => {
    const element = await place({ state });
    inside(element, '.actions button').click();
    await element.updateComplete;
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });

  test('says what a state pays and whom it has in uniform, with its ranks', async () => {
    const element = await place({ state: 'JPN' });
    expect(text(element, '.summary')).toBe(
      'Japan was assessed 6.9 per cent of UN peacekeeping in 2025, the 3rd largest share; at the end of July 2025 it contributed 4 uniformed personnel, 102nd among contributors.',
    );
    const { rateRank, ratedStates, personnelRank, contributors, payments, unpaid } = stateProfile({ state: 'JPN' });
    expect(all(element, '.tiles > div').map((tile) => tile)).toEqual([
      `Pays6.9%of UN peacekeeping in 2025, rank ${rateRank} of ${ratedStates}`,
      `Serves4in uniform, end of July 2025, rank ${personnelRank} of ${contributors}`,
      `Unpaid for peacekeeping–no figure since ${dated(unpaid?.figures.at(-1)?.asOf as string)}`,
    ]);
    expect(text(element, '.record')).toContain(
      `${payments.inFull} of ${payments.settledYears} years in full, 2019 to 2026; ${payments.onTime} on time`,
    );
    // A figure of 2012 is none of today: its amount stands in the notes, with its date.
    expect(text(element, '.tiles')).not.toContain('356');
    expect(text(element, '.notes')).toContain(
      `Unpaid, as last known: $356M (peacekeeping, ${dated(unpaid?.figures.at(-1)?.asOf as string)}).`,
    );
  });

  test('never leads with the regular budget: what is unpaid of it stands in the notes', async () => {
    const element = await place({ state: 'USA' });
    const last = stateProfile({ state: 'USA' }).unpaid?.figures.at(-1);
    expect(last?.fund).toBe('regular');
    await expect.poll(() => text(element, '.notes')).toContain('regular budget, ');
    expect(text(element, '.tiles')).not.toContain('regular budget');
  });

  test('counts no year that is not over: the United States had not paid 2026 in October 2026', async () => {
    const element = await place({ state: 'USA' });
    await expect.poll(() => text(element, '.record')).toContain('0 of 7 years in full, 2019 to 2025; 0 on time');
    expect(text(element, '.summary')).toMatch(/^The United States of America was assessed /);
  });

  test('the sentence is there at once, before anything is loaded on demand', () => {
    const element = document.createElement('bl-state');
    element.state = 'RWA';
    document.body.append(element);
    return element.updateComplete.then(() => {
      expect(text(element, '.summary')).toContain('Rwanda was assessed');
      expect(all(element, '.tiles dd').slice(0, 1)[0]).toMatch(/%$/);
    });
  });

  test('has every value of core in its table, the source of each unpaid figure beside it', async () => {
    const element = await place({ state: 'USA' });
    const { rates, history, payments, unpaid, sources } = stateProfile({ state: 'USA' });
    const named = (id: string) => {
      const found = sources.find((source) => source.id === id);
      return found?.symbol ?? found?.short ?? found?.title;
    };
    const absent = 'not in the data';
    const rows = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    const of2025 = rows.find(([year]) => year === '2025');
    const at = history.times.findIndex(({ time }) => time === '2025');
    const served = history.series[0]?.values[at];
    expect(of2025?.slice(0, 5)).toEqual([
      '2025',
      rates.years.find(({ year }) => year === 2025)?.rates[0]?.ratePercent?.toFixed(4),
      whole.format(served?.persons as number),
      served?.sharePercent?.toFixed(2),
      `not in full by ${dated(payments.years.find(({ year }) => year === 2025)?.asOf as string)}`,
    ]);
    const figures = (unpaid?.figures ?? []).filter(({ asOf }) => asOf.startsWith('2025'));
    expect(figures.length).toBe(4);
    for (const { amount, sources: ids } of figures) {
      expect(of2025?.[5]).toContain(whole.format(amount));
      for (const id of ids) expect(of2025?.[5]).toContain(named(id));
    }
    const years = new Set([
      ...rates.years.map(({ year }) => String(year)),
      ...payments.years.map(({ year }) => String(year)),
      ...(unpaid?.figures ?? []).map(({ asOf }) => asOf.slice(0, 4)),
    ]);
    expect(rows.map(([year]) => year)).toEqual([...years].sort());
    expect(rows[0]?.slice(1, 5)).toEqual([absent, absent, absent, absent]);
  });

  test('draws when the regular budget was paid, in words too, and says that it is no other budget', async () => {
    const element = await place({ state: 'CAN' });
    const { payments } = stateProfile({ state: 'CAN' });
    expect(all(element, '.record li')).toEqual(
      payments.years.map(({ year, paidOn }) => `${year} on time, ${dated(paidOn as string)}`),
    );
    expect(text(element, '.notes')).toContain('Punctuality is that of the regular budget only');
    element.remove();
    const late = await place({ state: 'USA' });
    expect(all(late, '.record li.open').length).toBe(8);
  });

  test('draws single figures of what was unpaid as stems, and joins none', async () => {
    const element = await place({ state: 'USA' });
    const { unpaid } = stateProfile({ state: 'USA' });
    expect(element.shadowRoot?.querySelectorAll('.stems g').length).toBe(unpaid?.figures.length);
    expect(element.shadowRoot?.querySelectorAll('.stems polyline, .stems g path[d*="L"]').length).toBe(0);
    element.remove();
    const none = await place({ state: 'NPL' });
    expect(inside(none, '.stems')).toBeNull();
    expect(all(none, '.tiles > div').at(-1)).toBe('Unpaid for peacekeeping–No figure available.');
  });

  test('a state without a rate in a year has a gap there', async () => {
    const element = await place({ state: 'SSD' });
    expect(spoken(element)).toContain('2012: Share of assessments not in the data');
  });

  test('is one tab stop that reads the chart, then the payments, then what is unpaid', async () => {
    const element = await place({ state: 'JPN' });
    expect(spoken(element)).toMatch(/^2012: 12.5% of assessments \(1 of \d+\)$/);
    await press(element, 'End');
    expect(text(element, '.readout strong')).toBe('peacekeeping, 5 October 2012: 356,000,000 (secondary source)');
    await press(element, 'Escape');
    expect(text(element, '.readout')).toBe('');
  });

  test.each([
    [{ state: 'JPP' }, 'unknown-code', 'state: "JPP" is not the code of a Member State.', 'Did you mean JPN (Japan)?'],
    [{ state: '<i>' }, 'unknown-code', 'state: "<i>" is not the code of a Member State.', 'such as JPN'],
  ])('shows in place why %j is refused', async (attributes, code, what, expected) => {
    const refused = nextEvent(document.body, 'bl-error');
    const element = await place(attributes);
    expect(text(element, '[role=alert]')).toContain(what);
    expect(text(element, '[role=alert]')).toContain(expected);
    expect((await refused).detail).toMatchObject({ code });
  });

  test('speaks the language of its place, changed live, and runs right to left in Arabic', async () => {
    const element = await place({ state: 'RWA' });
    document.documentElement.lang = 'fr';
    await expect.poll(() => text(element, '.summary')).toContain('Rwanda : ');
    document.documentElement.lang = 'ar';
    await expect.poll(() => text(element, '.summary')).toContain('رواندا: ');
    expect(getComputedStyle(inside(element, 'figure')).direction).toBe('rtl');
  });

  test('asks again when its state changes', async () => {
    const element = await place({ state: 'JPN' });
    element.state = 'BGD';
    await expect.poll(() => text(element, '.summary')).toContain('Bangladesh was assessed');
  });
});
