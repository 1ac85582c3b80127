import { html, render, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import type { Messages } from '../text/messages.js';
import { defineFigure } from './defineFigure.js';
import { renderFailure } from './failure.js';

type Attributes = readonly (readonly [name: string, value: string])[];

/** The names of the attributes that a page set on an element. */
const attributesSet = new WeakMap<HTMLElement, readonly string[]>();

function placeFigure(box: Element, element: string, attributes: Attributes): void {
  const figureElement =
    box.firstElementChild?.localName === element
      ? (box.firstElementChild as HTMLElement)
      : document.createElement(element);
  // Only what the page itself set before is removed.
  for (const name of attributesSet.get(figureElement) ?? [])
    if (!attributes.some(([kept]) => kept === name)) figureElement.removeAttribute(name);
  attributesSet.set(
    figureElement,
    attributes.map(([name]) => name),
  );
  for (const [name, value] of attributes) figureElement.setAttribute(name, value);
  if (figureElement.parentNode !== box) box.replaceChildren(figureElement);
}

/**
 * A figure of the widgets package on a page: its code loads when the page shows it, and new attributes are set on the same
 * element, as any page would. Where its code does not load, a message says so.
 */
export function figure(
  element: string,
  attributes: Readonly<Record<string, string | undefined>>,
  messages: Messages,
): TemplateResult {
  const present = Object.entries(attributes).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const load = (box: Element | undefined) => {
    if (!box) return;
    // Before its code: until then a style sheet keeps its height free, and nothing moves when it comes.
    placeFigure(box, element, present);
    defineFigure(element).catch((error: unknown) => {
      const failure = document.createElement('div');
      render(
        renderFailure(messages.shell.figureFailed, error, () => load(box), messages),
        failure,
      );
      box.replaceChildren(failure);
    });
  };
  return html`${guard([element, JSON.stringify(present)], () => html`<div class="figure" ${ref(load)}></div>`)}`;
}
