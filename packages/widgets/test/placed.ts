import type { BlFigure } from '../src/figure/BlFigure.js';

export const nextEvent = (target: EventTarget, type: string): Promise<CustomEvent> =>
  new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true }));

/** Puts an element into the page with its attributes, and waits until its chart is drawn or its refusal is shown. */
export async function placed<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[Name]> {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  const settled = Promise.race([nextEvent(element, 'bl-ready'), nextEvent(element, 'bl-error')]);
  document.body.append(element);
  await settled;
  await (element as unknown as BlFigure).updateComplete;
  return element;
}

export const inside = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot?.querySelector(selector) as HTMLElement;

export const textIn = (element: Element, selector: string): string =>
  inside(element, selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Presses a key on the chart. */
export function press(element: BlFigure, key: string): Promise<boolean> {
  inside(element, '.chart').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return element.updateComplete;
}

/** What a screen reader says of the point that is being read. */
export const spoken = (element: Element): string | null => inside(element, '.chart').getAttribute('aria-valuetext');

/** The cells of the table, row by row, as they are written. */
export const cellsOf = (element: Element): (string | undefined)[][] =>
  [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim()),
  );

/** Whether anything was drawn into the chart. */
export function isDrawn(element: Element): boolean {
  const canvas = inside(element, 'canvas') as HTMLCanvasElement;
  return (
    canvas
      .getContext('2d')
      ?.getImageData(0, 0, canvas.width, canvas.height)
      .data.some((value) => value !== 0) ?? false
  );
}
