import { englishNotes, personnelNotes, scaleNotes } from '@blueledger/core/text';
import { nameInSentence } from '../../figure/names/text/en.js';
import { money, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/en.js';
import type { BalanceMessages } from '../messages.js';

export const messages: BalanceMessages = {
  core: englishNotes,
  frame,
  notes: { ...personnelNotes, ...scaleNotes },
  nameInSentence,
  title: (year) => `Share of UN peacekeeping paid against share of its personnel supplied, by Member State, ${year}`,
  summary: ({ year, span, payMore, serveMore, states, payer, server }) => [
    {
      text: `In ${year}${span ? ` (${englishNotes.month(span.from).replace(` ${year}`, '')} to ${englishNotes.month(span.to).replace(` ${year}`, '')})` : ''} `,
    },
    money(payMore),
    {
      text: ` of ${states} Member States paid a larger share of UN peacekeeping than they supplied of its uniformed personnel, first ${payer.name} with `,
    },
    money(`${payer.paid} per cent`),
    { text: ` against ${payer.served}; ` },
    people(serveMore),
    { text: ` supplied the larger share, first ${server.name} with ` },
    people(`${server.served} per cent`),
    { text: ` against ${server.paid}.` },
  ],
  lessThan: (percent) => `less than ${percent}`,
  paidAxis: 'Paid, per cent of assessments →',
  servedAxis: '↑ Supplied, per cent of uniformed personnel',
  equal: 'equal shares',
  serveMore: 'supply more than they pay',
  payMore: 'pay more than they supply',
  point: ({ name, paid, served }) => `${name}: paid ${paid} per cent, supplied ${served} per cent`,
  caption: (year) => `Shares of peacekeeping assessments and of uniformed personnel by Member State, ${year}`,
  columns: {
    state: 'Member State',
    paid: 'Paid, per cent',
    served: 'Supplied, per cent',
    larger: 'Larger share',
  },
  larger: { paid: 'paid', served: 'supplied', neither: 'neither' },
  markNames: { GBR: 'United Kingdom', USA: 'United States', TZA: 'U. R. of Tanzania' },
};
