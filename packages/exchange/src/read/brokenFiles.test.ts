import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brokenFiles } from '../../test/brokenFiles.js';
import { readTable } from '../bundled.js';

const says = JSON.parse(readFileSync(new URL('../../test/brokenFiles.says.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;
const files = await brokenFiles();

describe('of a broken file is said what is wrong, where, and what to do', () => {
  test.for(files)('$name', async ({ name, bytes, options, good = 0 }) => {
    const read = await readTable(bytes, { name, ...options });
    expect(read.problems.map(({ severity, message }) => `${severity}: ${message}`)).toEqual(says[name]);
    expect(read.problems.length).toBeGreaterThan(0);
    expect(read.clean, 'an error bars the file, a warning does not').toBe(
      read.problems.every(({ severity }) => severity === 'warning'),
    );
    expect(read.clean ? read.rows.length : read.goodRows.length).toBe(good);
    expect(read.badRows).toBe(read.rowCount - good);
  });

  test('every file has its words, and all words their file', () => {
    expect(files.map(({ name }) => name).toSorted()).toEqual(Object.keys(says).toSorted());
    expect(files.length).toBeGreaterThan(40);
  });

  test.for(files)('$name, a byte at a time, is read the same', async ({ name, bytes, options }) => {
    if (bytes.length > 10_000) return;
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const [whole, pieces] = [
      await readTable(bytes, { name, ...options }),
      await readTable(single, { name, ...options }),
    ];
    expect(pieces).toEqual(whole);
  });
});
