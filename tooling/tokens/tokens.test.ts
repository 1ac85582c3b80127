import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { surfaces, tokens } from '../../packages/widgets/src/figure/tokens.js';
import { tokenRows, tokenSheet, withTokenTable } from './tokenTables.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

describe('one file has the colours', () => {
  test.each(Object.keys(tokenRows))('%s prints them as they are (else: npm run tokens)', (path) => {
    expect(withTokenTable(path, read(path))).toBe(read(path));
  });

  test('no other file of the widgets or the workbench repeats one', () => {
    // White is not one of ours alone.
    const ours = [...Object.values(tokens), ...Object.values(surfaces)]
      .flatMap(({ light, dark }) => [light, dark])
      .filter((colour) => colour !== '#ffffff');
    const files = execFileSync('git', ['ls-files', 'packages/widgets', 'apps'], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter((path) => /\.(ts|css|html|md)$/.test(path) && !path.endsWith('figure/tokens.ts') && !(path in tokenRows));
    expect(files.length).toBeGreaterThan(100);
    expect(
      files.flatMap((path) =>
        ours.filter((colour) => read(path).includes(colour)).map((colour) => `${path}: ${colour}`),
      ),
    ).toEqual([]);
  });

  test('tokens.css has each with both schemes', () => {
    expect(tokenSheet).toContain('  --blueledger-money: light-dark(#0b5cad, #6cb2f5);\n');
    expect(tokenSheet.match(/light-dark/g)).toHaveLength(Object.keys({ ...tokens, ...surfaces }).length);
  });
});
