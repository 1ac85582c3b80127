import { afterEach, describe, expect, test } from 'vitest';
import { nextEvent } from '../../test/placed.js';
import '../account/define.js';
import '../balance/define.js';
import '../burden-gap/define.js';
import '../claim/define.js';
import '../contributors/define.js';
import '../fatalities/define.js';
import '../map/define.js';
import '../liquidity/define.js';
import '../missions/define.js';
import '../next-scale/define.js';
import '../payers/define.js';
import '../rates/define.js';
import '../reform/define.js';
import '../state/define.js';
import '../strength/define.js';
import '../unpaid/define.js';
import '../value/define.js';
import type { BlFigure } from './BlFigure.js';
import { exampleOptions } from './exampleOptions.js';

// Options come and go: frameworks set properties to text, null and undefined, and libraries that morph a page take away every
// attribute that the new page does not write.

afterEach(() => document.body.replaceChildren());

const propertyOf = (attribute: string) => attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const options = { ...exampleOptions, 'bl-burden-gap': { ...exampleOptions['bl-burden-gap'], theme: 'dark' } };
const each = Object.entries(options).flatMap(([element, values]) =>
  Object.entries(values).map(([attribute, value]) => [element, attribute, value] as const),
);

/** What a figure says, or why it refuses. */
async function said(element: Element): Promise<string> {
  const find = () => element.shadowRoot?.querySelector('figure:not([aria-busy=true]) .summary, [role=alert]');
  await expect.poll(find, { interval: 20 }).toBeTruthy();
  return find()?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** An element where nobody sees it: its summary and its table stand, and no chart is drawn. */
function placed(name: string, prepare: (element: HTMLElement) => void = () => undefined): BlFigure {
  // One that is not defined would be waited for until the test is stopped.
  expect(customElements.get(name), `${name} is imported above`).toBeDefined();
  const element = document.createElement(name) as unknown as BlFigure;
  prepare(element);
  const hidden = document.createElement('div');
  hidden.hidden = true;
  hidden.append(element);
  document.body.append(hidden);
  return element;
}
const set = (element: object, property: string, value: unknown) => Reflect.set(element, property, value);

test('the list has every option that an element declares', () => {
  for (const [name, values] of Object.entries(options)) {
    const { elementProperties } = customElements.get(name) as unknown as typeof BlFigure;
    const declared = [...elementProperties].flatMap(([property, { attribute }]) =>
      attribute === false || property === 'theme' ? [] : [property],
    );
    expect(
      Object.keys(values)
        .map(propertyOf)
        .filter((one) => one !== 'theme')
        .sort(),
    ).toEqual(declared.map(String).sort());
  }
});

describe.each(each)('%s, %s', (name, attribute, value) => {
  const property = propertyOf(attribute);

  test('null, undefined and empty are the default, by property and by attribute, before and after; none is written', async () => {
    const elements = [
      placed(name),
      ...[null, undefined, '', '  '].map((nothing) => placed(name, (one) => set(one, property, nothing))),
      placed(name, (one) => one.setAttribute(attribute, '')),
      placed(name, (one) => one.setAttribute(attribute, value)),
      placed(name, (one) => set(one, property, value)),
    ];
    const [byAttribute, byProperty] = elements.slice(-2) as [BlFigure, BlFigure];
    await Promise.all([said(byAttribute), said(byProperty)]);
    // Given, and taken away again.
    byAttribute.removeAttribute(attribute);
    set(byProperty, property, null);
    await Promise.all(elements.map(said));
    const plain = await said(elements[0] as BlFigure);
    for (const element of elements) await expect.poll(() => said(element)).toBe(plain);
    expect(elements.map(({ attributes }) => [...attributes].map((one) => one.name))).toEqual(
      elements.map((_, index) => (index === 5 ? [attribute] : [])),
    );
  });

  test('a property takes what its attribute takes: text, and a number where it is one', async () => {
    const ways: unknown[] = [value, ` ${value} `, ...(/^\d+$/.test(value) ? [Number(value)] : [])];
    const byAttribute = placed(name, (one) => one.setAttribute(attribute, value));
    const byProperty = ways.map((way) => placed(name, (one) => set(one, property, way)));
    const expected = await said(byAttribute);
    expect(await Promise.all(byProperty.map(said))).toEqual(ways.map(() => expected));
    expect(byProperty.flatMap(({ attributes }) => [...attributes])).toEqual([]);
  });

  test('whatever else comes is refused in our words, never as an error of the code', async () => {
    const codes: string[] = [];
    const elements = [7, Number.NaN, true, {}, ['USA', 'JPN'], Symbol('x'), 'no such thing', -1.5].map((wrong) =>
      placed(name, (one) => {
        set(one, property, wrong);
        one.addEventListener('bl-error', ({ detail }) => codes.push(detail.code));
      }),
    );
    await Promise.all(elements.map(said));
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    expect(codes).not.toContain('failed');
    expect(codes).not.toContain('not-loaded');
  });

  test('a text that is too long is refused before any work', async () => {
    const element = placed(name, (one) => one.setAttribute(attribute, 'USA '.repeat(50_000)));
    expect(await said(element)).toContain(`${attribute}: it has 199999 characters. Expected at most 1000 characters.`);
  });
});

describe('bl-value', () => {
  const query = { of: 'peacekeeping-rate', state: 'JPN', year: '2025' };

  test('takes properties as it takes attributes, and writes none', async () => {
    const element = document.createElement('bl-value');
    const ready = nextEvent(element, 'bl-ready');
    for (const [name, value] of Object.entries(query)) set(element, name, name === 'year' ? 2025 : value);
    for (const nothing of [null, undefined, '']) set(element, 'decimals', nothing);
    document.body.append(element);
    await ready;
    expect(element.shadowRoot?.textContent).toContain('6.93');
    expect(element.attributes).toHaveLength(0);
  });

  test('empty attributes are absent ones, and a long one is refused before any work', async () => {
    const element = document.createElement('bl-value');
    for (const [name, value] of Object.entries(query)) element.setAttribute(name, value);
    for (const name of ['group', 'mission', 'month', 'decimals']) element.setAttribute(name, '');
    const ready = nextEvent(element, 'bl-ready');
    document.body.append(element);
    await ready;
    const refused = nextEvent(element, 'bl-error');
    element.setAttribute('group', 'x'.repeat(200_000));
    expect((await refused).detail).toMatchObject({
      code: 'bad-query',
      message: 'group: it has 200000 characters. Expected at most 1000 characters.',
    });
  });
});

test('data that is null is no data', async () => {
  const element = placed('bl-burden-gap', (one) => set(one, 'data', null));
  expect(await said(element)).toContain('87.5 per cent');
});

test('an embed code says what a property chose, as it does of an attribute', () => {
  const element = placed('bl-rates', (one) => {
    set(one, 'states', ['USA', 'JPN']);
    set(one, 'from', 2015);
    one.setAttribute('kind', 'regular');
    one.setAttribute('class', 'wide');
  });
  expect(element.chosen).toEqual({ states: 'USA,JPN', kind: 'regular', from: 2015 });
});
