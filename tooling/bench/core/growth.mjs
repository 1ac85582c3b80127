import { assessOnRates, effectiveRates, sumBy } from '@blueledger/core/bundled';
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import { median } from './median.mjs';

const times = [1, 2, 4];

/** A column so many times over. @param {ArrayLike<number>} values @param {number} count */
const repeated = (values, count) => {
  const all = new Int32Array(values.length * count);
  for (let copy = 0; copy < count; copy += 1) all.set(values, copy * values.length);
  return all;
};

/** The personnel facts so many times over: the same groups with more rows. @param {number} count */
function longer(count) {
  const { columns, rowCount } = personnelByMission;
  const grown = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      const lists = Object.entries(column).map(([part, list]) => [
        part,
        ['codes', 'values', 'missing'].includes(part) && list && typeof (/** @type {any} */ (list)[0]) === 'number'
          ? repeated(/** @type {any} */ (list), count)
          : list,
      ]);
      return [name, Object.fromEntries(lists)];
    }),
  );
  return /** @type {typeof personnelByMission} */ ({
    ...personnelByMission,
    rowCount: rowCount * count,
    columns: /** @type {any} */ (grown),
  });
}

/** How the cost of core grows: rows of a group-by, states of a piece, years of scales. */
export async function growth() {
  /** @type {Record<'rows' | 'states' | 'years', { size: number, time: number }[]>} */
  const measured = { rows: [], states: [], years: [] };
  const whole = sumBy(personnelByMission, { by: ['iso3', 'year of month'], sum: 'persons' });
  for (const count of times) {
    const table = longer(count);
    const query = { by: ['iso3', 'year of month'], sum: 'persons' };
    const groups = sumBy(table, query);
    if (groups.length !== whole.length || groups.some(({ sum }, at) => sum !== (whole[at]?.sum ?? 0) * count))
      throw new Error(`${count} times the rows do not give ${count} times the sums`);
    measured.rows.push({ size: table.rowCount, time: await median(() => sumBy(table, query)) });
  }
  const { rates } = effectiveRates({ year: 2025 });
  const quarter = Math.floor(rates.length / 4);
  let amount = 1_000_000;
  for (const count of times) {
    const some = rates.slice(0, quarter * count);
    const batch = 500;
    const time = await median(() => {
      for (let run = 0; run < batch; run += 1) assessOnRates(some, (amount += 1_234_567));
    });
    measured.states.push({ size: some.length, time: time / batch });
  }
  for (const count of times)
    measured.years.push({
      size: 4 * count,
      time: await median(() => {
        for (let year = 2012; year < 2012 + 4 * count; year += 1) effectiveRates({ year });
      }),
    });
  return [
    { what: 'group by state and year', of: 'rows', measured: measured.rows },
    { what: 'assess one piece', of: 'states', measured: measured.states },
    { what: 'derive scales', of: 'years', measured: measured.years },
  ];
}
