import { inPage } from './whyStopped.js';

/**
 * Registers an element, unless the page has one of that name already: a second copy of the bundle, of this version or
 * another, leaves the first in place. In Node, where there is no registry, nothing happens.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (!inPage || customElements.get(name)) return;
  customElements.define(name, element);
}
