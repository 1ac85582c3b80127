import { budgetNotes, englishNotes, personnelNotes, profileNotes, scaleNotes } from '@blueledger/core/text';
import { nameInSentence } from '../../figure/names/text/en.js';
import { money, owed, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/en.js';
import { writtenDate } from '../../figure/written.js';
import type { AccountMessages, WrittenUnpaid } from '../messages.js';

const bounds = { exact: '', lower: 'at least ', upper: 'at most ', unclear: 'about ' };
const during = (from: string, to: string) => (from === to ? `In ${from}` : `From ${from} to ${to}`);
const on = (date: string) => `${date.length === 10 ? 'on' : 'in'} ${writtenDate(date, 'en')}`;
const unpaidPart = (unpaid: WrittenUnpaid | undefined) =>
  unpaid
    ? [
        { text: ' The last figure of what it owed in these years is ' },
        owed(`$${unpaid.amount}`),
        { text: ` for ${unpaid.fund} ${unpaid.when}.` },
      ]
    : [{ text: ' No document available says what it owed.' }];

export const messages: AccountMessages = {
  core: englishNotes,
  frame,
  notes: {
    ...budgetNotes,
    ...personnelNotes,
    ...profileNotes,
    ...scaleNotes,
    'equipment-excluded': () => 'Contingent-owned equipment is reimbursed apart and is not counted.',
    'rule-unverified': () =>
      'That contingents and formed police units are reimbursed, and others not, is general knowledge, not verified in a source.',
    'staff-officers-inside': () =>
      'Before May 2017 staff officers, who are not reimbursed, are counted among the troops.',
    'formed-police-left-out': () =>
      'Formed police units have no figures of their own in some of these months and are not counted.',
  },
  nameInSentence,
  title: (who, from, to) => `Account of ${who} with UN peacekeeping, ${from === to ? from : `${from} to ${to}`}`,
  summary: ({ who, from, to, assessed, assessedYears, due, unpaid }) => [
    { text: `${during(from, to)} ` },
    ...(assessed === undefined
      ? [{ text: `what ${who} was assessed for UN peacekeeping missions is not known` }]
      : [
          { text: `${who} was assessed ` },
          money(`$${assessed}`),
          {
            text: ` for UN peacekeeping missions${assessedYears === undefined ? '' : `, in the ${assessedYears} ${assessedYears === 1 ? 'year' : 'years'} whose rates are known`}`,
          },
        ]),
    ...(due === undefined
      ? [{ text: '; what it was due for its contingents and formed police is not known.' }]
      : due.nobody
        ? [
            {
              text: `; it had no contingent or formed police in the ${due.months} of ${due.ofMonths} months with a report.`,
            },
          ]
        : [
            { text: '; for its contingents and formed police it was due ' },
            people(`${bounds[due.bound]}$${due.amount}`),
            {
              text: ` at the standard rate, equipment excluded${due.months === due.ofMonths ? '' : `, in the ${due.months} of ${due.ofMonths} months with a report`}.`,
            },
          ]),
    ...unpaidPart(unpaid),
  ],
  missionsSummary: ({ who, year, assessed, conditional, most, unpaid }) => [
    { text: `In ${year} ${who} was assessed ` },
    money(`$${assessed}`),
    { text: ' for UN peacekeeping missions' },
    ...(most ? [{ text: `, most of all for ${most.mission}, ` }, money(`$${most.amount}`)] : []),
    {
      text:
        conditional === undefined
          ? '.'
          : `; $${conditional} of it depended on the Security Council extending mandates.`,
    },
    ...unpaidPart(unpaid),
  ],
  notAssessed: (who, year) => `What ${who} was assessed in ${year} is not known: the rates of that time are open.`,
  dollars: 'Current US dollars',
  millions: 'Millions of dollars',
  billions: 'Billions of dollars',
  dollarsAssessed: 'Dollars assessed',
  due: 'due for contingents and formed police',
  assessed: 'assessed',
  net: 'net',
  ratesOpen: 'rates open',
  firm: 'within the mandate',
  ifExtended: 'if the mandate is extended',
  point: ({ year, assessed, due, net }) =>
    `${year}: assessed ${assessed ? `$${assessed}` : 'not known'}, due ${due ? `$${due}` : 'not known'}${net ? `, net ${net.startsWith('-') ? `−$${net.slice(1)}` : `$${net}`}` : ''}`,
  missionPoint: (mission, amount, conditional) =>
    `${mission}: $${amount}${conditional === undefined ? '' : `, $${conditional} of it if the mandate is extended`}`,
  caption: (who) => `Account of ${who}: assessed by mission, paid, unpaid, due and net, each with its document`,
  columns: { year: 'Budget year', item: 'What', amount: 'US dollars', detail: 'Detail', document: 'Document' },
  items: {
    assessedInAll: 'Assessed, all missions',
    assessedFor: (mission) => `Assessed, ${mission}`,
    regularBudget: (year) => `Regular budget of ${year}`,
    unpaid: (fund) => `Unpaid, ${fund}`,
    noUnpaid: 'Unpaid',
    due: 'Due for contingents and formed police, equipment excluded',
    net: 'Net: due less assessed',
  },
  details: {
    conditional: (amount) => `$${amount} if mandates are extended`,
    onTime: (day) => `paid in full and on time, ${day}`,
    late: (day) => `paid in full, late, ${day}`,
    notInFull: (day) => `not paid in full by ${day}`,
    on: (date) => date,
    months: (reported) => `${reported} of 12 months reported`,
    bound: { lower: 'at least', upper: 'at most: staff officers are among troops', unclear: 'about' },
  },
  funds: {
    peacekeeping: 'peacekeeping',
    peacekeeping_active_missions: 'active peacekeeping missions',
    peacekeeping_past_missions: 'past peacekeeping missions',
    peacekeeping_and_tribunals: 'peacekeeping and the tribunals',
    regular: 'the regular budget',
    tribunals: 'the tribunals',
    total: 'all funds',
  },
  when: on,
  votesBeside:
    'The amounts of some missions and years include additional votes of a later year, or in part an authority to spend without an appropriation.',
  columnsPartial: (years) => `Hatched: reports of personnel do not reach to the end of ${years.join(', ')}.`,
};
