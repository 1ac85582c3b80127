import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The language of the place where an element stands: the nearest `lang`, through shadow roots, as `fr-CA`; empty for none. */
function languageOf(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const ancestor: Element | null = at.closest('[lang]');
    if (ancestor) return ancestor.getAttribute('lang') ?? '';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** Tells the figure when the language of its place changes: a `lang` set on the page or in a shadow root around it. */
export class LanguageWatch implements ReactiveController {
  #observer: MutationObserver | undefined;
  #last = '';
  readonly #host: Element;
  readonly #onChange: () => void;

  /** A host that is no element of Lit's connects and disconnects the watch itself. */
  constructor(host: Element & Partial<ReactiveControllerHost>, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController?.(this);
  }

  get language(): string {
    return languageOf(this.#host);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#look());
    // The document, and every shadow root that the figure stands in: each may have a `lang` on the way up.
    let root: Node = this.#host.getRootNode();
    for (;;) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      if (!(root instanceof ShadowRoot)) break;
      const { host } = root;
      root = host.getRootNode();
    }
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(): void {
    const now = this.language;
    if (now === this.#last) return;
    this.#last = now;
    this.#onChange();
  }
}
