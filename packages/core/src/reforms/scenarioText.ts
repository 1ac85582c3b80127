import { swap } from './address.js';
import { readScenario } from './readScenario.js';
import type { Scenario } from './scenario.js';

/**
 * A scenario as JSON for a file or a footnote. The same scenario always gives the same text.
 *
 * @throws BlueLedgerError as `readScenario`.
 * @example
 * ```ts
 * const scenario = scenarioOf(poolingSet({ pooled: false, from: '2026-07-01' }));
 * JSON.stringify(readScenario(scenarioText(scenario))) === JSON.stringify(scenario); // => true
 * ```
 */
export function scenarioText(scenario: Scenario): string {
  return JSON.stringify(readScenario(scenario), null, 2);
}

/**
 * A scenario as text that fits into an address, after `#` or as the value of a query, without further escaping.
 *
 * @throws BlueLedgerError as `readScenario`.
 * @example
 * ```ts
 * const scenario = scenarioOf(poolingSet({ pooled: false, from: '2026-07-01' }));
 * const address = scenarioAddress(scenario);
 * /^[-\w.!~*'()%]+$/.test(address); // => true
 * readScenario(address).reforms[0].id; // => 'pooling-off'
 * ```
 */
export function scenarioAddress(scenario: Scenario): string {
  return encodeURIComponent(swap(JSON.stringify(readScenario(scenario))));
}
