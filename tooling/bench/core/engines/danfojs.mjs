import { columns } from '../questions.mjs';

/**
 * @param {any} danfo the package
 * @returns {import('../questions.mjs').Engine}
 */
export function danfojsEngine(danfo) {
  // A CommonJS package: Node puts what it exports under `default`.
  const { DataFrame } = danfo.default ?? danfo;
  return {
    name: 'danfojs-node',
    ask: ({ keys, sums }) => {
      // Its group-by copies every column of the frame: it is given those of the question alone.
      const frame = new DataFrame(
        Object.fromEntries([...keys, ...sums].map((name) => [name, Array.from(/** @type {any} */ (columns[name]))])),
      );
      const totals = Object.fromEntries(sums.map((sum) => [sum, 'sum']));
      const wanted = [...keys, ...sums.map((sum) => `${sum}_sum`)];
      return {
        run: () => frame.groupby(keys).agg(totals),
        rows: (/** @type {{ columns: string[], values: unknown[][] }} */ answer) => {
          const places = wanted.map((name) => answer.columns.indexOf(name));
          return answer.values.map((row) => places.map((place) => row[place]));
        },
      };
    },
  };
}
