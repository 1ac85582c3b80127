import { apportionedPieces, assess, assessmentRanks } from '@blueledger/core/bundled';
import { BlueLedgerError } from '@blueledger/core/internal/errors';
import { readNumber } from '../readNumber.js';
import type { CommandInput, Reply } from '../spec.js';
import { flagOf, needed, pair, parts, present, text, whole } from './input.js';
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
    return { state, amount: readNumber(amount, 'money', '--parties') as number };
  });
}

const dollars = { type: 'whole', unit: 'US dollars' } as const;

/** Options that describe an appropriation, which a budget year has from its resolutions. */
const ofAppropriation = ['amount', 'from', 'to', 'mandateUntil', 'parties', 'staffAssessment'] as const;

/** As many as core ranks: more than there are Member States, so that every one of them is named. */
const everyState = 200;

/** What resolutions apportion for a mission’s budget year, and what of it falls on each state. */
function ofBudgetYear(input: CommandInput, budgetYear: string): Reply {
  const given = ofAppropriation.filter((name) => input.options[name] !== undefined);
  if (given.length > 0)
    throw new BlueLedgerError('bad-query', {
      what: `${given.map(flagOf).join(', ')} cannot be given with it`,
      where: '--budget-year',
      expected: 'either a budget year, or an appropriation with its amount and days',
    });
  const mission = needed(text(input, 'mission'), 'mission', 'the UN acronym of a mission, such as UNMIK');
  const state = text(input, 'state');
  const answer = assessmentRanks({ budgetYear, mission, top: everyState });
  const [apportioned] = apportionedPieces({ budgetYear, mission }).missions;
  const lines = answer.ranks.filter((line) => state === undefined || line.state === state);
  if (lines.length === 0)
    throw new BlueLedgerError('unknown-code', {
      what: `${state} is assessed nothing for ${mission} in ${budgetYear}`,
      where: '--state',
      expected: 'a state of the scale of that time',
    });
  const inWords = (amount: number) => `$${amount.toLocaleString('en')}`;
  const whole = `${inWords(answer.total)} apportioned for ${mission} in ${budgetYear}`;
  const summary = [
    state === undefined
      ? `${lines.length} Member States are assessed the ${whole}.`
      : `${nameOf(state)} is assessed ${inWords(lines[0]?.amount ?? 0)} of the ${whole}.`,
    ...(answer.withheld > 0
      ? [`${inWords(answer.withheld)} more is not assessed here: its days have no exact rates in the tables.`]
      : []),
  ].join(' ');
  const tables = [
    tableFor(
      answer,
      'assessed',
      [{ name: 'iso3' }, { name: 'name' }, { name: 'amount_usd', ...dollars }],
      lines
        .map(({ state: iso3, amount }) => ({ iso3, name: nameOf(iso3), amount_usd: amount }))
        .sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1)),
    ),
    tableFor(
      answer,
      'pieces',
      [{ name: 'from' }, { name: 'to' }, { name: 'amount_usd', ...dollars }, { name: 'subject_to_extension' }],
      (apportioned?.pieces ?? []).map(({ from, to, amount, conditional }) => ({
        from,
        to,
        amount_usd: amount,
        subject_to_extension: conditional,
      })),
    ),
  ];
  return replyOf(answer, tables, { summary });
}

export function reply(input: CommandInput): Reply {
  const budgetYear = text(input, 'budgetYear');
  if (budgetYear !== undefined) return ofBudgetYear(input, budgetYear);
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
