import type { FundingSource } from '../../../budgets/fundingOf.js';
import type { FinancingDecision, MeansOfFinancing } from '../../../budgets/operationFinancing.js';
import { financingInParts } from '../../financingInParts.js';
import type { NameOf, SummaryMessages } from '../../summaryMessages.js';
import { english } from '../burden.js';
import { day } from '../dates.js';
import { dollars, inYears, many, perCent } from '../words.js';

const sources = {
  'party concerned': 'the party concerned',
  'reserve fund': 'the Peacekeeping Reserve Fund',
  'assessed contributions': 'assessed contributions',
  'voluntary contributions': 'voluntary contributions',
  'regular budget': 'the regular budget',
} as const satisfies Readonly<Record<FundingSource['source'], string>>;

const from = ({ source, state, amount }: FundingSource, nameOf: NameOf) =>
  `${dollars(amount)} from ${state === undefined ? sources[source] : nameOf(state)}`;

const meansOf = {
  assessed: 'assessed contributions',
  voluntary: 'voluntary contributions',
  parties: 'the parties concerned',
  contributors: 'the Governments that provided contingents',
  regular_budget: 'the regular budget',
  bonds: 'United Nations bonds',
  surplus: 'the surplus of its account',
  advance: 'advances',
  unknown: 'means that are not known',
} as const satisfies Readonly<Record<MeansOfFinancing, string>>;

const byMeans = ({ means, states }: FinancingDecision, nameOf: NameOf) =>
  `${meansOf[means]}${states.length === 0 ? '' : ` (${english.list(states.map((state) => nameOf(state)))})`}`;

export const budgetSummaries: Pick<
  SummaryMessages['summaries'],
  'apportionedPieces' | 'budgetAndSpending' | 'costClasses' | 'fundingOf' | 'operationFinancing'
> = {
  apportionedPieces: ({ query: { budgetYear, mission }, missions, total, conditional, exactConditionalShare }) =>
    `Of the ${dollars(total)} apportioned for ${mission ?? many(missions.length, 'mission')} in ${budgetYear}, ${conditional === 0 ? 'none' : `${dollars(conditional)} (${perCent(exactConditionalShare)})`} was subject to the Security Council extending the mandate.`,
  budgetAndSpending: ({ query: { mission, budgetYear }, lines, both }) => {
    const years = lines.map((line) => line.budgetYear).sort();
    const when = budgetYear ?? inYears(years[0] as string, years.at(-1) as string).replace(/^(?:in|from) /, '');
    const acronym = mission?.trim().toUpperCase();
    const what =
      acronym === undefined
        ? `peacekeeping missions in ${when}`
        : `${acronym} ${years.length > 1 ? 'from' : 'in'} ${when}`;
    if (both.lines === 0) return `Approved budget and spending of ${what} are not both in the data.`;
    const basis =
      both.lines === lines.length
        ? ''
        : ` (${both.lines} of ${acronym === undefined ? many(lines.length, 'mission') : many(lines.length, 'budget year')} with both figures)`;
    // Where only an additional vote is in the data, what was spent is no part of it.
    if (both.spent > both.approved)
      return `For ${what}${basis}, the data have ${dollars(both.approved)} approved and ${dollars(both.spent)} spent.`;
    return `Of ${dollars(both.approved)} approved for ${what}${basis}, ${dollars(both.spent)} was spent.`;
  },
  costClasses: ({ query: { budgetYear, mission }, missions, totals, total }) =>
    `Of ${dollars(total)} that ${mission?.trim().toUpperCase() ?? many(missions.length, 'mission')} spent in ${budgetYear}, ${dollars(totals.military_police_personnel)} went to military and police personnel.`,
  fundingOf: ({ query: { mission, date, gross }, funding }, nameOf) => {
    const met = funding.filter(({ bridge }) => !bridge).map((source) => from(source, nameOf));
    const advances = funding.filter(({ bridge }) => bridge);
    const advanced = advances.map(
      ({ amount }) => `; the Peacekeeping Reserve Fund advances ${dollars(amount)} until contributions come in`,
    );
    return `A cost of ${dollars(gross)} for ${mission} from ${day(date)} is met with ${english.list(met)}${advanced.join('')}.`;
  },
  operationFinancing: (answer, nameOf) => {
    const { operation, date } = answer.query;
    const parts = financingInParts(answer);
    if (parts === undefined)
      return `What financed ${operation}${date === undefined ? '' : ` on ${day(date)}`} is not in the data.`;
    const { from, to, means, advanced, unknown, reported } = parts;
    const span = (first: string, last?: string) =>
      `from ${day(first)}${last === undefined ? ' on' : ` to ${day(last)}`}`;
    if (date !== undefined && means.length === 0) return `What financed ${operation} on ${day(date)} is not known.`;
    const when = date === undefined ? span(from, to).replace('from', 'From') : `On ${day(date)}`;
    const gaps = unknown.map(
      (gap) => `; what financed it${date === undefined ? ` ${span(gap.from, gap.to)}` : ''} is not known`,
    );
    return `${when} ${operation} was financed${date === undefined && means.length > 1 ? ', together or in turn,' : ''} by ${english.list(means.map((one) => byMeans(one, nameOf)))}${reported ? `, ${date === undefined ? 'in part ' : ''}as others report it` : ''}${advanced ? '; the Working Capital Fund advanced cash until contributions came in' : ''}${gaps.join('')}.`;
  },
};
