import type { FundingSource } from '../../../budgets/fundingOf.js';
import type { FinancingDecision, MeansOfFinancing } from '../../../budgets/operationFinancing.js';
import { financingInParts } from '../../financingInParts.js';
import type { NameOf, SummaryMessages } from '../../summaryMessages.js';
import { day, fromDayTo } from '../burden.js';
import { bare, dollars, grouped, inYears, many } from '../words.js';

const sources = {
  'party concerned': 'la parte interesada',
  'reserve fund': 'el Fondo de Reserva para el Mantenimiento de la Paz',
  'assessed contributions': 'cuotas prorrateadas',
  'voluntary contributions': 'contribuciones voluntarias',
  'regular budget': 'presupuesto ordinario',
} as const satisfies Readonly<Record<FundingSource['source'], string>>;

const part = ({ source, state, amount }: FundingSource, nameOf: NameOf) =>
  `${state === undefined ? sources[source] : nameOf(state)}, ${dollars(amount)}`;

const meansOf = {
  assessed: 'cuotas prorrateadas',
  voluntary: 'contribuciones voluntarias',
  parties: 'las partes interesadas',
  contributors: 'los Gobiernos que aportaban contingentes',
  regular_budget: 'el presupuesto ordinario',
  bonds: 'bonos de las Naciones Unidas',
  surplus: 'el superávit de su cuenta',
  advance: 'anticipos',
  unknown: 'medios no conocidos',
} as const satisfies Readonly<Record<MeansOfFinancing, string>>;

const byMeans = ({ means, states }: FinancingDecision, nameOf: NameOf) =>
  `${meansOf[means]}${states.length === 0 ? '' : ` (${states.map((state) => nameOf(state)).join(', ')})`}`;

export const budgetSummaries: Pick<
  SummaryMessages['summaries'],
  'apportionedPieces' | 'budgetAndSpending' | 'costClasses' | 'fundingOf' | 'operationFinancing'
> = {
  apportionedPieces: ({ query: { budgetYear, mission }, missions, total, conditional, exactConditionalShare }) =>
    `De ${dollars(total)} prorrateados para ${mission ?? many(missions.length, 'misión', 'misiones')} en ${budgetYear}, ${conditional === 0 ? 'nada estaba' : `${dollars(conditional)} (${bare(exactConditionalShare)}) estaban`} a reserva de que el Consejo de Seguridad prorrogara el mandato.`,
  budgetAndSpending: ({ query: { mission, budgetYear }, lines, both }) => {
    const years = lines.map((line) => line.budgetYear).sort();
    const when = budgetYear === undefined ? inYears(years[0] as string, years.at(-1) as string) : `en ${budgetYear}`;
    const acronym = mission?.trim().toUpperCase();
    const what = `${acronym ?? 'las misiones de mantenimiento de la paz'} ${when}`;
    if (both.lines === 0) return `El presupuesto aprobado y los gastos para ${what} no figuran ambos en los datos.`;
    const basis =
      both.lines === lines.length
        ? ''
        : ` (${grouped(both.lines)} de ${many(lines.length, acronym === undefined ? 'misión' : 'ejercicio', acronym === undefined ? 'misiones' : 'ejercicios')} con ambas cifras)`;
    if (both.spent > both.approved)
      return `Para ${what}${basis}, los datos tienen ${dollars(both.approved)} aprobados y ${dollars(both.spent)} gastados.`;
    return `De ${dollars(both.approved)} aprobados para ${what}${basis}, se gastaron ${dollars(both.spent)}.`;
  },
  costClasses: ({ query: { budgetYear, mission }, missions, totals, total }) =>
    `De ${dollars(total)} gastados por ${mission?.trim().toUpperCase() ?? many(missions.length, 'misión', 'misiones')} en ${budgetYear}, ${dollars(totals.military_police_personnel)} correspondieron a personal militar y de policía.`,
  fundingOf: ({ query: { mission, date, gross }, funding }, nameOf) => {
    const met = funding.filter(({ bridge }) => !bridge).map((source) => part(source, nameOf));
    const advanced = funding
      .filter(({ bridge }) => bridge)
      .map(({ amount }) => `; el Fondo de Reserva anticipa ${dollars(amount)} a la espera de las cuotas`);
    return `Un costo de ${dollars(gross)} para ${mission} a partir del ${day(date)} se financia así: ${met.join('; ')}${advanced.join('')}.`;
  },
  operationFinancing: (answer, nameOf) => {
    const { operation, date } = answer.query;
    const parts = financingInParts(answer);
    if (parts === undefined)
      return `Financiación de ${operation}${date === undefined ? '' : ` al ${day(date)}`}: no figura en los datos.`;
    const { from, to, means, advanced, unknown, reported } = parts;
    const span = (first: string, last?: string) =>
      last === undefined ? `a partir del ${day(first)}` : fromDayTo(first, last);
    if (date !== undefined && means.length === 0) return `Financiación de ${operation} al ${day(date)}: no conocida.`;
    const when = date === undefined ? span(from, to) : `al ${day(date)}`;
    const gaps = unknown.map((gap) => `; no conocida${date === undefined ? ` ${span(gap.from, gap.to)}` : ''}`);
    return `Financiación de ${operation} ${when}${date === undefined && means.length > 1 ? ', en conjunto o por turnos' : ''}: ${means.map((one) => byMeans(one, nameOf)).join(', ')}${reported ? ` (${date === undefined ? 'en parte ' : ''}según otras fuentes)` : ''}${advanced ? '; el Fondo de Operaciones anticipó efectivo a la espera de las cuotas' : ''}${gaps.join('')}.`;
  },
};
