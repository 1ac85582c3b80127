import { checkKeys, checkText } from '../../internal/errors/index.js';
import { addDays, checkDate } from '../../internal/math/index.js';
import type { MissionText } from '../../internal/states/index.js';
import type { NamedReform } from '../scenario.js';

/**
 * A mission is closed when its mandate ends: what was apportioned subject to an extension is not assessed, and nobody serves
 * in a month that begins after that day. What closing costs is not counted.
 *
 * @throws BlueLedgerError `bad-date`.
 * @example
 * ```ts
 * closedAtMandateEnd({ mission: 'UNIFIL', mandateUntil: '2025-08-31' }).changes[0].from; // => '2025-09-01'
 * ```
 */
export function closedAtMandateEnd(options: {
  readonly mission: MissionText;
  /** Last day of the mandate; `mandateEnd` finds it in what was apportioned. */
  readonly mandateUntil: string;
}): NamedReform {
  const { mission, mandateUntil } = checkKeys(options, ['mission', 'mandateUntil']);
  checkText(mission, 'mission', 'the UN acronym of a mission, such as UNMISS');
  checkDate(mandateUntil, 'mandateUntil');
  return {
    id: `closed-${mission.toLowerCase().replaceAll(' ', '-')}`,
    title: `${mission} closes on ${mandateUntil}`,
    rationale:
      'The Security Council need not extend a mandate. What was apportioned beyond it then is not due, and the budget falls.',
    changes: [{ parameter: 'mission-closed', of: mission, value: true, from: addDays(mandateUntil, 1) }],
  };
}
