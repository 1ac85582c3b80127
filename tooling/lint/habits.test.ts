import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { root } from '../run/workspaces.mjs';

const eslint = new ESLint({ cwd: root });

/** The rules that object when a file of core has this text. */
async function objections(
  text: string,
  file = 'packages/core/src/internal/errors/nearest.ts',
): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const faults: [text: string, rule: string][] = [
  ['export const now = new Date();', 'no-restricted-globals'],
  ['export const page = document.title;', 'no-restricted-globals'],
  ["export const answer = fetch('x');", 'no-restricted-globals'],
  ["export const text = new Intl.NumberFormat('en').format(1);", 'no-restricted-globals'],
  ['export const chance = Math.random();', 'no-restricted-properties'],
  ['export const text = (1).toLocaleString();', 'no-restricted-properties'],
  ['export const now = globalThis.Date;', 'no-restricted-properties'],
  ['export const place = import.meta.url;', 'no-restricted-syntax'],
  ['export enum Level { A }', 'no-restricted-syntax'],
  ["export { shown } from './BlueLedgerError';", 'no-restricted-syntax'],
  ["export * from './BlueLedgerError.js';", 'no-restricted-syntax'],
  ['export default 1;', 'no-restricted-exports'],
  ['export const anything = (value: any): unknown => value;', '@typescript-eslint/no-explicit-any'],
  ["export const sign = 'a'.at(0)!;", '@typescript-eslint/no-non-null-assertion'],
  [
    "import { BlueLedgerError } from './BlueLedgerError.js';\nexport type Mine = BlueLedgerError;",
    '@typescript-eslint/consistent-type-imports',
  ],
];

test.for(faults)('%s is refused', async ([text, rule]) => {
  expect(await objections(text)).toContain(rule);
});

test('the rules that read types are on: each fault is named', () => {
  const faults: readonly [text: string, rule: string][] = [
    ['export function later() { Promise.resolve(1); }', 'no-floating-promises'],
    ["export const deep: unknown = JSON.parse('{}').a;", 'no-unsafe-member-access'],
    ["export const text = `${['a']}`;", 'restrict-template-expressions'],
    [
      "export function sign(of: 'a' | 'b') { switch (of) { case 'a': return 1; } return 2; }",
      'switch-exhaustiveness-check',
    ],
  ];
  const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-'));
  try {
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'tsconfig.base.json') }));
    writeFileSync(join(folder, 'faults.ts'), faults.map(([text]) => `${text}\n`).join(''));
    const { stdout } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/oxlint/bin/oxlint'),
        ...['--type-aware', '--format=unix', '--config', join(root, '.oxlintrc.json'), folder],
      ],
      { cwd: root, encoding: 'utf8' },
    );
    const found = [...stdout.matchAll(/faults\.ts:(\d+):.*\(([\w-]+)\)\]$/gm)].map(
      ([, line, rule]) => `${line} ${rule}`,
    );
    expect(found.sort()).toEqual(faults.map(([, rule], index) => `${index + 1} ${rule}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('plain code has nothing to object to', async () => {
  const text = "import { shown } from './BlueLedgerError.js';\nexport const short = (text: string) => shown(text);";
  expect(await objections(text)).toEqual([]);
});

test('outside core the clock may be read', async () => {
  expect(await objections('export const now = new Date();', 'tooling/dataset-compiler/problem.ts')).toEqual([]);
});
