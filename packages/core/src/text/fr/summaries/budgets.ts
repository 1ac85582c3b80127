import type { FundingSource } from '../../../budgets/fundingOf.js';
import type { FinancingDecision, MeansOfFinancing } from '../../../budgets/operationFinancing.js';
import { financingInParts } from '../../financingInParts.js';
import type { NameOf, SummaryMessages } from '../../summaryMessages.js';
import { day } from '../burden.js';
import { dollars, grouped, inYears, many, perCent } from '../words.js';

const sources = {
  'party concerned': 'la partie concernée',
  'reserve fund': 'le Fonds de réserve pour les opérations de maintien de la paix',
  'assessed contributions': 'contributions mises en recouvrement',
  'voluntary contributions': 'contributions volontaires',
  'regular budget': 'budget ordinaire',
} as const satisfies Readonly<Record<FundingSource['source'], string>>;

const part = ({ source, state, amount }: FundingSource, nameOf: NameOf) =>
  `${state === undefined ? sources[source] : nameOf(state)}, ${dollars(amount)}`;

const meansOf = {
  assessed: 'des contributions mises en recouvrement',
  voluntary: 'des contributions volontaires',
  parties: 'les parties concernées',
  contributors: 'les gouvernements fournissant des contingents',
  regular_budget: 'le budget ordinaire',
  bonds: 'des obligations de l’ONU',
  surplus: 'l’excédent de son compte',
  advance: 'des avances',
  unknown: 'des moyens inconnus',
} as const satisfies Readonly<Record<MeansOfFinancing, string>>;

const byMeans = ({ means, states }: FinancingDecision, nameOf: NameOf) =>
  `${meansOf[means]}${states.length === 0 ? '' : ` (${states.map((state) => nameOf(state)).join(', ')})`}`;

export const budgetSummaries: Pick<
  SummaryMessages['summaries'],
  'apportionedPieces' | 'budgetAndSpending' | 'costClasses' | 'fundingOf' | 'operationFinancing'
> = {
  apportionedPieces: ({ query: { budgetYear, mission }, missions, total, conditional, exactConditionalShare }) =>
    `Sur ${dollars(total)} répartis pour ${mission ?? many(missions.length, 'mission')} en ${budgetYear}, ${conditional === 0 ? 'rien n’était' : `${dollars(conditional)} (${perCent(exactConditionalShare)}) étaient`} sous réserve de la prorogation du mandat par le Conseil de sécurité.`,
  budgetAndSpending: ({ query: { mission, budgetYear }, lines, both }) => {
    const years = lines.map((line) => line.budgetYear).sort();
    const when = budgetYear === undefined ? inYears(years[0] as string, years.at(-1) as string) : `en ${budgetYear}`;
    const acronym = mission?.trim().toUpperCase();
    const what = `${acronym ?? 'les missions de maintien de la paix'} ${when}`;
    if (both.lines === 0)
      return `Le budget approuvé et les dépenses pour ${what} ne sont pas tous deux dans les données.`;
    const basis =
      both.lines === lines.length
        ? ''
        : ` (${many(both.lines, acronym === undefined ? 'mission' : 'exercice')} sur ${grouped(lines.length)} avec les deux chiffres)`;
    if (both.spent > both.approved)
      return `Pour ${what}${basis}, les données ont ${dollars(both.approved)} approuvés et ${dollars(both.spent)} dépensés.`;
    return `Sur ${dollars(both.approved)} approuvés pour ${what}${basis}, ${dollars(both.spent)} ont été dépensés.`;
  },
  costClasses: ({ query: { budgetYear, mission }, missions, totals, total }) =>
    `Sur ${dollars(total)} dépensés par ${mission?.trim().toUpperCase() ?? many(missions.length, 'mission')} en ${budgetYear}, ${dollars(totals.military_police_personnel)} l’ont été pour les militaires et le personnel de police.`,
  fundingOf: ({ query: { mission, date, gross }, funding }, nameOf) => {
    const met = funding.filter(({ bridge }) => !bridge).map((source) => part(source, nameOf));
    const advanced = funding
      .filter(({ bridge }) => bridge)
      .map(({ amount }) => ` ; le Fonds de réserve avance ${dollars(amount)} en attendant les contributions`);
    return `Un coût de ${dollars(gross)} pour ${mission} à compter du ${day(date)} est financé ainsi : ${met.join(' ; ')}${advanced.join('')}.`;
  },
  operationFinancing: (answer, nameOf) => {
    const { operation, date } = answer.query;
    const parts = financingInParts(answer);
    if (parts === undefined)
      return `Financement de ${operation}${date === undefined ? '' : ` au ${day(date)}`} : pas dans les données.`;
    const { from, to, means, advanced, unknown, reported } = parts;
    const span = (first: string, last?: string) =>
      last === undefined ? `à compter du ${day(first)}` : `du ${day(first)} au ${day(last)}`;
    if (date !== undefined && means.length === 0) return `Financement de ${operation} au ${day(date)} : inconnu.`;
    const when = date === undefined ? span(from, to) : `au ${day(date)}`;
    const gaps = unknown.map((gap) => ` ; inconnu${date === undefined ? ` ${span(gap.from, gap.to)}` : ''}`);
    return `Financement de ${operation} ${when}${date === undefined && means.length > 1 ? ', ensemble ou tour à tour' : ''} : ${means.map((one) => byMeans(one, nameOf)).join(', ')}${reported ? ` (${date === undefined ? 'en partie ' : ''}selon d’autres sources)` : ''}${advanced ? ' ; le Fonds de roulement a avancé des liquidités en attendant les contributions' : ''}${gaps.join('')}.`;
  },
};
