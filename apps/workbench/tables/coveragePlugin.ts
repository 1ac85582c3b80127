import type { Plugin } from 'vite';
import { covered } from './coverage.js';

const id = 'virtual:coverage';

/** What the tables cover, as a module of the desk: a sentence about months needs no table of months. */
export function coveragePlugin(): Plugin {
  return {
    name: 'coverage',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: async (asked) =>
      asked === `\0${id}` ? `export const covered = ${JSON.stringify(await covered())};` : undefined,
  };
}
