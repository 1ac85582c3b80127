import { adoptStyles, type CSSResult } from 'lit';

/** Adds the styles of a part that came on demand to those that a figure has. */
export function addStyles(root: HTMLElement | DocumentFragment, styles: CSSResult): void {
  const shadow = root as ShadowRoot;
  adoptStyles(shadow, [...(shadow.adoptedStyleSheets ?? []), styles]);
}
