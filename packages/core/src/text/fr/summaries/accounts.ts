import type { SummaryMessages } from '../../summaryMessages.js';
import { day, french } from '../burden.js';
import { cents, dollars, fundName, grouped, inYears, many, onDate } from '../words.js';

const purposes: Readonly<Record<string, string>> = {
  'start-up': 'le lancement d’une opération',
  expansion: 'l’élargissement d’une opération',
  unforeseen: 'des dépenses imprévues',
  'active-cash': 'la trésorerie des opérations en cours',
};

/** Titles of the rules that limit a draw, by their English title. */
const rules: Readonly<Record<string, string>> = {
  'Level of the Peacekeeping Reserve Fund': 'niveau du Fonds de réserve',
  'Level of the Working Capital Fund': 'niveau du Fonds de roulement',
  'Purposes for which the Peacekeeping Reserve Fund may be drawn on': 'emplois permis du Fonds de réserve',
  'Most that may be committed for one decision of the Security Council':
    'engagement maximal pour une décision du Conseil de sécurité',
  'Most of the Peacekeeping Reserve Fund that may serve the cash of active operations':
    'part du Fonds de réserve qui peut servir à la trésorerie des opérations en cours',
  'Kinds of mission that may not draw on the Peacekeeping Reserve Fund':
    'missions exclues des prélèvements sur le Fonds de réserve',
};
const ruleName = (title: string) => rules[title] ?? `« ${title} »`;

const missingPart = (part: string): string => {
  const [, fund = part, year] = /^(.*?)(?: (\d{4}))?$/.exec(part) ?? [];
  return year === undefined ? `compte (${fundName(fund)})` : `échéances de ${year} (${fundName(fund)})`;
};

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
      ? `D’après les écritures de la requête, au ${day(date)}, rien n’était dû par ${nameOf(state)} pour ${fundName(fund)}.`
      : `D’après les écritures de la requête, au ${day(date)}, ${cents(outstanding)} ${outstanding < 200 ? 'était dû' : 'étaient dus'} par ${nameOf(state)} pour ${fundName(fund)}, ${arrears === outstanding ? 'en totalité des arriérés' : `dont ${arrears === 0 ? 'aucun arriéré' : `${cents(arrears)} d’arriérés`}`}.`,
  article19Status: (
    { query: { state, date, funds }, verdict, missing, minimumPayment, paymentToNeedNoExemption },
    nameOf,
  ) => {
    const who = nameOf(state);
    if (verdict === 'not verifiable')
      return `Le droit de vote à l’Assemblée générale au ${day(date)} n’est pas vérifiable pour ${who} ; non disponibles : ${french.list(missing.map(missingPart))}.`;
    const status = {
      'has its vote': 'droit de vote à l’Assemblée générale',
      'has lost its vote': 'perte du droit de vote à l’Assemblée générale',
      'votes by exemption': 'droit de vote à l’Assemblée générale par dérogation',
    }[verdict];
    return `D’après les écritures de la requête (${french.list(funds.map(fundName))}), au ${day(date)}, pour ${who} : ${status}${minimumPayment === undefined ? '' : ` ; un versement d’au moins ${cents(minimumPayment)} le rétablit`}${paymentToNeedNoExemption === undefined ? '' : ` ; un versement de ${cents(paymentToNeedNoExemption)} mettrait fin aux arriérés au sens de l’Article 19, et au besoin de dérogation`}.`;
  },
  drawOnReserve: ({ query, allowed, refusals, unknown }) => {
    const draw = `prélèvement de ${dollars(query.amount)} sur ${fundName(query.fund ?? 'Peacekeeping Reserve Fund')} le ${day(query.date)} pour ${purposes[query.purpose]}${query.missionKind === 'political' ? ', mission politique' : ''}`;
    if (allowed === undefined)
      return `La conformité aux règles d’un ${draw} n’est pas vérifiable ; inconnu pour ce jour : ${french.list(unknown.map(ruleName))}.`;
    return allowed
      ? `Un ${draw} est conforme aux règles.`
      : `Un ${draw} n’est pas permis : ${french.list(refusals.map(({ rule, reference }) => `${ruleName(rule)} (${reference.document})`))}.`;
  },
  knownUnpaid: ({ query: { state }, name, figures }, nameOf) => {
    const who = nameOf(state, name);
    const last = figures.at(-1);
    return last
      ? `Montants dus à l’ONU par ${who} : ${many(figures.length, 'date ou fonds connu', 'dates ou fonds connus')} ; le dernier chiffre est de ${dollars(last.amount)} pour ${fundName(last.fund)} ${onDate(last.asOf)}.`
      : `Aucun chiffre n’est disponible sur les montants dus à l’ONU par ${who}.`;
  },
  newMemberShare: ({ query: { state }, year, name, amount }, nameOf) =>
    `Versement initial au Fonds de réserve pour les opérations de maintien de la paix dû par ${nameOf(state, name)} : ${dollars(amount)}, d’après son premier taux, celui de ${year}.`,
  paymentRecord: ({ query: { state }, name, years, settledYears, openYear, inFull, onTime }, nameOf) => {
    const who = nameOf(state, name);
    const settled = years.filter(({ year }) => year !== openYear?.year);
    const [first, last] = [settled[0], settled.at(-1)];
    if (!first || !last) return `Aucun versement au budget ordinaire par ${who} n’est dans les données.`;
    const open = openYear ? ` ; au ${day(openYear.asOf)}, ${openYear.year} n’était pas intégralement payée` : '';
    const times =
      inFull === 0
        ? ''
        : `, ${onTime === 0 ? 'jamais' : onTime === inFull ? 'toujours' : `dont ${grouped(onTime)} fois`} dans les délais`;
    return `Budget ordinaire intégralement payé par ${who} : ${inFull === 0 ? 'aucune année' : many(inFull, 'année')} sur ${settledYears} ${inYears(first.year, last.year)}${times}${open}.`;
  },
  reserveOn: ({ query: { fund, date }, balance, advances }) =>
    `D’après les écritures de la requête, au ${day(date)}, ${fundName(fund)} s’élevait à ${dollars(balance)}, ${advances.length === 0 ? 'sans avance non remboursée' : `avec ${many(advances.length, 'avance non remboursée', 'avances non remboursées')}`}.`,
  stateAccount: (
    { query: { state, from, to }, name, years, totals: { assessed, assessedYears, reimbursed } },
    nameOf,
  ) => {
    const who = nameOf(state, name);
    const when = inYears(from, to);
    const part =
      assessedYears === years.length ? '' : `, pour ${many(assessedYears, 'exercice')} dont les taux sont connus`;
    const paid =
      assessed === undefined
        ? `Les contributions de ${who} aux missions de maintien de la paix de l’ONU ${when} ne sont pas connues`
        : `Contributions mises en recouvrement pour les missions de maintien de la paix de l’ONU auprès de ${who} ${when} : ${dollars(assessed)}${part}`;
    if (!reimbursed)
      return `${paid} ; le remboursement dû pour contingents et unités de police constituées n’est pas connu.`;
    const { amount, bound, months, ofMonths } = reimbursed;
    const reported = months === ofMonths ? '' : `, pour ${months} mois sur ${ofMonths} qui ont un rapport`;
    const about = { exact: '', lower: 'au moins ', upper: 'au plus ', unclear: 'environ ' }[bound];
    return amount === 0
      ? `${paid} ; aucun contingent ni unité de police constituée à rembourser${reported}.`
      : `${paid} ; remboursement dû pour contingents et unités de police constituées au taux standard, hors matériel : ${about}${dollars(amount)}${reported}.`;
  },
  unpaidByMission: ({ asOf, missions, total }) => {
    const counted = missions.filter(({ amount, countedWith }) => amount !== undefined && countedWith === undefined);
    const otherDays = counted.filter((line) => line.asOf !== asOf).length;
    const when = onDate(asOf);
    const since = `${when[0]?.toUpperCase()}${when.slice(1)}, ${dollars(total)} restaient dus pour`;
    if (counted.length === 1) return `${since} ${counted[0]?.mission}, seule mission avec un chiffre.`;
    return `${since} les ${many(counted.length, 'mission')} avec un chiffre${otherDays === 0 ? '' : ` (dont ${grouped(otherDays)} d’un autre jour)`}, surtout pour ${missions[0]?.mission}.`;
  },
  unpaidOverTime: ({ query: { fund, from, to }, latest, largest }) => {
    const what = `contributions non acquittées pour ${fundName(fund)}`;
    const period = inYears(from.slice(0, 4), to.slice(0, 4));
    if (!latest || !largest) return `Aucun relevé n’est disponible ${period} : ${what}.`;
    return latest === largest
      ? `Les ${what} étaient de ${dollars(latest.amount)} ${onDate(latest.asOf)}, le chiffre le plus élevé disponible ${period}.`
      : `Les ${what} étaient de ${dollars(latest.amount)} ${onDate(latest.asOf)} ; le chiffre le plus élevé disponible ${period} est de ${dollars(largest.amount)} ${onDate(largest.asOf)}.`;
  },
};
