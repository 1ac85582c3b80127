import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { changeView, type View, writeAddress } from '../address/view.js';
import { type Formats, formatsOf } from '../language/formats.js';
import type { StateNames } from '../language/names.js';
import type { Words } from '../language/words.js';

/** What every room is given: what is asked, in which words, and the names of states. */
export interface Place {
  readonly view: View;
  readonly words: Words;
  readonly names: StateNames;
}

/** A room of the desk. It asks for another view by an event or a link and never changes the address itself. */
export abstract class Room extends LitElement {
  @property({ attribute: false }) place!: Place;

  // The page's own style sheet styles the desk: it is the page.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected get words(): Words {
    return this.place.words;
  }

  protected get formats(): Formats {
    return formatsOf(this.words);
  }

  /** What the room asks by its own name; empty where the address leaves it out. */
  protected asked(key: string): string {
    return this.place.view.ask[key] ?? '';
  }

  protected nameOf(state: string): string {
    return this.place.names.get(state) ?? state;
  }

  /** The address of this view after a change. */
  protected href(change: Partial<View>): string {
    return writeAddress(changeView(this.place.view, change));
  }

  protected go(change: Partial<View>, { replace = false } = {}): void {
    this.dispatchEvent(new CustomEvent('desk-go', { detail: { change, replace }, bubbles: true }));
  }

  /** Narrows the room to what is typed into its search field. */
  protected readonly narrow = (text: string): void => this.ask({ find: text }, { replace: true });

  /** Asks one thing of the room's own. Typing replaces the entry of the history, so that back leaves the room. */
  protected ask(values: Readonly<Record<string, string>>, { replace = false } = {}): void {
    this.go({ ask: { ...this.place.view.ask, ...values } }, { replace });
  }
}

declare global {
  interface HTMLElementEventMap {
    'desk-go': CustomEvent<{ readonly change: Partial<View>; readonly replace: boolean }>;
  }
}
