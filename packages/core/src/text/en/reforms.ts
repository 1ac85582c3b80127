import { amounts, exactAmounts } from '../amounts.js';
import type { Move, Mover, ReformMessages } from '../reformMessages.js';
import { amountFormat } from './amountFormat.js';
import { english } from './burden.js';
import { day } from './dates.js';
import { liquidityEnglish } from './liquidity.js';

const states = (count: number) => `${count} ${count === 1 ? 'state' : 'states'}`;
const are = (count: number) => `${states(count)} ${count === 1 ? 'is' : 'are'}`;
const moved = ({ money, less }: Move) => `${money} ${less ? 'less' : 'more'}`;
const listed = (movers: readonly Mover[]) => english.list(movers.map(({ name, money }) => `${name} (${money})`));

/** What is said of a reform, in English. The words of its notes stand with those of all answers. */
export const reformEnglish: ReformMessages = {
  base: english,
  liquidity: liquidityEnglish,
  money: amounts(amountFormat),
  exactMoney: exactAmounts(amountFormat),
  titles: {
    'payer-pays-nothing': (_, who) => `${who} pays nothing`,
    'payer-pays-at-most': ({ changes }, who) =>
      `${who} pays at most ${String(changes[0]?.value)} per cent of what all are assessed`,
    'payer-pays-on-first-day': (_, who) => `${who} pays on the first day`,
    closed: ({ changes }, who) => `${who} closes, from ${day(String(changes[0]?.from))} on`,
  },
  title: (reforms, from, to) => `${reforms.join(' + ')}: ${from === to ? from : `${from} to ${to}`}`,
  alone: ({ reforms, from, to, missions }, sentences) =>
    `Scenario “${reforms.join(' + ')}” (${from === to ? from : `${from} to ${to}`}${missions.length === 0 ? '' : `, ${english.list(missions)}`}): ${sentences.charAt(0).toLowerCase()}${sentences.slice(1)}`,
  shifted: (less, money, more, small, under) =>
    `${are(less)} assessed ${money} less and ${states(more)} as much more; the budget stays${small === 0 ? '' : `. ${are(small)} not counted, with a change of less than ${under}`}.`,
  falls: (count, money) => `The budget falls by ${money}, which ${are(count)} assessed less.`,
  rises: (count, money) => `The budget rises by ${money}, which ${are(count)} assessed more.`,
  mixed: (saved, others, budget, falls) =>
    `Some states are assessed ${saved} less together and others ${others} more; the budget ${falls ? 'falls' : 'rises'} by ${budget}.`,
  unmoved: () => 'Nobody is assessed more or less.',
  begins: (date) => `Nothing moves: the reform begins on ${day(date)}, after these years.`,
  costs: (reimbursement, other) =>
    `Contributors of personnel are due ${moved(reimbursement)}${other ? `, and other cost is ${moved(other)}` : ''}.`,
  withheld: (money) => `${money} is assessed and not paid: no other state pays it, and the missions do not receive it.`,
  reserve: (money, paidIn) =>
    paidIn
      ? `All states pay ${money} into the Peacekeeping Reserve Fund, by their rates.`
      : `The Peacekeeping Reserve Fund gives ${money} back to all states, by their rates.`,
  mostLess: (movers) => `Most less: ${listed(movers)}.`,
  mostMore: (movers) => `Most more: ${listed(movers)}.`,
  cash: (lowest, owed) =>
    `In the simulation the lowest net position of the missions (cash less unpaid bills and what is owed to contributors and the reserve) ${lowest.same ? `stays at ${lowest.reform}` : `is ${lowest.reform} (${lowest.months?.reform}) instead of ${lowest.baseline} (${lowest.months?.baseline})`}, and contributors are owed ${owed.reform} at the end${owed.same ? ', as without the reform' : ` instead of ${owed.baseline}`}.`,
  cashUnmoved: () =>
    'In the simulation neither the lowest net position of the missions (cash less unpaid bills and what is owed to contributors and the reserve) nor what contributors are owed at the end moves.',
  meets: (count) =>
    `${count === 1 ? 'In one place' : `In ${count} places`} two of these reforms set the same rule: there the later one stands.`,
  notes: {},
};
