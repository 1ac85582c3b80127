import { readFileSync, writeFileSync } from 'node:fs';
import { tokenRows, withTokenTable } from './tokenTables.js';

/** Writes the tables of colours into the pages that have one. */
const root = new URL('../../', import.meta.url);
for (const path of Object.keys(tokenRows)) {
  const file = new URL(path, root);
  const text = readFileSync(file, 'utf8');
  const made = withTokenTable(path, text);
  if (made !== text) writeFileSync(file, made);
  console.log(`${path}: ${made === text ? 'up to date' : 'written'}`);
}
