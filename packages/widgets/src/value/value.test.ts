import {
  apportionedPieces,
  assessmentShare,
  budgetAndSpending,
  personnelHistory,
  ratesOverYears,
} from '@blueledger/core/bundled';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import './define.js';
import type { BlValue } from './value.js';

const settledOnce = (target: EventTarget) =>
  new Promise<CustomEvent>((resolve) => {
    for (const type of ['bl-ready', 'bl-error'])
      target.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true });
  });

/** A number in a sentence, once its figure is there or refused. */
async function place(attributes: Record<string, string>, text = ''): Promise<BlValue> {
  const sentence = document.createElement('p');
  const element = document.createElement('bl-value');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  const settled = settledOnce(element);
  sentence.append('It was ', element, ' in that year.');
  document.body.append(sentence);
  await settled;
  return element;
}

const inside = (element: BlValue, selector: string) => element.shadowRoot?.querySelector(selector) as HTMLElement;
/** What a reader sees in the sentence. */
const seen = (element: BlValue) => {
  const slot = inside(element, 'slot');
  return slot.hidden ? inside(element, '.value span').textContent : element.textContent;
};
const open = async (element: BlValue) => {
  inside(element, '.value').click();
  await expect.poll(() => inside(element, '.value').getAttribute('aria-expanded')).toBe('true');
  return inside(element, '.panel');
};

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
  vi.restoreAllMocks();
});

const japan = { of: 'peacekeeping-rate', state: 'JPN', year: '2012' };

describe('bl-value', () => {
  test('has no accessibility violation, closed and open', async () => {
    const element = await place(japan, '12.53 per cent');
    expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
    await open(element);
    expect((await axe.run(element)).violations).toEqual([]);
  });

  test('leaves the page’s own words where they agree, at the precision that they have', async () => {
    for (const text of ['12.53 per cent', '12.5 per cent', 'about 13 per cent', '12.5300%', 'an eighth']) {
      const element = await place(japan, text);
      expect(seen(element)).toBe(text);
      expect(inside(element, '.value').classList.contains('doubtful')).toBe(false);
    }
  });

  const rate = (kind: 'regular' | 'peacekeeping', state: string, year: number) =>
    ratesOverYears({ states: [state], kind, from: year, to: year }).years[0]?.rates[0]?.ratePercent as number;
  const people = (group: string, time: string) => personnelHistory({ groups: [group], from: time, to: time });
  const whole = (value: number | undefined) => new Intl.NumberFormat('en').format(value as number);

  test.each([
    [japan, () => `${rate('peacekeeping', 'JPN', 2012).toFixed(2)} per cent`],
    [{ ...japan, state: 'BHR', year: '2025' }, () => `${rate('peacekeeping', 'BHR', 2025).toFixed(4)} per cent`],
    [{ of: 'regular-rate', state: 'USA', year: '1946' }, () => `${rate('regular', 'USA', 1946).toFixed(2)} per cent`],
    [
      { of: 'regular-rate', state: 'CHN', year: '2025', decimals: '3' },
      () => `${rate('regular', 'CHN', 2025)} per cent`,
    ],
    [
      { of: 'assessment-share', group: 'weog+JPN', year: '2012' },
      () => `${assessmentShare({ payers: 'weog+JPN', year: 2012 }).sharePercent} per cent`,
    ],
    [
      { of: 'uniformed-personnel', state: 'RWA', month: '2025-07' },
      () => whole(people('RWA', '2025-07').series[0]?.values[0]?.persons),
    ],
    [
      { of: 'uniformed-personnel', group: 'african', year: '2012' },
      () => whole(people('african', '2012').series[0]?.values[0]?.persons),
    ],
    [
      { of: 'personnel-share', group: 'weog', year: '2012' },
      () => `${people('weog', '2012').series[0]?.values[0]?.sharePercent} per cent`,
    ],
    [
      { of: 'appropriation', mission: 'UNMISS', year: '2025/26' },
      () => `${whole(apportionedPieces({ mission: 'UNMISS', budgetYear: '2025/26' }).missions[0]?.total)} dollars`,
    ],
    [
      { of: 'approved-budget', mission: 'UNMISS', year: '2023/24' },
      () => `${whole(budgetAndSpending({ mission: 'UNMISS', budgetYear: '2023/24' }).lines[0]?.approved)} dollars`,
    ],
  ])('%j is what core answers', async (attributes, expected) => {
    expect(seen(await place(attributes as Record<string, string>))).toBe(expected());
  });

  test('opens its source: what it is, all decimals, what is derived, and the documents', async () => {
    const element = await place(japan, '12.5 per cent');
    const panel = await open(element);
    expect([...panel.children].map((child) => child.textContent)).toEqual([
      'Effective rate of assessment for UN peacekeeping: Japan, 2012',
      '12.5300 per cent',
      expect.stringContaining('Peacekeeping rates are derived'),
      expect.stringMatching(/^Source: .*A\/RES\/55\/235/),
    ]);
    expect([...panel.querySelectorAll('a')].some(({ href }) => href.startsWith('https://docs.un.org/A/RES/'))).toBe(
      true,
    );
  });

  test('opens and closes by keyboard, and Escape gives the focus back', async () => {
    const element = await place(japan, '12.53 per cent');
    const value = inside(element, '.value');
    const press = (key: string) =>
      value.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    value.focus();
    press('Enter');
    await expect.poll(() => value.getAttribute('aria-expanded')).toBe('true');
    expect(getComputedStyle(inside(element, '.panel')).display).toBe('block');
    press('Escape');
    await expect.poll(() => value.getAttribute('aria-expanded')).toBe('false');
    expect(getComputedStyle(inside(element, '.panel')).display).toBe('none');
    expect(element.shadowRoot?.activeElement).toBe(value);
    press(' ');
    await expect.poll(() => value.getAttribute('aria-expanded')).toBe('true');
  });

  test('moves no line: the sentence is as high and as wide as the text alone', async () => {
    const plain = document.createElement('p');
    plain.textContent = 'It was 12.53 per cent in that year.';
    document.body.append(plain);
    const element = await place(japan, '12.53 per cent');
    const sentence = element.parentElement as HTMLElement;
    const widthOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect().width;
    };
    const before = [plain.offsetHeight, widthOf(plain)];
    expect([sentence.offsetHeight, widthOf(sentence)]).toEqual(before);
    await open(element);
    expect([sentence.offsetHeight, widthOf(sentence)]).toEqual(before);
  });

  test('where the text disagrees, shows the figure and says so once', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const told: unknown[] = [];
    document.body.addEventListener('bl-error', (event) => told.push(event.detail));
    const element = await place(japan, '12.35 per cent');
    const message = 'The page says “12.35 per cent”; by the sources it is 12.53 per cent.';
    expect(seen(element)).toBe('12.53 per cent');
    expect(element.textContent).toBe('12.35 per cent');
    expect((await open(element)).textContent).toContain(message);
    element.setAttribute('decimals', '2');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toEqual([{ code: 'text-disagrees', message }]);
    expect(warned.mock.calls).toEqual([[`<bl-value>: ${message}`]]);
  });

  test.each([
    [{ ...japan, state: 'JPP' }, 'unknown-code', 'state: "JPP" is not the code of a Member State.', 'Did you mean JPN'],
    [{ ...japan, of: 'rate' }, 'bad-query', 'of: "rate" is not known.', 'one of peacekeeping-rate, regular-rate'],
    [{ ...japan, year: 'soon' }, 'bad-year', 'year: "soon" is not a year.', 'such as 2012'],
    [{ ...japan, year: '2001' }, 'year-not-covered', 'the rate of JPN changed within 2001', 'a year with one rate'],
    [
      { ...japan, state: 'USA', year: '2008' },
      'year-not-covered',
      'the rate of USA in 2008 lies between 25.7426 and 26.1038 per cent',
      'a year in which it is one number',
    ],
    [{ ...japan, decimals: 'two' }, 'bad-number', 'decimals: "two" is not a valid number of decimals', 'from 0 to 6'],
    [{ of: 'uniformed-personnel', state: 'RWA' }, 'bad-query', 'a year and a month were given, or neither', 'either'],
    [
      { of: 'uniformed-personnel', state: 'RWA', month: '2014-10' },
      'month-missing',
      '2014-10 is not available',
      'a report',
    ],
    [{ of: 'appropriation', mission: 'UNMIS5', year: '2025/26' }, 'unknown-code', 'UNMIS5', 'UNMISS'],
  ])('keeps the page’s text for %j, and opens what was expected', async (attributes, code, what, expected) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const refused = settledOnce(document.body);
    const element = await place(attributes, 'some number');
    expect((await refused).detail).toMatchObject({ code });
    expect(seen(element)).toBe('some number');
    const panel = await open(element);
    expect(panel.textContent).toContain(what);
    expect(panel.textContent).toContain(expected);
  });

  test('speaks the language of its place, and reads numbers as that language writes them', async () => {
    const element = await place({ of: 'uniformed-personnel', state: 'RWA', month: '2025-07' });
    expect(seen(element)).toBe('5,905');
    document.documentElement.lang = 'fr';
    await expect.poll(() => seen(element)?.replace(/\s/g, ' ')).toBe('5 905');
    expect((await open(element)).textContent).toContain(
      'Personnel en tenue dans les opérations de l’ONU : Rwanda, juillet 2025',
    );
    element.textContent = '5 905 personnes';
    await expect.poll(() => seen(element)).toBe('5 905 personnes');
    document.documentElement.lang = 'ar';
    await expect.poll(() => inside(element, '.panel').dir).toBe('rtl');
    expect(inside(element, '.panel').textContent).toContain('رواندا، تموز/يوليه 2025');
  });

  test('a sum in words of the language agrees with its dollars', async () => {
    const budget = { of: 'approved-budget', mission: 'UNMISS', year: '2023/24' };
    const { approved } = budgetAndSpending({ mission: 'UNMISS', budgetYear: '2023/24' }).lines[0] ?? {};
    const text = `${((approved as number) / 1e9).toFixed(2)} billion dollars`;
    expect(seen(await place(budget, text))).toBe(text);
  });
});
