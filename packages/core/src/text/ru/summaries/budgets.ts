import type { FundingSource } from '../../../budgets/fundingOf.js';
import type { FinancingDecision, MeansOfFinancing } from '../../../budgets/operationFinancing.js';
import { financingInParts } from '../../financingInParts.js';
import type { NameOf, SummaryMessages } from '../../summaryMessages.js';
import { day, fromDayTo } from '../dates.js';
import { dollars, grouped, inYears, perCent } from '../words.js';

const sources = {
  'party concerned': 'заинтересованная сторона',
  'reserve fund': 'Резервный фонд для операций по поддержанию мира',
  'assessed contributions': 'начисленные взносы',
  'voluntary contributions': 'добровольные взносы',
  'regular budget': 'регулярный бюджет',
} as const satisfies Readonly<Record<FundingSource['source'], string>>;

const part = ({ source, state, amount }: FundingSource, nameOf: NameOf) =>
  `${state === undefined ? sources[source] : nameOf(state)} — ${dollars(amount)}`;

const meansOf = {
  assessed: 'начисленные взносы',
  voluntary: 'добровольные взносы',
  parties: 'заинтересованные стороны',
  contributors: 'правительства, предоставившие контингенты',
  regular_budget: 'регулярный бюджет',
  bonds: 'облигации ООН',
  surplus: 'остаток на счете операции',
  advance: 'авансы',
  unknown: 'неизвестные средства',
} as const satisfies Readonly<Record<MeansOfFinancing, string>>;

const byMeans = ({ means, states }: FinancingDecision, nameOf: NameOf) =>
  `${meansOf[means]}${states.length === 0 ? '' : ` (${states.map((state) => nameOf(state)).join(', ')})`}`;

const missionsOf = (mission: string | undefined, count: number) => mission ?? `миссий: ${grouped(count)}`;

export const budgetSummaries: Pick<
  SummaryMessages['summaries'],
  'apportionedPieces' | 'budgetAndSpending' | 'costClasses' | 'fundingOf' | 'operationFinancing'
> = {
  apportionedPieces: ({ query: { budgetYear, mission }, missions, total, conditional, exactConditionalShare }) =>
    `Из ${dollars(total)}, распределенных на ${budgetYear} (${missionsOf(mission, missions.length)}), при условии продления мандата Советом Безопасности — ${conditional === 0 ? 'ничего' : `${dollars(conditional)} (${perCent(exactConditionalShare)})`}.`,
  budgetAndSpending: ({ query: { mission, budgetYear }, lines, both }) => {
    const years = lines.map((line) => line.budgetYear).sort();
    const when = budgetYear ?? inYears(years[0] as string, years.at(-1) as string);
    const acronym = mission?.trim().toUpperCase();
    const what = `${acronym ?? 'миссии по поддержанию мира'}, ${when}`;
    if (both.lines === 0) return `Утвержденного бюджета и расходов вместе в данных нет: ${what}.`;
    const basis =
      both.lines === lines.length
        ? ''
        : `; ${acronym === undefined ? 'миссий' : 'финансовых лет'} с обоими значениями: ${grouped(both.lines)} из ${grouped(lines.length)}`;
    return `Утверждено ${dollars(both.approved)}, израсходовано ${dollars(both.spent)} (${what}${basis}).`;
  },
  costClasses: ({ query: { budgetYear, mission }, missions, totals, total }) =>
    `Из ${dollars(total)}, израсходованных в ${budgetYear} финансовом году (${missionsOf(mission?.trim().toUpperCase(), missions.length)}), на военный и полицейский персонал — ${dollars(totals.military_police_personnel)}.`,
  fundingOf: ({ query: { mission, date, gross }, funding }, nameOf) => {
    const met = funding.filter(({ bridge }) => !bridge).map((source) => part(source, nameOf));
    const advanced = funding
      .filter(({ bridge }) => bridge)
      .map(({ amount }) => `; до поступления взносов Резервный фонд авансирует ${dollars(amount)}`);
    return `Расходы ${mission} с ${day(date)}, ${dollars(gross)}, покрываются так: ${met.join('; ')}${advanced.join('')}.`;
  },
  operationFinancing: (answer, nameOf) => {
    const { operation, date } = answer.query;
    const parts = financingInParts(answer);
    if (parts === undefined)
      return `Финансирование ${operation}${date === undefined ? '' : ` на ${day(date)}`}: в данных нет.`;
    const { from, to, means, advanced, unknown, reported } = parts;
    const span = (first: string, last?: string) => (last === undefined ? `с ${day(first)}` : fromDayTo(first, last));
    if (date !== undefined && means.length === 0) return `Финансирование ${operation} на ${day(date)}: неизвестно.`;
    const when = date === undefined ? span(from, to) : `на ${day(date)}`;
    const gaps = unknown.map((gap) => `; неизвестно${date === undefined ? ` ${span(gap.from, gap.to)}` : ''}`);
    return `Финансирование ${operation} ${when}${date === undefined && means.length > 1 ? ', вместе или поочередно' : ''}: ${means.map((one) => byMeans(one, nameOf)).join(', ')}${reported ? ` (${date === undefined ? 'частично ' : ''}по другим источникам)` : ''}${advanced ? '; до поступления взносов Фонд оборотных средств предоставлял авансы' : ''}${gaps.join('')}.`;
  },
};
