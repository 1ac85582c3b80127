import { sumBy } from '@blueledger/core/bundled';
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';

/** @typedef {ReturnType<typeof sumBy>} Groups */

/** The keys under their names in core. @type {Record<string, string>} */
const names = { state: 'iso3', year: 'year of month' };

/** Core asks for one sum at a time: two sums are two passes over the facts. @type {import('../questions.mjs').Engine} */
export const core = {
  name: 'core',
  ask: ({ keys, sums }) => {
    const by = keys.map((key) => names[key] ?? key);
    return {
      run: () => sums.map((sum) => sumBy(personnelByMission, { by, sum })),
      rows: (/** @type {Groups[]} */ [first = [], ...others]) =>
        first.map(({ keys: labels, sum }, at) => [...labels, sum, ...others.map((groups) => groups[at]?.sum)]),
    };
  },
};
