import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf } from './language.js';

/** Tells the figure when the language of its place changes: a `lang` set on the page or in a shadow root around it. */
export class LanguageWatch implements ReactiveController {
  private observer: MutationObserver | undefined;
  private last = '';

  constructor(
    private readonly host: Pick<ReactiveControllerHost, 'addController'> & Element,
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  get language(): string {
    return languageOf(this.host);
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.look());
    // The document, and every shadow root that the figure stands in: each may have a `lang` on the way up.
    let root: Node = this.host.getRootNode();
    for (;;) {
      this.observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      if (!(root instanceof ShadowRoot)) break;
      const { host } = root;
      root = host.getRootNode();
    }
    this.look();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private look(): void {
    const now = this.language;
    if (now === this.last) return;
    this.last = now;
    this.onChange();
  }
}
