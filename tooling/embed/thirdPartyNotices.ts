import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Modules of ours that are made from a package, which they do not import, and what that was made from itself. */
const madeFrom: readonly (readonly [module: RegExp, name: string, origin: string])[] = [
  [
    /map[\\/]generated[\\/]outlines/,
    'world-atlas',
    'outlines of Natural Earth, https://www.naturalearthdata.com, public domain',
  ],
];

/**
 * The licences of the packages that bundled modules come from, by name and version.
 * @param modules paths, as a bundler names what it has put into a file.
 * @throws Error where a package has no text of its licence: nothing is shipped without one.
 */
export function thirdPartyNotices(modules: readonly string[]): string {
  const folders = new Map<string, string>();
  for (const id of modules) {
    const [folder, name] = /^.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
    if (folder !== undefined && name !== undefined) folders.set(folder, name.replaceAll('\\', '/'));
  }
  for (const [module, name] of madeFrom)
    if (modules.some((id) => module.test(id)))
      folders.set(join(createRequire(import.meta.url).resolve(`${name}/package.json`), '..'), name);
  const origins = new Map(madeFrom.map(([, name, origin]) => [name, origin]));
  const notices = [...folders].map(([folder, name]) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly version: string;
      readonly license?: string;
    };
    const text = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (text === undefined) throw new Error(`${name} has no text of its licence in ${folder}.`);
    return `${name} ${manifest.version} (${manifest.license ?? 'see below'})${origins.has(name) ? `: ${origins.get(name)}` : ''}\n\n${readFileSync(join(folder, text), 'utf8').trim()}\n`;
  });
  return [...new Set(notices)].sort().join('\n----\n\n');
}
