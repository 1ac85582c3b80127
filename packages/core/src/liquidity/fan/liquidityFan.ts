import { answer, Recorder } from '../../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, faultOfValue } from '../../internal/errors/index.js';
import type { Column, Matrix } from '../engine/matrix.js';
import { runSimulation } from '../engine/runSimulation.js';
import { type LiquidityFacts, liquidityTables } from '../facts.js';
import { assumedBy, noteAssumed } from '../inputs/assumedBy.js';
import { QueryInputs } from '../inputs/queryInputs.js';
import { simulationInputsOf } from '../inputs/simulationInputsOf.js';
import { assumptionValues, listAssumptions } from '../query/assumptions.js';
import { checkQuery } from '../query/checkQuery.js';
import { tenLargest } from '../quoted.js';
import { drawnPayments } from './drawnPayments.js';
import { type Band, type FanMeasure, type FanQuery, fanPercents, type LiquidityFan, type Spread } from './fanAnswer.js';
import { FanPaths, fanMeasures } from './fanPaths.js';
import { mayPassTwoYears } from './mayPassTwoYears.js';
import { placeRanks } from './placeRanks.js';

/** The value that so many per cent of the samples do not exceed: the nearest rank, no value in between is made up. */
function ranks(samples: Float64Array): Spread {
  const rankOf = (percent: (typeof fanPercents)[number]) => Math.ceil((samples.length * percent) / 100) - 1;
  placeRanks(samples, fanPercents.map(rankOf));
  const at = (percent: (typeof fanPercents)[number]) => Math.round(samples[rankOf(percent)] as number);
  return { p5: at(5), p25: at(25), p50: at(50), p75: at(75), p95: at(95) };
}

function bandOf(samples: Matrix, paths: number): Band {
  const column = new Float64Array(paths);
  const months = Array.from({ length: samples.columns }, (_, month) => {
    for (let path = 0; path < paths; path += 1) column[path] = samples.get(path, month);
    return ranks(column);
  });
  const at = (percent: (typeof fanPercents)[number]) => months.map((spread) => spread[`p${percent}`]);
  return { p5: at(5), p25: at(25), p50: at(50), p75: at(75), p95: at(95) };
}

function checkWhole(value: unknown, where: string, least: number, most: number): void {
  if (!Number.isInteger(value) || (value as number) < least || (value as number) > most)
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(value, 'is out of range'),
      where,
      expected: `a whole number from ${least} to ${most}`,
    });
}

/** Paths after which a fan is handed out, before the whole. */
const steps = [500, 2000, 5000];

/**
 * The fan of a run, handed out as it grows: after 500 paths, 2,000, 5,000 and all. A caller that needs no more stops it there.
 * How each state pays each year's letters is drawn from its years in the honour roll, apart from the other states; what
 * the query says of a state is not drawn. Missions have their shares of what a state pays. Doubles, not dollars.
 *
 * @throws BlueLedgerError as `simulateLiquidity`; `bad-number` for paths or a seed out of range.
 * @example
 * ```ts
 * const [first] = fanSteps({ budgetYears: ['2025/26'], missions: ['UNMIK'], paths: 1000 });
 * [first.paths, first.of]; // => [500, 1000]
 * ```
 */
export function fanSteps(facts: LiquidityFacts, query: FanQuery): Generator<LiquidityFan, void, void> {
  checkFacts(facts, ...liquidityTables);
  const {
    paths = 10_000,
    seed = 1,
    ...liquidityQuery
  } = checkKeys(query, [
    'paths',
    'seed',
    'appropriations',
    'budgetYears',
    'missions',
    'payments',
    'pooled',
    'reserve',
    'assumptions',
    'cuts',
    'closures',
    'overrides',
    'reform',
  ]);
  checkWhole(paths, 'paths', 100, 100_000);
  checkWhole(seed, 'seed', 0, 4_294_967_295);
  checkQuery(liquidityQuery, facts.memberStates);
  assumptionValues(liquidityQuery.assumptions);
  return stepsOf(facts, query);
}

/** The steps of a query that has been checked: a generator does nothing, not even check, before its first step. */
function* stepsOf(facts: LiquidityFacts, query: FanQuery): Generator<LiquidityFan, void, void> {
  const { paths = 10_000, seed = 1, ...liquidityQuery } = query;
  const values = assumptionValues(liquidityQuery.assumptions);
  let growing:
    | {
        basis: ReturnType<Recorder['basis']>;
        fan: FanPaths;
        months: readonly string[];
        rest: Pick<LiquidityFan, 'assumptions' | 'pastTwoYears'>;
      }
    | undefined;
  const stops = [...steps.filter((stop) => stop < paths), paths];
  for (const stop of stops)
    yield answer(
      {
        kind: 'liquidityFan',
        query,
        title: `Fan of the liquidity of peacekeeping missions, ${liquidityQuery.budgetYears[0]}, ${stop} paths`,
      },
      (recorder) => {
        recorder.restsOn('unverified');
        recorder.note('simulated');
        recorder.note('dates-drawn', { paths: stop });
        if (!growing || recorder.isTracing) {
          const inside = recorder.isTracing ? recorder : new Recorder({ trace: false });
          const queryInputs = new QueryInputs(facts, liquidityQuery, inside);
          const inputs = simulationInputsOf(queryInputs, values, inside);
          noteAssumed(queryInputs, inside);
          const drawn = drawnPayments(inputs, liquidityQuery, queryInputs.punctual, values);
          const ten = tenLargest(runSimulation(inputs)).map(({ state }) => state);
          growing = {
            basis: inside.basis(),
            fan: growing?.fan ?? new FanPaths(inputs, drawn, { paths, seed, ten }),
            months: inputs.months,
            rest: {
              assumptions: listAssumptions(values, assumedBy(queryInputs, liquidityQuery)),
              pastTwoYears: mayPassTwoYears(inputs, drawn),
            },
          };
        }
        const { basis, fan, months, rest } = growing;
        if (!recorder.isTracing) recorder.carries(basis);
        fan.draw(stop - fan.drawnPaths);
        const spread = ({ values: samples }: Column) => ranks(samples.slice(0, stop));
        const { counts } = fan;
        const soFar = {
          months,
          paths: stop,
          of: paths,
          fans: Object.fromEntries(
            fanMeasures.map((measure) => [measure, bandOf(fan.samples[measure], stop)]),
          ) as Record<FanMeasure, Band>,
          lowestNetPositionUsd: spread(fan.lowestNetPositionUsd),
          lowestCash: spread(fan.lowestCash),
          tenLargestOwed: spread(fan.tenLargestOwed),
          probability: {
            reserveDrawn: counts.reserveDrawn / stop,
            reserveExhausted: counts.reserveExhausted / stop,
            billsUnpaid: counts.billsUnpaid / stop,
            contributorsOwedMore: counts.contributorsOwedMore / stop,
          },
          ...rest,
        };
        recorder.step(() => ({
          step: 'Payment dates drawn by state, months run for each path',
          inputs: { paths: stop, seed },
          result: soFar.probability,
        }));
        return soFar;
      },
    );
}

export interface FanOptions {
  /** Called with every fan that is handed out. */
  readonly onProgress?: ((fan: LiquidityFan) => void) | undefined;
  /** Called before more paths are drawn. */
  readonly shouldStop?: (() => boolean) | undefined;
}

/**
 * The fan of a run after all its paths, or after those drawn when `shouldStop` says so.
 *
 * @throws BlueLedgerError as `fanSteps`.
 * @example
 * ```ts
 * const { paths, probability } = liquidityFan({ budgetYears: ['2025/26'], missions: ['UNMIK'], paths: 500 });
 * [paths, probability.reserveExhausted]; // => [500, 0]
 * ```
 */
export function liquidityFan(facts: LiquidityFacts, query: FanQuery, options: FanOptions = {}): LiquidityFan {
  let last: LiquidityFan | undefined;
  const { onProgress, shouldStop } = checkKeys(options, ['onProgress', 'shouldStop'], 'options');
  for (const fan of fanSteps(facts, query)) {
    last = fan;
    onProgress?.(fan);
    if (shouldStop?.()) break;
  }
  return last as LiquidityFan;
}

/** A fan computed again from its query: one handed out before all its paths were drawn is drawn up to there. */
export function fanAgain(facts: LiquidityFacts, query: FanQuery, { paths }: Pick<LiquidityFan, 'paths'>): LiquidityFan {
  let drawn = 0;
  return liquidityFan(facts, query, {
    onProgress: (fan) => {
      drawn = fan.paths;
    },
    shouldStop: () => drawn >= paths,
  });
}
