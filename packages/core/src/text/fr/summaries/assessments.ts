import { conditionalPart, payingStates, withheldOf } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { day, french } from '../burden.js';
import { dollars, grouped, many, perCent } from '../words.js';

const period = ({ from, to }: { readonly from: string; readonly to: string }) => `du ${day(from)} au ${day(to)}`;
const ifExtended = {
  none: '',
  part: ', en partie sous réserve de la prorogation du mandat par le Conseil de sécurité',
  all: ', sous réserve de la prorogation du mandat par le Conseil de sécurité',
} as const;
const noScale = (withheld: number) =>
  withheld === 0 ? '' : ` ; non mis en recouvrement, faute de barème : ${dollars(withheld)}`;
const states = (count: number) => many(count, 'État Membre', 'États Membres');

export const assessmentSummaries: Pick<
  SummaryMessages['summaries'],
  'assess' | 'assessmentLetters' | 'assessmentRanks' | 'creditLines' | 'cutAppropriation'
> = {
  assess: (answer, nameOf) => {
    const { query, totals, offsets, apportioned } = answer;
    const withheld = withheldOf(answer);
    const condition = ifExtended[conditionalPart(answer)];
    const parties = offsets.map(
      ({ state, name, amount }) => `${dollars(amount)} payés à part par ${nameOf(state, name)}`,
    );
    const beside = parties.length === 0 ? '' : `, déduction faite de ${french.list(parties)}`;
    const whole = `${dollars(query.amount)} pour ${query.mission} ${period(query)}${beside}`;
    if (query.state !== undefined) {
      const amount = totals.reduce((sum, line) => sum + line.amount, 0);
      return `Sur ${whole}, la contribution fixée pour ${nameOf(query.state)} est de ${dollars(amount)}${condition}${noScale(withheld)}.`;
    }
    const assessed = apportioned - withheld;
    if (assessed === 0) return `Faute de barème, rien n’est mis en recouvrement sur ${whole}.`;
    return `${assessed === query.amount ? whole : `Sur ${whole}, ${dollars(assessed)}`} : montant réparti entre ${states(payingStates(totals))}${condition}${noScale(withheld)}.`;
  },
  assessmentLetters: ({ query: { issued }, letters, notIssued }) => {
    const all = letters.length + notIssued.length;
    const reasons = { 'no scale': 'faute de barème', 'no mandate': 'faute de mandat' } as const;
    const why = [...new Set(notIssued.map((piece) => reasons[piece.why]))];
    return `Avis de recouvrement du ${day(issued)} : ${letters.length === 0 ? 'aucune tranche' : many(letters.length, 'tranche')} sur ${grouped(all)} ${letters.length < 2 ? 'mise' : 'mises'} en recouvrement${notIssued.length === 0 ? '' : ` ; ${grouped(notIssued.length)} ne ${notIssued.length === 1 ? 'l’est' : 'le sont'} pas, ${french.list(why)}`}.`;
  },
  assessmentRanks: ({ query, ranks, others, total, topShare, withheld }, nameOf) => {
    const missions = [...new Set((query.appropriations ?? []).map(({ mission }) => mission))];
    const days = (query.appropriations ?? []).flatMap(({ from, to }) => [from, to]).sort();
    const whole =
      query.budgetYear === undefined
        ? query.year !== undefined
          ? `${dollars(total)} aux taux de maintien de la paix de ${query.year}`
          : `${dollars(total)} pour ${french.list(missions)} ${period({ from: days[0] as string, to: days.at(-1) as string })}`
        : `${dollars(total)} pour ${query.mission ?? 'les missions de maintien de la paix'} en ${query.budgetYear}`;
    const [first] = ranks;
    const who =
      others.states === 0
        ? `${states(ranks.length)} ensemble`
        : ranks.length === 1 && first
          ? `le plus grand contributeur financier, ${nameOf(first.state, first.name)},`
          : `les ${grouped(ranks.length)} plus grands contributeurs financiers`;
    return `Sur ${whole}, la part fixée pour ${who} est de ${perCent(topShare)}${noScale(withheld)}.`;
  },
  creditLines: ({ query: { mission, amount, budgetYear }, lines, withheld }) =>
    `Crédit de ${dollars(amount)} de ${mission} pour ${budgetYear} : ${dollars(amount - withheld)} ${amount - withheld < 2 ? 'réparti' : 'répartis'} entre ${states(payingStates(lines))}${withheld === 0 ? '' : ` ; ${dollars(withheld)} ${withheld < 2 ? 'non réparti' : 'non répartis'}, faute de barème`}.`,
  cutAppropriation: ({ query, pieces, conditional }) =>
    `${dollars(query.amount)} pour ${query.mission} ${period(query)} : montant réparti en ${many(pieces.length, 'tranche')}, dont ${conditional === 0 ? 'aucun montant' : dollars(conditional)} sous réserve de la prorogation du mandat par le Conseil de sécurité.`,
};
