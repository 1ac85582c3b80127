import type { Scenario } from './scenario.js';

// Signs of JSON that an address would spell in three, each exchanged with one that it leaves alone, and back by the same
// table: the text keeps every sign it had.
const pairs = ['"\'', '{(', '}*', '[!', ']~', ':)', ' _', ',.'];
const swapped = new Map(pairs.flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]));
const swap = (text: string) => text.replace(/["'{(}*[!\]~:) _,.]/g, (sign) => swapped.get(sign) ?? sign);

/**
 * A scenario as JSON for a file or a footnote. The same scenario always gives the same text.
 *
 * @example
 * ```ts
 * const scenario = scenarioOf(poolingSet({ pooled: false, from: '2026-07-01' }));
 * JSON.stringify(readScenario(scenarioText(scenario))) === JSON.stringify(scenario); // => true
 * ```
 */
export function scenarioText(scenario: Scenario): string {
  return JSON.stringify(scenario, null, 2);
}

/**
 * A scenario as text that fits into an address, after `#` or as the value of a query, without further escaping.
 *
 * @example
 * ```ts
 * const scenario = scenarioOf(poolingSet({ pooled: false, from: '2026-07-01' }));
 * const address = scenarioAddress(scenario);
 * /^[-\w.!~*'()%]+$/.test(address); // => true
 * readScenario(address).reforms[0].id; // => 'pooling-off'
 * ```
 */
export function scenarioAddress(scenario: Scenario): string {
  return encodeURIComponent(swap(JSON.stringify(scenario)));
}

/** The JSON that an address stands for; undefined where it is none. */
export function fromAddress(address: string): string | undefined {
  try {
    return swap(decodeURIComponent(address));
  } catch {
    return undefined;
  }
}
