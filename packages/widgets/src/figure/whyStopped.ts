/**
 * Says why no figure is drawn where a page's Trusted Types list leaves out Lit: Lit asks for a policy as it loads, is
 * refused, and takes this module's importers down with it. The fallback table stays, and this is the one message that
 * says why. It must be loaded before Lit, so it comes first in every `define.ts`.
 */
const told = Symbol.for('blueledger.why-stopped');

// One message a page, however many elements and copies of the bundle it has.
if (typeof document !== 'undefined' && !(told in document)) {
  Object.assign(document, { [told]: true });
  document.addEventListener('securitypolicyviolation', function tell({ effectiveDirective, sample }) {
    if (effectiveDirective !== 'trusted-types' || !sample.startsWith('lit-html')) return;
    document.removeEventListener('securitypolicyviolation', tell);
    console.warn(
      'Blue Ledger: this page’s Trusted Types list does not name the policy "lit-html", so no figure is drawn and its table stays. Add lit-html to the trusted-types directive.',
    );
  });
}
