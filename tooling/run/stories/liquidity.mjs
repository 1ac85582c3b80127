/**
 * 2025/26 with the United States paying nothing until October, pooled and not pooled, beside the case that it pays
 * nothing in the year at all; what each quoted answer rests on; the fan; and the backtest.
 */
import {
  backtestLiquidity,
  forecastUnpaid,
  liquidityEnglish,
  liquidityFan,
  liquiditySummary,
  simulateLiquidity,
} from '@blueledger/core/bundled';

/** @typedef {import('@blueledger/core/liquidity').LiquidityAnswer} LiquidityAnswer */

const year = { budgetYears: ['2025/26'] };
const untilOctober = { USA: { notBefore: '2025-10' } };
const nothing = { USA: { share: 0, openingShare: 0 } };
const runs = [
  {
    what: 'nothing until October, missions may lend to one another',
    query: { payments: untilOctober, pooled: true },
  },
  { what: 'nothing until October, each mission alone', query: { payments: untilOctober, pooled: false } },
  { what: 'nothing in the whole year, missions may lend', query: { payments: nothing, pooled: true } },
  { what: 'nothing in the whole year, each mission alone', query: { payments: nothing, pooled: false } },
];

/** Millions with one decimal. @param {number} amount */
const millions = (amount) => (amount / 1e6).toFixed(1).padStart(8);
/** A quoted number as a table has it. @param {number | string | undefined} value */
const shown = (value) =>
  value === undefined
    ? 'never'
    : typeof value === 'number' && Math.abs(value) > 1000
      ? millions(value).trim()
      : String(value);

/** @param {string} what @param {LiquidityAnswer} answer */
function told(what, answer) {
  const { total, months, quoted, reserveCash } = answer;
  const row = (/** @type {string} */ label, /** @type {readonly number[]} */ series) =>
    `  ${label.padEnd(34)}${series.map(millions).join('')}`;
  return [
    `The United States pays ${what}`,
    `  ${liquiditySummary(answer).text}`,
    `  ${'million dollars'.padEnd(34)}${months.map((month) => month.padStart(8)).join('')}`,
    row('collected', total.collected),
    row('net position', total.netPositionUsd),
    row('cash', total.cash),
    row('outstanding', total.outstanding),
    row('of it past its day', total.overdue),
    row('drawn from the reserve, at the end', total.reserveOut),
    row('cash of the reserve', reserveCash),
    row('borrowed between missions', total.borrowed),
    row('bills unpaid', total.operationsUnpaid),
    row('owed to contributors', total.contributorsOwed),
    `  Lowest net position (cash less unpaid bills and what is owed to contributors and the reserve): ${millions(quoted.lowestNetPositionUsd.amount).trim()} in ${quoted.lowestNetPositionUsd.month}.`,
    `  Lowest cash (may rise when payers pay later: contributors are then paid less): ${shown(quoted.lowestCash.amount)} in ${quoted.lowestCash.month}; of one mission ${shown(quoted.lowestMissionCash.amount)} (${quoted.lowestMissionCash.mission}, ${quoted.lowestMissionCash.month}).`,
    `  Reserve: at most ${shown(quoted.reservePeak.amount)} out (${quoted.reservePeak.month}); exhausted: ${shown(quoted.reserveExhausted)}.`,
    `  Owed to the ten largest contributors: ${shown(quoted.tenLargest.owed)} at the end, ${shown(quoted.tenLargest.peak.amount)} at most (${quoted.tenLargest.peak.month}).`,
    `    ${quoted.tenLargest.states.map(({ state, owed }) => `${state} ${shown(owed)}`).join(', ')}`,
    `  Arrears past two years of peacekeeping assessments: ${quoted.pastTwoYears.map(({ state, month }) => `${state} (${month})`).join(', ') || 'nobody, on what the run supposes of debts by state'}.`,
  ].join('\n');
}

/** @param {LiquidityAnswer} answer */
const assumptionLines = (answer) =>
  answer.assumptions.map(
    ({ name, title, unit, value, low, high, reason }) =>
      `  ${name}: ${title}: ${value} ${unit} (range ${low} to ${high})\n    ${reason}`,
  );

/** @param {LiquidityAnswer} answer */
const sensitivityLines = (answer) =>
  Object.entries(answer.restsOn).flatMap(([number, names]) => [
    `  ${liquidityEnglish.quoted[/** @type {keyof typeof answer.restsOn} */ (number)]} (low end / value of the query / high end)${names.length === 0 ? ': moved by none' : ''}`,
    ...answer.sensitivity.flatMap(({ assumption, low, high, moves }) =>
      moves
        .filter((move) => move.answer === number)
        .map(
          (move) =>
            `    ${`${assumption} ${low} to ${high}`.padEnd(34)} ${shown(move.low)} / ${shown(move.value)} / ${shown(move.high)}`,
        ),
    ),
  ]);

/** @param {import('@blueledger/core/liquidity').LiquidityBacktest} backtest */
function backtestLines({ tried, calibration, test, freeRun, levels }) {
  const head = `  ${'year'.padEnd(6)}${'missions'.padStart(9)}${'published'.padStart(11)}${'simulated'.padStart(11)}${'error %'.padStart(9)}${'by mission %'.padStart(14)}${'as before %'.padStart(13)}`;
  const years = (/** @type {import('@blueledger/core/liquidity').BacktestPart} */ part) =>
    part.years.map(
      (one) =>
        `  ${String(one.year).padEnd(6)}${String(one.missions).padStart(9)}${millions(one.published).padStart(11)}${millions(one.simulated).padStart(11)}${one.errorPercent.toFixed(1).padStart(9)}${one.byMissionPercent.toFixed(1).padStart(14)}${one.asBeforePercent.toFixed(1).padStart(13)}`,
    );
  const { error, ...chosen } = /** @type {import('@blueledger/core/liquidity').Tried} */ (tried[0]);
  return [
    `  Chosen of ${tried.length}: ${JSON.stringify(chosen)}; sum of differences ${millions(error).trim()} million.`,
    '  “as before”: the differences of a forecast that nothing changes in a year. Where it is lower, that forecast is better.',
    '  Calibration, each year from the April before:',
    head,
    ...years(calibration),
    '  Test, each year from the April before:',
    head,
    ...years(test),
    '  Test, all years from April 2021:',
    head,
    ...years(freeRun),
    '  By mission in the test, published / simulated, million dollars:',
    ...[2022, 2023, 2024, 2025].map(
      (one) =>
        `  ${one}: ${test.rows
          .filter((row) => row.year === one)
          .map((row) => `${row.mission} ${shown(row.published)} / ${shown(row.simulated)}`)
          .join('; ')}`,
    ),
    '  Level only. All peacekeeping at 31 December, published:',
    `    ${levels.published.map((one) => `${one.year} ${shown(one.amount)}`).join(', ')}`,
    '  The missions of the backtest at 31 December, simulated (in brackets the part that waits for a mandate, assessed at once since July 2019):',
    `    ${levels.simulated.map((one) => `${one.year} ${shown(one.amount)} (${one.notDue === 0 ? 0 : shown(one.notDue)})`).join(', ')}`,
  ];
}

/** @param {import('@blueledger/core/liquidity').UnpaidForecast} forecast */
const forecastLines = ({ asOf, missions, total, leftOut, method, score, tried, test, missionCorrelation }) => [
  `  ${asOf}: ${millions(total.forecast).trim()}, in eight of ten years ${millions(total.low).trim()} to ${millions(total.high).trim()}; a year before ${millions(total.before).trim()}. Left out: ${leftOut.join(', ') || 'none'}.`,
  `  ${missions.map(({ mission, forecast }) => `${mission} ${shown(forecast)}`).join('; ')}`,
  `  Method: ${method}. Test, ${score.firstYear} to ${score.lastYear}: ${score.byMissionPercent} per cent by mission on the mean, “as before” ${score.asBeforePercent}; nearer in ${score.nearer} of ${score.years}.`,
  ...test.map(
    (one) =>
      `  ${one.year}: published ${shown(one.published)}, forecast ${shown(one.forecast)} (${one.errorPercent} %); by mission ${one.byMissionPercent} %, as before ${one.asBeforePercent} %`,
  ),
  `  Tried on ${tried[0]?.firstYear} to ${tried[0]?.lastYear}, each year from those before it (per cent by mission, years nearer than as before):`,
  ...tried.map((one) => `    ${one.method.padEnd(34)} ${one.byMissionPercent.toFixed(1)} ${one.nearer}`),
  `  Correlation of two missions of a year: ${missionCorrelation}.`,
];

/** @returns {Promise<{ text: string, data: unknown }>} */
export async function story() {
  const answers = runs.map(({ what, query }, index) => ({
    what,
    answer: simulateLiquidity({ ...year, ...query, sensitivity: index < 2, ledger: true }),
  }));
  const [pooled, alone] = answers;
  if (!pooled || !alone) throw new Error('the first two runs are missing');
  const fan = liquidityFan({ ...year, payments: untilOctober });
  const backtest = backtestLiquidity();
  const forecast = forecastUnpaid();
  const { sources } = pooled.answer;
  const text = [
    '2025/26: what happens when contributions are late. A simulation on published appropriations, scales, unpaid amounts and strengths.',
    'Personnel reimbursement at the standard rate, with equipment by an assumption.',
    'That the United States pays nothing until October is also what it usually does: the first two runs are the usual year.',
    '',
    ...answers.flatMap(({ what, answer }) => [told(what, answer), '']),
    'What the first run supposes, because no source available says it:',
    ...assumptionLines(pooled.answer),
    '',
    'How far each quoted answer moves, pooled (million dollars, months, numbers of states):',
    ...sensitivityLines(pooled.answer),
    '',
    'The same, each mission alone:',
    ...sensitivityLines(alone.answer),
    '',
    'The fan, payment dates drawn by state, nothing from the United States until October:',
    `  ${liquiditySummary(fan).text}`,
    ...Object.entries(fan.fans.netPositionUsd).map(
      ([percent, series]) => `  net  ${percent.padEnd(4)}${series.map(millions).join('')}`,
    ),
    ...Object.entries(fan.fans.cash).map(
      ([percent, series]) => `  cash ${percent.padEnd(4)}${series.map(millions).join('')}`,
    ),
    '',
    'The backtest on unpaid amounts at 30 April (million dollars):',
    ...backtestLines(backtest),
    '',
    'What is forecast for the next 30 April without the simulation, and how far such forecasts were off (million dollars):',
    ...forecastLines(forecast),
    '',
    'NoteMessages:',
    ...liquiditySummary(pooled.answer).notes.map((note) => `  ${note}`),
    `Sources: ${sources.length}, among them ${sources
      .slice(0, 6)
      .map(({ symbol, title }) => symbol ?? title)
      .join('; ')}. Data ${pooled.answer.dataVersion}.`,
  ].join('\n');
  return { text, data: { runs: answers, fan, backtest, forecast } };
}
