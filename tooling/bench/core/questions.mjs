import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';

const { iso3, mission, month, persons, female, male } = personnelByMission.columns;

/** @param {{ codes: ArrayLike<number>, values: readonly string[] }} column */
const texts = ({ codes, values }) => Array.from(codes, (code) => values[code] ?? '');

/**
 * The facts as a peer takes them: text as text, numbers as numbers. The year is made ready for the peers; core works it
 * out from the month each time that it is asked.
 * @type {Record<string, ArrayLike<string> | ArrayLike<number>>}
 */
export const columns = {
  state: texts(iso3),
  mission: texts(mission),
  year: Int32Array.from(month.values, (value) => Math.floor(value / 12)),
  persons: persons.values,
  female: female.values,
  male: male.values,
};

export const rowCount = personnelByMission.rowCount;

/**
 * A group-by: sums of number columns over the rows that share the keys.
 * @typedef {{ what: string, keys: string[], sums: string[] }} Question
 * An engine's way of asking it. `run` is timed and ends with rows that JavaScript can read; `rows` is not timed and
 * puts them into one form, the keys first and then the sums.
 * @typedef {{ run: () => unknown, rows: (answer: any) => unknown[][] }} Asked
 * @typedef {{ name: string, ask: (query: Question) => Asked | Promise<Asked>, close?: () => void }} Engine
 */

/** @type {Question[]} */
export const questions = [
  { what: 'group all personnel facts by state and year', keys: ['state', 'year'], sums: ['persons'] },
  { what: 'group all personnel facts by mission and sex', keys: ['mission'], sums: ['female', 'male'] },
];
