import { disclosureSheet } from './Disclosure.styles.js';
import type { SourcedValue } from './sourcedValue.js';

/** Older browsers have no popovers: there the panel opens in the page's own layer. */
const overThePage = 'popover' in HTMLElement.prototype;

const paragraph = (name: string, ...inside: readonly (string | Node)[]) => {
  const made = document.createElement('p');
  made.className = name;
  made.append(...inside);
  return made;
};

/** What opens at a number: the figure in full, whether the page agrees, what is derived, and the documents. Text only. */
export class Disclosure {
  readonly #panel = document.createElement('div');
  #open = false;
  readonly #button: HTMLElement;

  constructor(root: ShadowRoot, button: HTMLElement) {
    this.#button = button;
    const panel = this.#panel;
    panel.id = 'panel';
    panel.className = 'panel';
    panel.part.add('panel');
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-labelledby', 'about');
    // The browser's own: it lies over everything, Escape and a click elsewhere close it.
    if (overThePage) panel.popover = 'auto';
    panel.addEventListener('toggle', (event) => this.#reflect(event.newState === 'open'));
    root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Escape' || !this.#open) return;
      this.close();
      button.focus();
    });
    root.adoptedStyleSheets.push(disclosureSheet());
    button.setAttribute('aria-controls', 'panel');
    root.append(panel);
  }

  #reflect(open: boolean): void {
    this.#open = open;
    this.#panel.classList.toggle('open', open);
    this.#button.setAttribute('aria-expanded', String(open));
  }

  fill({ title, full, problem, notes, dataTo, sourcesWord, sources, language, direction }: SourcedValue): void {
    const panel = this.#panel;
    panel.lang = language;
    panel.dir = direction;
    const about = paragraph('about', title);
    about.id = 'about';
    const cited = sources.flatMap(({ name, url }, i): (string | Node)[] => {
      const before = i === 0 ? ' ' : '; ';
      if (url === undefined) return [before, name];
      const link = document.createElement('a');
      link.href = url;
      link.target = '_blank';
      link.rel = 'noopener';
      link.textContent = name;
      return [before, link];
    });
    panel.replaceChildren(
      about,
      ...(full === '' ? [] : [paragraph('figure', full)]),
      ...(problem ? [paragraph('problem', problem.message)] : []),
      ...notes.map((note) => paragraph('quiet', note)),
      ...(sources.length === 0 ? [] : [paragraph('quiet', `${dataTo}${sourcesWord}`, ...cited, '.')]),
    );
  }

  close(): void {
    if (!this.#open) return;
    if (overThePage) this.#panel.hidePopover();
    this.#reflect(false);
  }

  toggle(): void {
    if (this.#open) {
      this.close();
      return;
    }
    if (overThePage) this.#panel.showPopover();
    this.#reflect(true);
    this.#place();
  }

  /** Under the end of the number, inside the window; it scrolls with the page. */
  #place(): void {
    const panel = this.#panel;
    const button = this.#button;
    const boxes = button.getClientRects();
    const box = boxes[boxes.length - 1];
    if (!box) return;
    const { offsetWidth: width, offsetHeight: height } = panel;
    const rightToLeft = getComputedStyle(button).direction === 'rtl';
    const wanted = rightToLeft ? box.right - width : box.left;
    const left = Math.max(8, Math.min(wanted, document.documentElement.clientWidth - width - 8));
    const under = box.bottom + 6;
    const top = under + height > window.innerHeight && box.top - height - 6 > 0 ? box.top - height - 6 : under;
    panel.style.left = `${left + window.scrollX}px`;
    panel.style.top = `${top + window.scrollY}px`;
  }
}
