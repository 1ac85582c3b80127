import { version } from './version.js';
import { inPage } from './whyStopped.js';

/** Where a class keeps the version that it is of: the same for every copy of the bundle on a page. */
const of = Symbol.for('blueledger.version');

/**
 * Registers an element, unless the page has one of that name already: a second copy of the bundle, of this version or
 * another, leaves the first in place. Of another version a message says so, since its figures are then drawn by the first:
 * with the first's data, and without attributes that only the second knows. In Node, where there is no registry, nothing
 * happens.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (!inPage) return;
  const first = customElements.get(name) as (CustomElementConstructor & { [of]?: string }) | undefined;
  if (!first) {
    Object.assign(element, { [of]: version });
    customElements.define(name, element);
  } else if (first[of] !== version)
    console.warn(
      `Blue Ledger: <${name}> of version ${first[of]} was on this page first and stays; version ${version} is left out.`,
    );
}
