import type { SummaryMessages } from '../../summaryMessages.js';
import { english } from '../burden.js';
import { day } from '../dates.js';
import { cents, dollars, fundName, inYears, many, onDate } from '../words.js';

const purposes: Readonly<Record<string, string>> = {
  'start-up': 'the start-up of an operation',
  expansion: 'the expansion of an operation',
  unforeseen: 'unforeseen expenses',
  'active-cash': 'the cash of active operations',
};

/** `UNMISS 2023`, `regular` or `regular 2023`: an account, or what fell due to it in a year. */
const missingPart = (part: string): string => {
  const [, fund = part, year] = /^(.*?)(?: (\d{4}))?$/.exec(part) ?? [];
  return year === undefined ? `the account of ${fundName(fund)}` : `what fell due to ${fundName(fund)} in ${year}`;
};

const verdicts = {
  'has its vote': 'has its vote in the General Assembly',
  'has lost its vote': 'has lost its vote in the General Assembly',
  'votes by exemption': 'votes in the General Assembly by exemption',
} as const;

export const accountSummaries: Pick<
  SummaryMessages['summaries'],
  | 'accountOn'
  | 'article19Status'
  | 'drawOnReserve'
  | 'knownUnpaid'
  | 'newMemberShare'
  | 'paymentRecord'
  | 'reserveOn'
  | 'stateAccount'
  | 'unpaidByMission'
  | 'unpaidOverTime'
> = {
  accountOn: ({ query: { state, fund, date }, outstanding, arrears }, nameOf) =>
    outstanding === 0
      ? `By the entries of the query, ${nameOf(state)} owed nothing for ${fundName(fund)} on ${day(date)}.`
      : `By the entries of the query, ${nameOf(state)} owed ${cents(outstanding)} for ${fundName(fund)} on ${day(date)}, ${arrears === 0 ? 'none of it' : arrears === outstanding ? 'all of it' : `${cents(arrears)} of it`} in arrears.`,
  article19Status: (
    { query: { state, date, funds }, verdict, missing, minimumPayment, paymentToNeedNoExemption },
    nameOf,
  ) =>
    verdict === 'not verifiable'
      ? `Whether ${nameOf(state)} had its vote in the General Assembly on ${day(date)} is not verifiable: ${english.list(missing.map(missingPart))} ${missing.length === 1 ? 'is' : 'are'} not available.`
      : `By the entries of the query on ${english.list(funds.map(fundName))}, ${nameOf(state)} ${verdicts[verdict]} on ${day(date)}${minimumPayment === undefined ? '' : `; a payment of at least ${cents(minimumPayment)} restores it`}${paymentToNeedNoExemption === undefined ? '' : `; a payment of ${cents(paymentToNeedNoExemption)} would end its arrears under Article 19, and the need for an exemption`}.`,
  drawOnReserve: (answer) => {
    const { query, allowed, refusals, unknown } = answer;
    const draw = `a draw of ${dollars(query.amount)} on the ${query.fund ?? 'Peacekeeping Reserve Fund'} on ${day(query.date)} for ${purposes[query.purpose]}${query.missionKind === 'political' ? ' of a political mission' : ''}`;
    if (allowed === undefined)
      return `Whether ${draw} is within the rules is not verifiable: not known for that day is ${english.list(unknown)}.`;
    return allowed
      ? `${draw} is within the rules.`
      : `${draw} is not allowed, by ${refusals.length === 1 ? 'this rule' : 'these rules'}: ${refusals.map(({ rule, reference }) => `${rule.charAt(0).toLowerCase()}${rule.slice(1)} (${reference.document})`).join('; ')}.`;
  },
  knownUnpaid: ({ query: { state }, name, figures }, nameOf) => {
    const who = nameOf(state, name);
    const last = figures.at(-1);
    return last
      ? `What ${who} owed the United Nations is known for ${many(figures.length, 'date or fund', 'dates or funds')}; the latest figure is ${dollars(last.amount)} for ${fundName(last.fund)} ${onDate(last.asOf)}.`
      : `No figure of what ${who} owed the United Nations is available.`;
  },
  newMemberShare: ({ query: { state }, year, name, amount }, nameOf) =>
    `${nameOf(state, name)} is due to pay ${dollars(amount)} into the Peacekeeping Reserve Fund on its first rate, that of ${year}.`,
  paymentRecord: ({ query: { state }, name, years, settledYears, openYear, inFull, onTime }, nameOf) => {
    const who = nameOf(state, name);
    const settled = years.filter(({ year }) => year !== openYear?.year);
    const [first, last] = [settled[0], settled.at(-1)];
    if (!first || !last) return `No payment of ${who} to the regular budget is in the data.`;
    const open = openYear ? `; by ${day(openYear.asOf)} it had not paid ${openYear.year} in full` : '';
    const times =
      inFull === 0 ? '' : `, ${onTime === 0 ? 'never' : onTime === inFull ? 'always' : `${onTime} times`} on time`;
    return `${who} paid the regular budget in full in ${inFull === 0 ? 'none' : inFull} of ${many(settledYears, 'year')} ${inYears(first.year, last.year)}${times.replace('1 times', 'once')}${open}.`;
  },
  reserveOn: ({ query: { fund, date }, balance, advances }) =>
    `By the entries of the query, the ${fund} stood at ${dollars(balance)} on ${day(date)}, with ${advances.length === 0 ? 'no advance' : many(advances.length, 'advance')} outstanding.`,
  stateAccount: (
    { query: { state, from, to }, name, years, totals: { assessed, assessedYears, reimbursed } },
    nameOf,
  ) => {
    const who = nameOf(state, name);
    const when = inYears(from, to);
    const part = assessedYears === years.length ? '' : `, in the ${many(assessedYears, 'year')} whose rates are known`;
    const paid =
      assessed === undefined
        ? `what ${who} was assessed for UN peacekeeping missions ${when} is not known`
        : `${who} was assessed ${dollars(assessed)} for UN peacekeeping missions ${when}${part}`;
    if (!reimbursed) return `${paid}; what it was due for its contingents and formed police units is not known.`;
    const { amount, bound, months, ofMonths } = reimbursed;
    const reported = months === ofMonths ? '' : ` in the ${months} of ${ofMonths} months with a report`;
    const about = { exact: '', lower: 'at least ', upper: 'at most ', unclear: 'about ' }[bound];
    return amount === 0
      ? `${paid}; it had no contingent and no formed police unit to be reimbursed for${reported}.`
      : `${paid}; for its contingents and formed police units it was due ${about}${dollars(amount)}${reported} at the standard rate, equipment excluded.`;
  },
  unpaidByMission: ({ asOf, missions, total }) => {
    const counted = missions.filter(({ amount, countedWith }) => amount !== undefined && countedWith === undefined);
    const otherDays = counted.filter((line) => line.asOf !== asOf).length;
    const when = onDate(asOf);
    const since = `${when[0]?.toUpperCase()}${when.slice(1)}, ${dollars(total)} was unpaid for`;
    if (counted.length === 1) return `${since} ${counted[0]?.mission}, the only mission with a figure.`;
    return `${since} the ${many(counted.length, 'mission')} with a figure${otherDays === 0 ? '' : `, ${otherDays === 1 ? 'one of them' : `${otherDays} of them`} of another day`}, most of all for ${missions[0]?.mission}.`;
  },
  unpaidOverTime: ({ query: { fund, from, to }, latest, largest }) => {
    const what = `unpaid assessments for ${fundName(fund)}`;
    const period = inYears(from.slice(0, 4), to.slice(0, 4));
    if (!latest || !largest) return `No count of ${what} is available ${period}.`;
    return latest === largest
      ? `${what} came to ${dollars(latest.amount)} ${onDate(latest.asOf)}, the largest figure available ${period}.`
      : `${what} came to ${dollars(latest.amount)} ${onDate(latest.asOf)}; the largest figure available ${period} is ${dollars(largest.amount)} ${onDate(largest.asOf)}.`;
  },
};
