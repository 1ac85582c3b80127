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

/**
 * The code that puts a figure into a page: a stylesheet link that keeps the figure's height free, a module script, and
 * the element with its fallback table. Pure text in, pure text out; every value is escaped.
 *
 * @throws Error when the manifest has no hash for a file that the frozen snippet names.
 */
export function snippets({ element, attributes, fallback, integrity, base }: SnippetOptions): EmbedSnippets {
  const { version, dataVersion, files } = integrity;
  const name = element.replace(/^bl-/, '');
  const at = (range: string) => base ?? `https://cdn.jsdelivr.net/npm/@blueledger/widgets@${range}/dist`;
  const hash = (path: string) => {
    const value = files[path];
    if (value === undefined)
      throw new Error(`snippets: no integrity hash for ${path}. Expected one of ${Object.keys(files).join(', ')}.`);
    return `integrity="${value}" crossorigin="anonymous"`;
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  const inside = fallbackTable(fallback);
  const frozenScript = `frozen/${name}.js`;
  return {
    living: [
      `<link rel="stylesheet" href="${escapeHtml(`${at(compatible(version))}/blueledger.css`)}">`,
      `<script type="module" src="${escapeHtml(`${at(compatible(version))}/cdn/${name}.js`)}"></script>`,
      `<${element}${written}>\n${inside}\n</${element}>`,
    ].join('\n'),
    frozen: [
      `<link rel="stylesheet" href="${escapeHtml(`${at(version)}/blueledger.css`)}" ${hash('blueledger.css')}>`,
      `<script type="module" src="${escapeHtml(`${at(version)}/${frozenScript}`)}" ${hash(frozenScript)}></script>`,
      `<${element}${written} data-version="${escapeHtml(dataVersion)}">\n${inside}\n</${element}>`,
    ].join('\n'),
  };
}
