/**
 * The 21 apportionments to groups A to D that resolutions of 1973 to 1989 print, beside what the rule of the groups gives
 * on the regular scale that each names: group D pays a tenth of its regular rate, C a fifth, B all, and A the rest.
 */
import { effectiveRates } from '@blueledger/core/bundled';
import { requiredNumberAt, requiredTextAt } from '@blueledger/core/internal/tables';
import { adHocApportionments } from '@blueledger/datasets/ad-hoc-apportionments';

const groups = /** @type {const} */ (['A', 'B', 'C', 'D']);

/** Per cent of the whole that each group pays by the rule. @param {string} date */
function byRule(date) {
  const { rates, sums } = effectiveRates({ year: Number(date.slice(0, 4)), date });
  return groups.map((group) =>
    rates
      .filter(({ level, state }) => level === group && !sums.added.includes(state))
      .reduce((sum, { unroundedRatePercent = 0 }) => sum + unroundedRatePercent, 0),
  );
}

function apportionments() {
  const { columns, rowCount } = adHocApportionments;
  const printedIn = [columns.group_a, columns.group_b, columns.group_c, columns.group_d];
  return Array.from({ length: rowCount }, (_, row) => {
    const from = requiredTextAt(columns.from, row);
    const scale = requiredNumberAt(columns.scale_from, row);
    const total = requiredNumberAt(columns.total, row);
    // By the groups of the first day of the amount, or of the scale where that begins later.
    const date = from < `${scale}-01-01` ? `${scale}-01-01` : from;
    const printed = printedIn.map((column) => (requiredNumberAt(column, row) / total) * 100);
    const computed = byRule(date);
    const off = computed.map((percent, at) => percent - (printed[at] ?? 0));
    const largest = Math.max(...off.map(Math.abs));
    const [mission, source] = [requiredTextAt(columns.mission, row), requiredTextAt(columns.source, row)];
    return { mission, from, scale, date, source, printed, computed, off, largest };
  });
}

/** Each group’s printed share, and by how many points the rule is off. */
export async function story() {
  const data = apportionments();
  const cells = data.map(({ mission, from, scale, printed, off, largest }) => [
    mission,
    from,
    String(scale),
    ...printed.flatMap((percent, at) => [percent.toFixed(4), (off[at] ?? 0).toFixed(4).replace(/^-(0\.0+)$/, '$1')]),
    largest <= 0.005 ? 'yes' : 'no',
  ]);
  const head = ['mission', 'from', 'scale', ...groups.flatMap((group) => [group, 'off']), 'within'];
  const widths = head.map((word, at) => Math.max(word.length, ...cells.map((row) => (row[at] ?? '').length)));
  const line = (/** @type {readonly string[]} */ row) =>
    row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  const within = data.filter(({ largest }) => largest <= 0.005).length;
  const most = Math.max(...data.map(({ largest }) => largest));
  return {
    text: [
      'Per cent of each amount that resolutions print for groups A to D, and points by which the rule is off.',
      line(head),
      ...cells.map(line),
      `Within 0.005 points in each group: ${within} of ${data.length}. Most that one is off: ${most.toFixed(4)} points.`,
      `1989: off by ${(data.at(-1)?.largest ?? 0).toFixed(7)} points at most, the rounding of the printed dollars.`,
    ].join('\n'),
    data,
  };
}
