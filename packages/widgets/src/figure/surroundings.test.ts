import { afterEach, expect, test } from 'vitest';
import { nextEvent } from '../../test/placed.js';
import '../burden-gap/define.js';
import type { BlFigure } from './BlFigure.js';

// A page that is dark by its own colours alone says nothing of it by color-scheme: the text around the figure does.

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

async function placed(colour: string): Promise<BlFigure> {
  document.body.style.color = colour;
  const element = document.createElement('bl-burden-gap') as unknown as BlFigure;
  document.body.append(element);
  await nextEvent(element, 'bl-ready');
  return element;
}
const classes = (element: BlFigure) => element.shadowRoot?.querySelector('.figure')?.classList;
const inkOf = (element: BlFigure) => getComputedStyle(element.shadowRoot?.querySelector('.summary') as Element).color;

test('among light text a figure takes its dark colours, and its light ones when the text turns dark', async () => {
  const element = await placed('rgb(238, 238, 238)');
  await expect.poll(() => classes(element)?.contains('dark')).toBe(true);
  const onDark = inkOf(element);
  document.body.style.color = 'rgb(20, 20, 20)';
  await expect.poll(() => classes(element)?.contains('dark')).toBe(false);
  expect(inkOf(element)).not.toBe(onDark);
});

test('a theme that the page sets holds, whatever the text around', async () => {
  const element = await placed('rgb(238, 238, 238)');
  element.setAttribute('theme', 'light');
  await expect.poll(() => classes(element)?.contains('light')).toBe(true);
  expect(classes(element)?.contains('dark')).toBe(false);
});
