import { assess } from '@blueledger/core/bundled';
import type { CommandInput, Reply } from '../spec.js';
import { needed, pair, parts, present, text, whole } from './input.js';
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

/** What parties pay, as the option has it: none, or pairs of state and dollars. */
function partiesOf(input: CommandInput) {
  const option = text(input, 'parties');
  if (option === 'none') return [];
  return parts(option)?.map((part) => {
    const [state, amount] = pair(part, '--parties');
    return { state, amount: Number(amount) };
  });
}

const dollars = { type: 'whole', unit: 'US dollars' } as const;

export function reply(input: CommandInput): Reply {
  const answer = assess({
    ...appropriationOf(input),
    ...present({
      parties: partiesOf(input),
      staffAssessment: whole(input, 'staffAssessment'),
      state: text(input, 'state'),
    }),
  });
  const offsets = answer.offsets.map(({ state, name, amount, reference }) => ({
    iso3: state,
    name,
    amount_usd: amount,
    document: reference && [reference.document, reference.paragraph].filter(Boolean).join(', '),
  }));
  const net = answer.net?.map(({ state, gross, staffAssessment, net: amount }) => ({
    iso3: state,
    name: nameOf(state),
    gross_usd: gross,
    staff_assessment_usd: staffAssessment,
    net_usd: amount,
  }));
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
    ...(offsets.length > 0
      ? [
          tableFor(
            answer,
            'offsets',
            [{ name: 'iso3' }, { name: 'name' }, { name: 'amount_usd', ...dollars }, { name: 'document' }],
            offsets,
          ),
        ]
      : []),
    ...(net
      ? [
          tableFor(
            answer,
            'net',
            [
              { name: 'iso3' },
              { name: 'name' },
              { name: 'gross_usd', ...dollars },
              { name: 'staff_assessment_usd', ...dollars },
              { name: 'net_usd', ...dollars },
            ],
            net,
          ),
        ]
      : []),
  ]);
}
