#!/usr/bin/env node
/**
 * Measures core on the bundled facts, and its group-by beside three peers: `npm run bench:core` (after a build).
 * It prints what was asked of core beside what it finds and holds nobody to it: times depend on the machine.
 */
import { growthLine, recordGrowth } from '../growth.mjs';
import { record } from '../record.mjs';
import { difference } from './difference.mjs';
import { core } from './engines/core.mjs';
import { growth } from './growth.mjs';
import { median } from './median.mjs';
import { peers } from './peers.mjs';
import { questions, rowCount } from './questions.mjs';
import { rules } from './rules.mjs';
import { said } from './said.mjs';
import { shown } from './shown.mjs';

/** @param {string} what @param {number} time @param {string} [more] */
const print = (what, time, more = '') => console.log(`${what.padEnd(62)} ${shown(time).padStart(10)}${more}`);

const found = await peers();

console.log(`${rowCount} personnel facts, Node ${process.version}; each time is the median of 15 runs or more\n`);
for (const { what, time, asked } of await rules()) {
  print(what, time, asked === undefined ? '' : `   asked: under ${shown(asked)}`);
  record({
    what,
    value: time,
    unit: 'ms',
    ...(asked === undefined ? {} : { target: { of: 'value', most: asked } }),
  });
}

for (const query of questions) {
  const { run, rows } = await core.ask(query);
  const answer = rows(run());
  const own = await median(run);
  console.log('');
  print(`${query.what} (${answer.length} groups)`, own);
  for (const { name, asked, engine } of found) {
    if (!engine) {
      console.log(`  ${name}`);
      continue;
    }
    try {
      const other = await engine.ask(query);
      const differs = difference(answer, other.rows(await other.run()), query.keys.length);
      if (differs) {
        console.log(`  ${name} gives a different answer and is not timed: ${differs}.`);
        continue;
      }
      const time = await median(other.run);
      const ratio = `${(time / own).toFixed(1)} times as long as core`;
      print(`  ${name}, same answer`, time, `   ${ratio}${asked ? ` (asked: ${asked})` : ''}`);
      record({
        what: `${query.what}, beside ${name}`,
        value: own,
        unit: 'ms',
        beside: { what: name, value: time },
        ...(asked === undefined ? {} : { target: { of: 'ratio', most: 1 / asked } }),
      });
    } catch (error) {
      console.log(`  ${name} cannot answer: ${said(error)}`);
    }
  }
}
console.log('\nHow the cost grows (exponent: 1 where it doubles with the size)');
for (const { what, of, measured } of await growth()) {
  console.log(`  ${what}: ${growthLine(of, measured, shown)}`);
  recordGrowth(what, of, measured);
}
for (const { engine } of found) engine?.close?.();
