import { escapeHtml } from './escapeHtml.js';
import { type FallbackTable, fallbackTable } from './fallbackTable.js';

/** What `dist/integrity.json` says of a build: its version, its data, and the hash of each file that a page may load. */
export interface IntegrityManifest {
  readonly version: string;
  readonly dataVersion: string;
  /** By path below `dist/`: a Subresource Integrity value. */
  readonly files: Readonly<Record<string, string>>;
}

export interface SnippetOptions {
  /** Element name: `bl-burden-gap`. */
  readonly element: string;
  /** Attributes in the order in which they are to be written; undefined and empty ones are left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** What a reader sees where scripts never run. */
  readonly fallback: FallbackTable;
  readonly integrity: IntegrityManifest;
  /** Address of the `dist` folder that the files are served from, without a slash at its end. Default: a public CDN for npm packages. */
  readonly base?: string;
}

/** The options of a snippet that checks no hash: it names a version alone. */
export interface VersionedSnippetOptions extends Omit<SnippetOptions, 'integrity'> {
  readonly version: string;
}

export interface EmbedSnippets {
  /** The latest compatible version: corrections of figures arrive by themselves. */
  readonly living: string;
  /** This version and no other, checked by hash: the figure that was cited stays the figure that is seen. */
  readonly frozen: string;
}

/** Below 1.0 a minor version may break; from 1.0 on only a major one does. */
function compatible(version: string): string {
  const [major = '0', minor = '0'] = version.split('.');
  return major === '0' ? `0.${minor}` : major;
}

const distOf = (range: string) => `https://cdn.jsdelivr.net/npm/@blueledger/widgets@${range}/dist`;

/** `bl-burden-gap` has its files under `burden-gap`. */
const fileName = (element: string) => element.replace(/^bl-/, '');

const written = (attributes: SnippetOptions['attributes']) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');

/**
 * Style sheet, script and element, in the order in which they keep a page still. All of it is one block on one line, each tag
 * closed: a content manager that makes paragraphs knows a `div` and no element of ours, and would let the element run on over
 * the rest of a post; MDX and XHTML take no open `<link>`. The style sheet comes with `crossorigin`, since a page under
 * `Cross-Origin-Embedder-Policy: require-corp` takes none without it.
 */
function code(
  { element, attributes, fallback }: Pick<SnippetOptions, 'element' | 'attributes' | 'fallback'>,
  dist: string,
  script: string,
  { check = () => '', mark = '' }: { readonly check?: (path: string) => string; readonly mark?: string } = {},
): string {
  return [
    '<div>',
    `<link rel="stylesheet" href="${escapeHtml(`${dist}/blueledger.css`)}"${check('blueledger.css')} crossorigin="anonymous" />`,
    `<script type="module" src="${escapeHtml(`${dist}/${script}`)}"${check(script)} crossorigin="anonymous"></script>`,
    `<${element}${written(attributes)}${mark}>${fallbackTable(fallback)}</${element}>`,
    '</div>',
  ].join('');
}

/** The code of the latest compatible version. */
export function livingSnippet(options: VersionedSnippetOptions): string {
  const { element, version, base = distOf(compatible(version)) } = options;
  return code(options, base, `cdn/${fileName(element)}.js`);
}

/** The code of one version, its files those that elements share: no hash, since their names change with every build. */
export function fixedSnippet(options: VersionedSnippetOptions): string {
  const { element, version, base = distOf(version) } = options;
  return code(options, base, `cdn/${fileName(element)}.js`);
}

/**
 * The code of one version in one file, checked by hash.
 *
 * @throws Error when the manifest has no hash for a file that the code names.
 */
export function frozenSnippet(options: SnippetOptions): string {
  const { element, integrity, base = distOf(integrity.version) } = options;
  const check = (path: string) => {
    const value = integrity.files[path];
    if (value === undefined)
      throw new Error(
        `snippets: no integrity hash for ${path}. Expected one of ${Object.keys(integrity.files).join(', ')}.`,
      );
    return ` integrity="${value}"`;
  };
  return code(options, base, `frozen/${fileName(element)}.js`, {
    check,
    mark: ` data-version="${escapeHtml(integrity.dataVersion)}"`,
  });
}

/**
 * The code that puts a figure into a page: a stylesheet link that keeps the figure's height free, a module script, and
 * the element with its fallback table. Pure text in, pure text out; every value is escaped.
 *
 * @throws Error when the manifest has no hash for a file that the frozen snippet names.
 */
export function snippets(options: SnippetOptions): EmbedSnippets {
  return {
    living: livingSnippet({ ...options, version: options.integrity.version }),
    frozen: frozenSnippet(options),
  };
}
