import { availableParallelism } from 'node:os';

/**
 * Does work side by side, as much at a time as the machine has processors, and hands the results back in the order of
 * the items. One that throws ends the whole.
 * @template T, R
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<R>} work
 * @param {number} [places]
 * @returns {Promise<R[]>}
 */
export async function mapConcurrent(items, work, places = availableParallelism()) {
  /** @type {R[]} */
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const place = next++;
      results[place] = await work(/** @type {T} */ (items[place]));
    }
  };
  await Promise.all(Array.from({ length: Math.min(places, items.length) }, worker));
  return results;
}
