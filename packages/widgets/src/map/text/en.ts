import { burdenNotes, englishNotes, personnelNotes, scaleNotes } from '@blueledger/core/text';
import { nameInSentence } from '../../figure/names/text/en.js';
import { money, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/en.js';
import type { MapMessages, MapTime } from '../messages.js';

const monthOnly = (month: string) => englishNotes.month(month).split(' ')[0] ?? month;
const short = ({ year, month }: MapTime) => (month === undefined ? String(year) : englishNotes.month(month));
const when = (time: MapTime) =>
  time.month !== undefined
    ? `At the end of ${englishNotes.month(time.month)}`
    : `In ${time.year}${time.span ? ` (${monthOnly(time.span.from)} to ${monthOnly(time.span.to)})` : ''}`;
const subjects = {
  payers: 'Share of UN peacekeeping paid',
  contributors: 'Share of uniformed UN personnel supplied',
  gap: 'Share of UN peacekeeping paid less share of its personnel supplied',
};

export const messages: MapMessages = {
  core: englishNotes,
  frame,
  notes: { ...burdenNotes, ...personnelNotes, ...scaleNotes },
  nameInSentence,
  title: (show, time) => `${subjects[show]}, by Member State, ${short(time)}`,
  payers: ({ year, projected, large, together, edge, first, small, smallEdge, states }) => [
    { text: projected ? `By the rates for ${year}, ` : `In ${year}, ` },
    {
      text: `${large} of ${states} Member States ${projected ? 'pay' : 'paid'} ${edge} per cent or more each of UN peacekeeping, `,
    },
    money(`${together} per cent`),
    {
      text: ` together, first ${first.name} with ${first.share}; ${small} ${projected ? 'pay' : 'paid'} less than ${smallEdge} per cent each.`,
    },
  ],
  contributors: ({ time, large, together, edge, first, none, states }) => [
    {
      text: `${when(time)} ${large} of ${states} Member States supplied ${edge} per cent or more each of the uniformed personnel of UN operations, `,
    },
    people(`${together} per cent`),
    { text: ` together, first ${first.name} with ${first.share}; ${none} supplied nobody.` },
  ],
  gap: ({ time, payMore, serveMore, states, payer, server }) => [
    { text: `${when(time)} ` },
    money(payMore),
    {
      text: ` of ${states} Member States paid a larger share of UN peacekeeping than they supplied of its uniformed personnel, by the most ${payer.name} with `,
    },
    money(`${payer.paid} per cent`),
    { text: ` against ${payer.served}; ` },
    people(serveMore),
    { text: ` supplied the larger share, by the most ${server.name} with ` },
    people(`${server.served} per cent`),
    { text: ` against ${server.paid}.` },
  ],
  lessThan: (percent) => `less than ${percent}`,
  unit: {
    payers: 'Paid, per cent of peacekeeping assessments',
    contributors: 'Supplied, per cent of uniformed personnel',
    gap: 'Difference of the two shares, in percentage points',
  },
  step: ({ from, to }) =>
    from === undefined ? `less than ${to}` : to === undefined ? `${from} or more` : `${from} to less than ${to}`,
  nobody: 'nobody',
  gapStep: (side, { from, to }) =>
    `${side === 'paid' ? 'pays' : 'supplies'} more by ${to === undefined ? `${from} or more` : `${from} to ${to}`}`,
  nearlyEqual: (edge) => `less than ${edge} apart`,
  noRate: 'no rate in this year',
  territory: 'not a Member State',
  point: (show, { name, share }) =>
    show === 'payers' ? `${name}: paid ${share}` : `${name}: supplied ${share} per cent`,
  gapPoint: ({ name, paid, served }) => `${name}: paid ${paid} per cent, supplied ${served} per cent`,
  missingPoint: (show, name) => `${name}: ${show === 'contributors' ? 'supplied nobody' : 'no rate in this year'}`,
  caption: (show, time) => `${subjects[show]}, by Member State, ${short(time)}`,
  columns: {
    state: 'Member State',
    rate: 'Rate, per cent',
    persons: 'Persons',
    personMonths: 'Person-months',
    served: 'Supplied, per cent',
    paid: 'Paid, per cent',
    gap: 'Paid less supplied, percentage points',
  },
  outlines: [
    'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations (ST/AI/189/Add.25/Rev.1).',
    'Outlines: Natural Earth 1:10m, public domain, simplified; equal-area projection (Equal Earth). A circle marks a state too small to be seen. Natural Earth draws who is in control on the ground: which lines are disputed is not in it, but for the borders of territories that are not Member States, which are dashed.',
  ],
};
