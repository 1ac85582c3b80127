import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { navigate } from '../address/navigate.js';
import { changeView, type View, writeAddress } from '../address/view.js';
import { type Formats, formatsOf } from '../text/formats.js';
import type { Messages } from '../text/messages.js';
import type { StateNames } from '../text/stateNames.js';

/** What every page gets from the app: the view, the messages of its language, and the names of states. */
export interface PageContext {
  readonly view: View;
  readonly messages: Messages;
  readonly names: StateNames;
}

/** A page of the workbench, or a part of one. It requests another view by an event or a link and never changes the address itself. */
export abstract class PageElement extends LitElement {
  @property({ attribute: false }) context!: PageContext;

  // The style sheet of the document styles the app: the app is the document.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected get messages(): Messages {
    return this.context.messages;
  }

  protected get formats(): Formats {
    return formatsOf(this.messages);
  }

  /** A parameter of the page; empty where the address leaves it out. */
  protected param(key: string): string {
    return this.context.view.params[key] ?? '';
  }

  protected nameOf(state: string): string {
    return this.context.names.get(state) ?? state;
  }

  /** The address of this view after a change. */
  protected href(change: Partial<View>): string {
    return writeAddress(changeView(this.context.view, change));
  }

  /** Sets parameters of the page. Typing replaces the entry of the history, so that back leaves the page. */
  protected setParams(values: Readonly<Record<string, string>>, { replace = false } = {}): void {
    navigate(this, { params: { ...this.context.view.params, ...values } }, { replace });
  }

  /** Narrows the page to what is typed into its search field. */
  protected readonly setFind = (text: string): void => this.setParams({ find: text }, { replace: true });
}
