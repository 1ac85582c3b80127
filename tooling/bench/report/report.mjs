/** @typedef {import('../record.mjs').Measurement} Measurement */

/**
 * What a report holds: README.md beside this file describes each part.
 * @typedef {object} Report
 * @property {1} form
 * @property {string} date
 * @property {{ processor: string, processors: number, memoryGb: number, system: string, node: string }} machine
 * @property {readonly Area[]} areas
 * @typedef {{ area: string, measurements: readonly Measured[], failed?: string }} Area
 * @typedef {Measurement & { ratio?: number, met?: boolean }} Measured
 */

/**
 * A figure with its ratio to what stood beside it, and whether it is within what was asked.
 * @param {Measurement} measurement
 * @returns {Measured}
 */
export function measured(measurement) {
  const { what, value, beside, target } = measurement;
  const numbers = beside ? [value, beside.value] : [value];
  if (!numbers.every((number) => Number.isFinite(number) && (number > 0 || measurement.unit === 'exponent')))
    throw new Error(`${what}: ${numbers.join(' beside ')} is not a measured figure. Expected numbers above 0.`);
  if (target?.of === 'ratio' && !beside)
    throw new Error(`${what}: a ratio is asked of it, and nothing stands beside it. Expected beside.`);
  const ratio = beside && value / beside.value;
  const asked = target?.of === 'ratio' ? ratio : value;
  return {
    ...measurement,
    ...(ratio === undefined ? {} : { ratio }),
    ...(target && asked !== undefined ? { met: asked <= target.most } : {}),
  };
}

/** Three digits that count, without an exponent. @param {number} number */
const digits = (number) =>
  number >= 100 ? Math.round(number).toLocaleString('en') : String(Number(number.toPrecision(number < 1 ? 2 : 3)));

const inUnit = (/** @type {number} */ value, /** @type {Measurement['unit']} */ unit) =>
  unit === 'exponent'
    ? value.toFixed(2)
    : unit === 'ms' && value < 1
      ? `${digits(value * 1000)} µs`
      : `${digits(value)} ${unit}`;

const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|');

/** @param {string} area @param {Measured} line */
function row(area, { what, value, unit, beside, ratio, target, met }) {
  const asked = target && (target.of === 'ratio' ? `≤ ${digits(target.most)} ×` : `≤ ${inUnit(target.most, unit)}`);
  return [
    area,
    cell(what),
    inUnit(value, unit),
    beside ? cell(`${beside.what}: ${inUnit(beside.value, unit)}`) : '',
    ratio === undefined ? '' : `${digits(ratio)} ×`,
    asked ?? '',
    met === undefined ? '' : met ? 'met' : 'missed',
  ];
}

/**
 * The report as one table. A time is of one machine: the ratio beside it says more.
 * @param {Report} report
 */
export function markdownOf({ date, machine, areas }) {
  const heads = ['area', 'what', 'takes', 'beside it, in the same run', 'ratio', 'asked', ''];
  const rows = areas.flatMap(({ area, measurements, failed }) => [
    ...measurements.map((line) => row(area, line)),
    ...(failed === undefined ? [] : [[area, cell(`not measured: ${failed}`), '', '', '', '', 'failed']]),
  ]);
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const { processor, processors, memoryGb, system, node } = machine;
  return `${date}; ${processors} processors (${processor}), ${memoryGb} GB, ${system}, Node ${node}

${lines.join('\n')}
`;
}
