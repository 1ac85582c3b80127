import { availableParallelism } from 'node:os';

/**
 * Maps items to results, as many at a time as the machine has processors, in the order of the items. The first that
 * rejects rejects the whole.
 * @template T, R
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<R>} map
 * @param {number} [limit]
 * @returns {Promise<R[]>}
 */
export async function mapConcurrent(items, map, limit = availableParallelism()) {
  /** @type {R[]} */
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await map(/** @type {T} */ (items[index]));
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
