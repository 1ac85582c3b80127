import { assess } from '@blueledger/core/bundled';
import type { CommandInput, Reply } from '../spec.js';
import { needed, present, text, whole } from './input.js';
import { nameOf } from './names.js';
import { replyOf, tableFor } from './replyOf.js';

/** The appropriation that the options describe. */
export const appropriationOf = (input: CommandInput) =>
  present({
    mission: needed(text(input, 'mission'), 'mission', 'the UN acronym of a mission, such as UNMIK'),
    amount: needed(whole(input, 'amount'), 'amount', 'whole US dollars'),
    from: needed(text(input, 'from'), 'from', 'the first day of the period, YYYY-MM-DD'),
    to: needed(text(input, 'to'), 'to', 'the last day of the period, YYYY-MM-DD'),
    mandateUntil: text(input, 'mandateUntil'),
  });

const dollars = { type: 'whole', unit: 'US dollars' } as const;

export function reply(input: CommandInput): Reply {
  const answer = assess({ ...appropriationOf(input), ...present({ state: text(input, 'state') }) });
  const totals = answer.totals.map(({ state, amount }) => ({ iso3: state, name: nameOf(state), amount_usd: amount }));
  const pieces = answer.pieces.map(({ from, to, amount, conditional, withheld }) => ({
    from,
    to,
    amount_usd: amount,
    subject_to_extension: conditional,
    withheld_usd: withheld,
  }));
  return replyOf(answer, [
    tableFor(answer, 'assessed', [{ name: 'iso3' }, { name: 'name' }, { name: 'amount_usd', ...dollars }], totals),
    tableFor(
      answer,
      'pieces',
      [
        { name: 'from' },
        { name: 'to' },
        { name: 'amount_usd', ...dollars },
        { name: 'subject_to_extension' },
        { name: 'withheld_usd', ...dollars },
      ],
      pieces,
    ),
  ]);
}
