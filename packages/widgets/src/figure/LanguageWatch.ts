import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf } from './language.js';

/** Tells the figure when the language of its place changes: a `lang` set anywhere on the page is looked at. */
export class LanguageWatch implements ReactiveController {
  private observer: MutationObserver | undefined;
  private last = '';

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  get language(): string {
    return languageOf(this.host);
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.look());
    this.observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
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
