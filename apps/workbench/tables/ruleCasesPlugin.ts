import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const cases = fileURLToPath(new URL('../../../packages/core/cases/', import.meta.url));
const id = 'virtual:rule-cases';

/** The rule cases that core's tests run, as a module of the desk: what is shown is what is tested. */
export function ruleCasesPlugin(): Plugin {
  return {
    name: 'rule-cases',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load(asked) {
      if (asked !== `\0${id}`) return undefined;
      const files = readdirSync(cases).filter((file) => file.endsWith('.json'));
      const all = files.flatMap((file) => JSON.parse(readFileSync(join(cases, file), 'utf8')) as unknown[]);
      return `export const ruleCases = ${JSON.stringify(all)};`;
    },
  };
}
