import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** What is written in Lit, and what stands in its place in the files that pages load. */
const changes: readonly (readonly [written: RegExp, instead: string])[] = [
  // A page whose Trusted Types list names "lit-html" without 'allow-duplicates' lets that policy be made once. Each frozen file
  // carries its own copy of Lit, so the copies of ours share the policy of the first.
  [
    /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
    '(document[Symbol.for("blueledger.lit-html")]??=$1.createPolicy("lit-html",$2))',
  ],
  // In a document of XHTML `innerHTML` would read Lit's templates as XML, which they are not.
  [
    /(\w+)\.createElement\("template"\)/,
    '($1.contentType==="text/html"?$1:$1.implementation.createHTMLDocument("")).createElement("template")',
  ],
];

export const litFile = /lit-html[\\/]lit-html\.js$/;

/**
 * Lit for pages of others: several copies of it on one page, and pages of XHTML. In a bundle of somebody's own there is one copy,
 * and Lit stays as it is.
 *
 * @throws Error when a release of Lit no longer has what is to be changed.
 */
export function litForPages(code: string): string {
  return changes.reduce((changed, [written, instead]) => {
    if (!written.test(changed))
      throw new Error(`lit-html.js: ${written.source} is not found. Expected the release of Lit in package-lock.json.`);
    return changed.replace(written, instead);
  }, code);
}

/** The same for esbuild. */
export const changeLit: Plugin = {
  name: 'lit-for-pages',
  setup(build) {
    build.onLoad({ filter: litFile }, async ({ path }) => ({
      contents: litForPages(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};
