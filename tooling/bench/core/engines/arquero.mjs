import { columns } from '../questions.mjs';

/**
 * @param {any} arquero the package
 * @returns {import('../questions.mjs').Engine}
 */
export function arqueroEngine(arquero) {
  return {
    name: 'arquero',
    ask: ({ keys, sums }) => {
      const table = arquero.table(Object.fromEntries([...keys, ...sums].map((name) => [name, columns[name]])));
      const totals = Object.fromEntries(sums.map((sum) => [sum, arquero.op.sum(sum)]));
      return {
        run: () =>
          table
            .groupby(...keys)
            .rollup(totals)
            .objects(),
        rows: (/** @type {Record<string, unknown>[]} */ groups) =>
          groups.map((group) => [...keys, ...sums].map((name) => group[name])),
      };
    },
  };
}
