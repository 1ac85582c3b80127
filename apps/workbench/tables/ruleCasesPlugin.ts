import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { virtualModule } from './virtualModule.js';

const cases = fileURLToPath(new URL('../../../packages/core/cases/', import.meta.url));
/** The rule cases that core's tests run, as a module of the workbench: what is shown is what is tested. */
export const ruleCasesPlugin = (): Plugin =>
  virtualModule('rule-cases', () => {
    const files = readdirSync(cases).filter((file) => file.endsWith('.json'));
    const all = files.flatMap((file) => JSON.parse(readFileSync(join(cases, file), 'utf8')) as unknown[]);
    return `export const ruleCases = ${JSON.stringify(all)};`;
  });
