import type { FigureContent } from '../content.js';

/** What a test looks at in any figure. */
export interface PlacedFigure extends HTMLElement {
  readonly content: FigureContent | undefined;
  readonly updateComplete: Promise<boolean>;
}

/** The next event of a type at a target. */
export const nextEvent = (target: EventTarget, type: string): Promise<CustomEvent> =>
  new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true }));

/** Puts an element into the page with its attributes, and waits until it stands drawn or its refusal is shown. */
export async function place(name: string, attributes: Readonly<Record<string, string>> = {}): Promise<PlacedFigure> {
  const element = document.createElement(name) as PlacedFigure;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  const settled = Promise.race([nextEvent(element, 'bl-ready'), nextEvent(element, 'bl-error')]);
  document.body.append(element);
  await settled;
  await element.updateComplete;
  return element;
}

/** The text of a part of a figure, as a reader sees it. */
export const textIn = (element: Element, selector: string): string | undefined =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
