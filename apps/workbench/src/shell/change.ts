import type { View } from '../address/view.js';

/** Asks the desk for another view, from any element inside it. */
export function change(element: Element, view: Partial<View>): void {
  element.dispatchEvent(new CustomEvent('desk-go', { detail: { change: view, replace: false }, bubbles: true }));
}
