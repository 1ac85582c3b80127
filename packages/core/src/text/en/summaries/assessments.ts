import { conditionalPart, payingStates, withheldOf } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { english } from '../burden.js';
import { day } from '../dates.js';
import { dollars, many, perCent } from '../words.js';

const period = ({ from, to }: { readonly from: string; readonly to: string }) => `from ${day(from)} to ${day(to)}`;
const ifExtended = {
  none: '',
  part: ', part of it subject to the Security Council extending the mandate',
  all: ', all of it subject to the Security Council extending the mandate',
} as const;
const noScale = (withheld: number) =>
  withheld === 0 ? '' : `; ${dollars(withheld)} is not assessed, for want of a scale`;

export const assessmentSummaries: Pick<
  SummaryMessages['summaries'],
  'assess' | 'assessmentLetters' | 'assessmentRanks' | 'creditLines' | 'cutAppropriation'
> = {
  assess: (answer, nameOf) => {
    const { query, totals, offsets, apportioned } = answer;
    const withheld = withheldOf(answer);
    const condition = ifExtended[conditionalPart(answer)];
    const whole = `${dollars(query.amount)} for ${query.mission} ${period(query)}`;
    const parties = offsets.map(
      ({ state, name, amount }) => `${dollars(amount)} that ${nameOf(state, name)} pays by itself`,
    );
    const beside = parties.length === 0 ? '' : `, after ${english.list(parties)}`;
    if (query.state !== undefined) {
      const amount = totals.reduce((sum, line) => sum + line.amount, 0);
      return `Of ${whole}${beside}, ${nameOf(query.state)} is assessed ${dollars(amount)}${condition}${noScale(withheld)}.`;
    }
    const payers = many(payingStates(totals), 'Member State');
    const assessed = apportioned - withheld;
    if (assessed === 0) return `${whole} is not assessed, for want of a scale.`;
    return withheld === 0 && parties.length === 0
      ? `${whole} falls on ${payers}${condition}.`
      : `Of ${whole}${beside}, ${dollars(assessed)} falls on ${payers}${condition}${noScale(withheld)}.`;
  },
  assessmentLetters: ({ query: { issued }, letters, notIssued }) => {
    const all = letters.length + notIssued.length;
    const reasons = { 'no scale': 'for want of a scale', 'no mandate': 'for want of a mandate' } as const;
    const why = [...new Set(notIssued.map((piece) => reasons[piece.why]))];
    return notIssued.length === 0
      ? `With letters of assessment issued on ${day(issued)}, ${all === 1 ? 'the one period is' : all === 2 ? 'both periods are' : `all ${all} periods are`} assessed.`
      : `With letters of assessment issued on ${day(issued)}, ${letters.length === 0 ? 'none' : letters.length} of ${many(all, 'period')} ${letters.length === 1 ? 'is' : letters.length === 0 ? 'is' : 'are'} assessed; ${notIssued.length} ${notIssued.length === 1 ? 'is' : 'are'} not, ${english.list(why)}.`;
  },
  assessmentRanks: ({ query, ranks, others, total, topShare, withheld }, nameOf) => {
    const missions = [...new Set((query.appropriations ?? []).map(({ mission }) => mission))];
    const days = (query.appropriations ?? []).flatMap(({ from, to }) => [from, to]).sort();
    const whole =
      query.budgetYear === undefined
        ? query.year !== undefined
          ? `${dollars(total)} at the peacekeeping rates of ${query.year}`
          : `${dollars(total)} for ${english.list(missions)} ${period({ from: days[0] as string, to: days.at(-1) as string })}`
        : `${dollars(total)} for ${query.mission ?? 'peacekeeping missions'} in ${query.budgetYear}`;
    const [first] = ranks;
    const who =
      others.states === 0
        ? `all ${many(ranks.length, 'Member State')} together are`
        : ranks.length === 1 && first
          ? `the largest payer, ${nameOf(first.state, first.name)}, is`
          : `the ${ranks.length} largest payers are`;
    return `${who} assessed ${perCent(topShare)} of ${whole}${noScale(withheld)}.`;
  },
  creditLines: ({ query: { mission, amount, budgetYear }, lines, withheld }) => {
    const credited = amount - withheld;
    return `${withheld === 0 ? '' : `Of ${dollars(amount)} `}${dollars(credited)} of ${mission} for ${budgetYear} is credited to ${many(payingStates(lines), 'Member State')}${withheld === 0 ? '' : `; ${dollars(withheld)} is not, for want of a scale`}.`;
  },
  cutAppropriation: ({ query, pieces, conditional }) =>
    `${dollars(query.amount)} for ${query.mission} ${period(query)} is apportioned in ${many(pieces.length, 'period')}, ${conditional === 0 ? 'none of it' : `${dollars(conditional)} of it`} subject to the Security Council extending the mandate.`,
};
