import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells the figure when a canvas would show old colours: forced colours switched, or the page goes to paper. (A change of
 * scheme is noticed by the probes' transition, since the page's own scheme has no event.)
 */
export class ColourWatch implements ReactiveController {
  readonly #queries = ['(forced-colors: active)', 'print'].map((text) => matchMedia(text));
  readonly #onChange: () => void;

  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#onChange = onChange;
    host.addController(this);
  }

  /** Whether shapes must say what colours cannot: forced colours and print. */
  get hatched(): boolean {
    return this.#queries.some(({ matches }) => matches);
  }

  hostConnected(): void {
    for (const query of this.#queries) query.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    for (const query of this.#queries) query.removeEventListener('change', this.#changed);
  }

  readonly #changed = (): void => this.#onChange();
}
