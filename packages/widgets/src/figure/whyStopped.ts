/**
 * Says why no figure is drawn where a page's Trusted Types list stops Lit: Lit asks for a policy as it loads, is refused, and
 * takes this module's importers down with it. The fallback table stays, and this is the one message that says why. It must
 * run before Lit does: each element's `define.ts` imports `figure/define.js`, and so this, before its class.
 */
const warned = Symbol.for('blueledger.why-stopped');

/** Whether there is a page at all; in Node there is none. */
export const inPage: boolean = typeof document !== 'undefined';

// One message a page, however many elements and copies of the bundle it has.
if (inPage && !(warned in document)) {
  Object.assign(document, { [warned]: true });
  document.addEventListener('securitypolicyviolation', function warn({ effectiveDirective, sample, originalPolicy }) {
    if (effectiveDirective !== 'trusted-types' || !sample.startsWith('lit-html')) return;
    document.removeEventListener('securitypolicyviolation', warn);
    // Listed and refused all the same: a script of the page's own has made the policy before, with a Lit of its own.
    const listed = /trusted-types[^;]*\slit-html(?![\w-])/.test(originalPolicy);
    console.warn(
      `Blue Ledger: this page’s Trusted Types list ${
        listed
          ? 'lets the policy "lit-html" be made once, and another script has made it'
          : 'does not name the policy "lit-html"'
      }, so no figure is drawn and its table stays. Add ${listed ? "'allow-duplicates'" : 'lit-html'} to the trusted-types directive.`,
    );
  });
}
