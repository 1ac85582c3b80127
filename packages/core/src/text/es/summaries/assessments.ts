import { conditionalPart, payingStates, withheldOf } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { day, fromDayTo, spanish } from '../burden.js';
import { dollars, grouped, many, ofPerCent } from '../words.js';

const period = ({ from, to }: { readonly from: string; readonly to: string }) => fromDayTo(from, to);
const ifExtended = {
  none: '',
  part: ', en parte a reserva de que el Consejo de Seguridad prorrogue el mandato',
  all: ', a reserva de que el Consejo de Seguridad prorrogue el mandato',
} as const;
const noScale = (withheld: number) =>
  withheld === 0 ? '' : `; no prorrateado, por falta de escala: ${dollars(withheld)}`;
const states = (count: number) => many(count, 'Estado Miembro', 'Estados Miembros');

export const assessmentSummaries: Pick<
  SummaryMessages['summaries'],
  'assess' | 'assessmentLetters' | 'assessmentRanks' | 'creditLines' | 'cutAppropriation'
> = {
  assess: (answer, nameOf) => {
    const { query, totals, offsets, apportioned } = answer;
    const withheld = withheldOf(answer);
    const condition = ifExtended[conditionalPart(answer)];
    const parties = offsets.map(
      ({ state, name, amount }) => `${dollars(amount)} que paga por su cuenta ${nameOf(state, name)}`,
    );
    const beside = parties.length === 0 ? '' : `, deducidos ${spanish.list(parties)}`;
    const whole = `${dollars(query.amount)} para ${query.mission} ${period(query)}${beside}`;
    if (query.state !== undefined) {
      const amount = totals.reduce((sum, line) => sum + line.amount, 0);
      return `De ${whole}, la cuota fijada para ${nameOf(query.state)} es de ${dollars(amount)}${condition}${noScale(withheld)}.`;
    }
    const assessed = apportioned - withheld;
    if (assessed === 0) return `Por falta de escala, no se prorratea nada de ${whole}.`;
    return `${assessed === query.amount ? whole : `De ${whole}, ${dollars(assessed)}`}: suma prorrateada entre ${states(payingStates(totals))}${condition}${noScale(withheld)}.`;
  },
  assessmentLetters: ({ query: { issued }, letters, notIssued }) => {
    const all = letters.length + notIssued.length;
    const reasons = { 'no scale': 'por falta de escala', 'no mandate': 'por falta de mandato' } as const;
    const why = [...new Set(notIssued.map((piece) => reasons[piece.why]))];
    return `Notificaciones de cuotas del ${day(issued)}: ${letters.length === 0 ? 'ningún período' : many(letters.length, 'período')} de ${grouped(all)} con cuotas prorrateadas${notIssued.length === 0 ? '' : `; ${grouped(notIssued.length)} sin ellas, ${spanish.list(why)}`}.`;
  },
  assessmentRanks: ({ query, ranks, others, total, topShare, withheld }, nameOf) => {
    const missions = [...new Set((query.appropriations ?? []).map(({ mission }) => mission))];
    const days = (query.appropriations ?? []).flatMap(({ from, to }) => [from, to]).sort();
    const whole =
      query.budgetYear === undefined
        ? query.year !== undefined
          ? `${dollars(total)} a las tasas de mantenimiento de la paz de ${query.year}`
          : `${dollars(total)} para ${spanish.list(missions)} ${period({ from: days[0] as string, to: days.at(-1) as string })}`
        : `${dollars(total)} para ${query.mission ?? 'las misiones de mantenimiento de la paz'} en ${query.budgetYear}`;
    const [first] = ranks;
    const who =
      others.states === 0
        ? `${states(ranks.length)} en conjunto`
        : ranks.length === 1 && first
          ? `el mayor contribuyente financiero, ${nameOf(first.state, first.name)},`
          : `los ${grouped(ranks.length)} mayores contribuyentes financieros`;
    return `De ${whole}, la parte fijada para ${who} es ${ofPerCent({ exactShare: topShare })}${noScale(withheld)}.`;
  },
  creditLines: ({ query: { mission, amount, budgetYear }, lines, withheld }) =>
    `Crédito de ${dollars(amount)} de ${mission} para ${budgetYear}: ${dollars(amount - withheld)} ${amount - withheld === 1 ? 'acreditado' : 'acreditados'} a ${states(payingStates(lines))}${withheld === 0 ? '' : `; no acreditado, por falta de escala: ${dollars(withheld)}`}.`,
  cutAppropriation: ({ query, pieces, conditional }) =>
    `${dollars(query.amount)} para ${query.mission} ${period(query)}: suma prorrateada en ${many(pieces.length, 'período')}, ${conditional === 0 ? 'sin ningún importe' : `de ella ${dollars(conditional)}`} a reserva de que el Consejo de Seguridad prorrogue el mandato.`,
};
