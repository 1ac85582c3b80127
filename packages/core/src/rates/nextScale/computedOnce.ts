const results = new WeakMap<object, unknown>();

/**
 * What was computed from some tables under a key: once while the tables themselves live, whatever their versions say, since
 * a slider computes all that depends on it again at every step.
 */
export function computedOnce<T>(tables: readonly object[], key: string, compute: () => T): T {
  let level = results;
  for (const table of tables) {
    const next = (level.get(table) as WeakMap<object, unknown> | undefined) ?? new WeakMap<object, unknown>();
    level.set(table, next);
    level = next;
  }
  const keyed = (level.get(results) as Map<string, T> | undefined) ?? new Map<string, T>();
  level.set(results, keyed);
  if (!keyed.has(key)) keyed.set(key, compute());
  return keyed.get(key) as T;
}
