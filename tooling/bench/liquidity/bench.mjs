#!/usr/bin/env node
/**
 * Measures the fan of late payments on the bundled facts beside a straightforward version: `npm run bench:liquidity`.
 * It prints what was asked beside what it finds and holds nobody to it: times depend on the machine.
 */
import { performance } from 'node:perf_hooks';
import { liquidityFan } from '@blueledger/core/bundled';
import { sharedFacts } from '@blueledger/core/internal/questions';
import { Recorder } from '../../../packages/core/dist/internal/answer/index.js';
import { drawnPayments } from '../../../packages/core/dist/liquidity/fan/drawnPayments.js';
import { QueryInputs } from '../../../packages/core/dist/liquidity/inputs/queryInputs.js';
import { simulationInputsOf } from '../../../packages/core/dist/liquidity/inputs/simulationInputsOf.js';
import { assumptionValues } from '../../../packages/core/dist/liquidity/query/assumptions.js';
import { growthLine, recordGrowth } from '../growth.mjs';
import { record } from '../record.mjs';
import { objectPerRow } from './objectPerRow.mjs';

const asked = { budgetYears: ['2025/26', '2026/27'] };
const paths = 10_000;
const few = 200;

/** Elapsed and processor time since a mark, in seconds. */
function clock() {
  const [from, cpu] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { elapsed: (performance.now() - from) / 1000, processor: (user + system) / 1e6 };
  };
}
/** @param {{ elapsed: number, processor: number }} time */
const shown = ({ elapsed, processor }) =>
  `${elapsed.toFixed(2).padStart(7)} s elapsed ${processor.toFixed(2).padStart(7)} s of processor`;
const megabytes = () => process.memoryUsage.rss() / 1_048_576;

let peak = 0;
const fan = (/** @type {number} */ count) => {
  const read = clock();
  /** @type {{ paths: number, elapsed: number, processor: number }[]} */
  const marks = [];
  const answer = liquidityFan(
    { ...asked, paths: count },
    {
      onProgress: (grown) => {
        marks.push({ paths: grown.paths, ...read() });
        peak = Math.max(peak, megabytes());
      },
    },
  );
  return { answer, marks };
};

/** The bundled tables that a simulation reads. */
const liquidityFacts = /** @type {import('@blueledger/core').LiquidityFacts} */ (
  Object.fromEntries(
    await Promise.all(
      Object.entries(sharedFacts.liquidity).map(async ([name, table]) => {
        const tables = Object.values(await import(`@blueledger/datasets/${table}`));
        return [name, tables.find((each) => typeof each === 'object' && 'columns' in each)];
      }),
    ),
  )
);
const queryInputs = new QueryInputs(liquidityFacts, asked, new Recorder({ trace: false }));
const values = assumptionValues();
const inputs = simulationInputsOf(queryInputs, values, new Recorder({ trace: false }));
const drawn = drawnPayments(inputs, asked, queryInputs.punctual, values);
globalThis.gc?.();
const before = megabytes();
console.log(
  `${paths} paths, ${inputs.months.length} months, ${inputs.states.length} states, ${inputs.missions.length} missions; Node ${process.version}, one thread; ${before.toFixed(0)} MB resident before`,
);
const { marks } = fan(paths);
for (const mark of marks) console.log(`  after ${String(mark.paths).padStart(6)} paths ${shown(mark)}`);
console.log(
  `  asked: a first fan in under 0.5 s, the whole in under 1.2 s; a first fan is handed out after ${marks[0]?.paths} paths`,
);
console.log(
  `  memory: ${peak.toFixed(0)} MB resident at most, ${(peak - before).toFixed(0)} MB more than before (asked: under 150 MB)`,
);
for (const [what, mark, most] of /** @type {const} */ ([
  ['a first fan of late payments', marks[0], 500],
  [`a fan of ${paths.toLocaleString('en')} paths`, marks.at(-1), 1200],
]))
  if (mark) record({ what, value: mark.elapsed * 1000, unit: 'ms', target: { of: 'value', most } });
record({
  what: `memory of a fan of ${paths.toLocaleString('en')} paths`,
  value: Math.max(1, peak - before),
  unit: 'MB',
  target: { of: 'value', most: 150 },
});

const small = fan(few).answer;
const own = clock();
fan(few);
const set = own();
const ofPaths = marks.at(-1);
const naive = clock();
const rows = objectPerRow({ inputs, drawn, punctual: queryInputs.punctual, values, asked, seed: 1, paths: few });
const other = naive();
const median = inputs.months.map(
  (_, month) => rows.map((row) => row[month] ?? 0).sort((a, b) => a - b)[Math.ceil(few / 2) - 1] ?? 0,
);
const differs = Math.max(...median.map((cash, month) => Math.abs(cash - (small.fans.cash.p50[month] ?? 0))));
console.log(
  `\nThe same fan with an object for every debt and payment, ${few} paths ${shown(other)}; medians of cash differ by at most ${differs.toFixed(0)} dollars`,
);
if (differs > 5000) throw new Error('the two versions do not give the same fan');
if (ofPaths) {
  const perPath = (ofPaths.processor - set.processor) / (paths - few);
  record({
    what: 'a path of a fan, of processor time',
    value: perPath * 1000,
    unit: 'ms',
    beside: { what: 'an object for every debt and payment', value: (other.processor / few) * 1000 },
  });
  console.log(
    `  a path takes ${((other.processor / few) * 1000).toFixed(2)} ms against ${(perPath * 1000).toFixed(3)} ms: ${(other.processor / few / perPath).toFixed(0)} times as long as core; ${paths} would take ${((other.processor / few) * paths).toFixed(0)} s`,
  );
}

/** Processor time of a fan of so many paths over so many budget years. @param {number} count @param {number} years */
function fanOf(count, years) {
  const from = Array.from({ length: years }, (_, year) => `${2022 + year}/${23 + year}`);
  const read = clock();
  liquidityFan({ budgetYears: from, paths: count });
  return read().processor;
}
const seconds = (/** @type {number} */ time) => `${time.toFixed(2)} s`;
fanOf(few, 1);
const byPaths = [1, 2, 4].map((times) => ({ size: 2500 * times, time: fanOf(2500 * times, 2) }));
const byMonths = [1, 2, 4].map((years) => ({ size: 12 * years, time: fanOf(5000, years) }));
console.log('\nHow the cost grows (exponent: 1 where it doubles with the size)');
console.log(`  24 months: ${growthLine('paths', byPaths, seconds)}`);
console.log(`  5,000 paths: ${growthLine('months', byMonths, seconds)}`);
recordGrowth('a fan over 24 months', 'paths', byPaths);
recordGrowth('a fan of 5,000 paths', 'months', byMonths);
