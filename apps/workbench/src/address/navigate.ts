import type { View } from './view.js';

/** A change of the view that an element of the workbench requests; `replace` keeps it out of the browser's history. */
export interface ViewRequest {
  readonly change: Partial<View>;
  readonly replace: boolean;
}

/** Requests another view from any element inside the app, which alone writes the address. */
export function navigate(element: Element, change: Partial<View>, { replace = false } = {}): void {
  element.dispatchEvent(new CustomEvent<ViewRequest>('view-request', { detail: { change, replace }, bubbles: true }));
}

declare global {
  interface HTMLElementEventMap {
    'view-request': CustomEvent<ViewRequest>;
  }
}
