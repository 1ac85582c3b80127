import { version } from './version.js';
import { inPage } from './whyStopped.js';

/** A class with the version of the bundle that it came in. */
interface Dated {
  blueLedger?: string;
}

/**
 * Registers an element, unless the page has one of that name already: a second copy of the bundle, of this version or
 * another, leaves the first in place. Of another version a message says so, since its figures are then drawn by the first:
 * with the first's data, and without attributes that only the second knows. In Node, where there is no registry, nothing
 * happens.
 */
export function define(name: string, element: CustomElementConstructor & Dated): void {
  if (!inPage) return;
  const first = customElements.get(name) as Dated | undefined;
  if (!first) {
    element.blueLedger = version;
    customElements.define(name, element);
  } else if (first.blueLedger !== version)
    console.warn(`Blue Ledger: <${name}> stays at version ${first.blueLedger}; ${version} is left out.`);
}
