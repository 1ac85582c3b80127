import { html, render, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import type { Words } from '../language/words.js';
import { defineFigure } from './defineFigure.js';
import { renderFailure } from './failure.js';

/** The attributes that a room gave to an element. */
const asked = new WeakMap<HTMLElement, readonly string[]>();

type Given = readonly (readonly [string, string])[];

function ask(box: Element, element: string, given: Given): void {
  const made =
    box.firstElementChild?.localName === element
      ? (box.firstElementChild as HTMLElement)
      : document.createElement(element);
  // Only what the room itself asked before is taken back: what an element reflects is its own.
  for (const name of asked.get(made) ?? []) if (!given.some(([kept]) => kept === name)) made.removeAttribute(name);
  asked.set(
    made,
    given.map(([name]) => name),
  );
  for (const [name, value] of given) made.setAttribute(name, value);
  if (made.parentNode !== box) box.replaceChildren(made);
}

/**
 * A figure of the widgets package in a room: its code loads when the room shows it, and another question is asked of the
 * same element, as a page would. Where its code does not come, the reader is told.
 */
export function figure(
  element: string,
  attributes: Readonly<Record<string, string | undefined>>,
  words: Words,
): TemplateResult {
  const given = Object.entries(attributes).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const put = (box: Element | undefined) => {
    if (!box) return;
    defineFigure(element).then(
      () => ask(box, element, given),
      (error: unknown) => {
        const told = document.createElement('div');
        render(
          renderFailure(words.shell.figureFailed, error, () => put(box), words),
          told,
        );
        box.replaceChildren(told);
      },
    );
  };
  return html`${guard([element, JSON.stringify(given)], () => html`<div class="figure" ${ref(put)}></div>`)}`;
}
