import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

interface Document {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

export interface Crawl {
  readonly pages: number;
  readonly links: number;
  /** `elements/rates/index.html: ../figur/ (no such file)` */
  readonly dead: readonly string[];
}

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

function readDocument(html: string): Document {
  const attribute = (pattern: RegExp) => Array.from(html.matchAll(pattern), ([, value = '']) => unescaped(value));
  return {
    links: attribute(/<[a-z][^>]*? (?:href|src)="([^"]*)"/g),
    anchors: new Set(attribute(/ id="([^"]*)"/g)),
  };
}

/**
 * Follows every link of every page of a built site from disk, with its anchor; addresses of other hosts are left alone.
 * @param folder of the site, whose root an address that begins with a slash means.
 */
export function crawl(folder: string): Crawl {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const read = new Map<string, Document>();
  const documentOf = (file: string) => {
    const known = read.get(file) ?? readDocument(readFileSync(file, 'utf8'));
    read.set(file, known);
    return known;
  };
  /** What is wrong with a link, or nothing. */
  const fault = (from: string, link: string): string | undefined => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? from : join(path.startsWith('/') ? folder : dirname(from), decodeURI(path));
    if (!existsSync(target)) return 'no such file';
    const file = statSync(target).isDirectory() ? join(target, 'index.html') : target;
    if (!existsSync(file)) return 'no page in that folder';
    if (file !== target && !path.endsWith('/')) return 'a folder without its last slash';
    if (anchor === undefined || anchor === '' || documentOf(file).anchors.has(decodeURIComponent(anchor)))
      return undefined;
    return 'no such anchor';
  };
  const dead: string[] = [];
  let links = 0;
  for (const file of files) {
    const from = join(folder, file);
    for (const link of documentOf(from).links) {
      if (/^(?:[a-z]+:|\/\/)/.test(link)) continue;
      links += 1;
      const found = fault(from, link);
      if (found !== undefined) dead.push(`${relative(folder, from)}: ${link} (${found})`);
    }
  }
  return { pages: files.length, links, dead };
}
