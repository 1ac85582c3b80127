import { amounts, exactAmounts } from '../amounts.js';
import type { Move, Mover, ReformMessages } from '../reformMessages.js';
import { amountFormat } from './amountFormat.js';
import { french } from './burden.js';
import { liquidityFrench } from './liquidity.js';
import { budgetNotes } from './notes/budgets.js';

const states = (count: number) => `${count} ${count < 2 ? 'État' : 'États'}`;
const moved = ({ money, less }: Move) => `${money} de ${less ? 'moins' : 'plus'}`;
const listed = (movers: readonly Mover[]) => french.list(movers.map(({ name, money }) => `${name} (${money})`));
const day = (date: string) =>
  `${date.endsWith('-01') ? '1er' : Number(date.slice(8))} ${french.month(date.slice(0, 7))}`;

/** Titles of rules, by their English title. */
const rules: Readonly<Record<string, string>> = {
  'Share of the regular rate paid at each level of the peacekeeping scale':
    'Part du taux ordinaire payée dans chaque catégorie du barème du maintien de la paix',
  'Levels that carry the discounts of levels C to J, pro rata to regular rates':
    'Catégories qui supportent les abattements des catégories C à J, au prorata des taux ordinaires',
  'Part of each discount on the peacekeeping scale that is granted; otherwise all of it':
    'Partie accordée de chaque abattement du barème du maintien de la paix',
  'Highest rate of the regular-budget scale': 'Taux maximal du barème du budget ordinaire',
  'Lowest rate of the regular-budget scale': 'Taux minimal du barème du budget ordinaire',
  'Part of what was appropriated for a mission that is appropriated; otherwise all of it':
    'Partie maintenue du crédit ouvert pour une mission',
  'Part of the contingents and formed police units of a mission that stays; otherwise all of them':
    'Partie maintenue des contingents et des unités de police constituées d’une mission',
  'Mission that is closed: nothing is assessed for it and nobody serves in it': 'Mission fermée',
  'Personnel reimbursement at the standard rate, equipment excluded':
    'Remboursement du personnel au taux standard, matériel non compris',
  'Level of the Peacekeeping Reserve Fund': 'Niveau du Fonds de réserve pour les opérations de maintien de la paix',
  'Active missions may borrow from one another': 'Les missions en cours peuvent s’emprunter de la trésorerie',
  'Part of what a Member State is assessed that it pays; otherwise all of it':
    'Partie de sa contribution qu’un État Membre verse',
  'Most that a Member State pays of what all are assessed for a mission; otherwise no limit':
    'Plafond de ce qu’un État Membre verse de l’ensemble des contributions à une mission',
  'Days after the letter of assessment on which a Member State pays':
    'Jours entre l’avis de recouvrement et le versement',
  'Days after the letter of assessment when a contribution falls due':
    'Jours entre l’avis de recouvrement et l’échéance',
  'Kinds of uniformed personnel for which the standard rate is paid':
    'Catégories de personnel en tenue remboursées au taux standard',
  'Purposes for which the Peacekeeping Reserve Fund may be drawn on':
    'Emplois permis du Fonds de réserve pour les opérations de maintien de la paix',
  'Most of the Peacekeeping Reserve Fund that may serve the cash of active operations':
    'Part du Fonds de réserve qui peut servir à la trésorerie des opérations en cours',
  'Most that may be committed for one decision of the Security Council':
    'Engagement maximal pour une décision du Conseil de sécurité',
  'Span for which contributions are assessed at once': 'Période mise en recouvrement en une fois',
};
const rule = (title: unknown) => rules[String(title)] ?? `« ${String(title)} »`;

/** What is said of a reform, in French. */
export const reformFrench: ReformMessages = {
  base: french,
  liquidity: liquidityFrench,
  money: amounts(amountFormat),
  exactMoney: exactAmounts(amountFormat),
  titles: {
    'payer-pays-nothing': (_, who) => `${who} : aucun versement`,
    'payer-pays-at-most': ({ changes }, who) =>
      `${who} : au plus ${String(changes[0]?.value).replace('.', ',')} pour cent de l’ensemble des contributions`,
    'payer-pays-on-first-day': (_, who) => `${who} : versement le premier jour`,
    'all-pay-on-first-day': () => 'Versement de tous le premier jour',
    'premium-shared-by-level-b': () => 'La catégorie B partage la majoration',
    'discounts-halved': () => 'Tous les abattements réduits de moitié',
    'ceiling-lowered-floor-raised': ({ changes }) =>
      `Taux maximal de ${String(changes[0]?.value).replace('.', ',')} pour cent, taux minimal de ${String(changes[1]?.value).replace('.', ',')} pour cent`,
    'budget-cut': ({ changes }) =>
      `Crédits à ${String(changes[0]?.value).replace('.', ',')} pour cent, personnel à ${String(changes[1]?.value).replace('.', ',')} pour cent`,
    closed: ({ changes }, who) => `${who} fermée à compter du ${day(String(changes[0]?.from))}`,
    'reserve-raised': ({ changes }) => `Fonds de réserve porté à ${reformFrench.money(Number(changes[0]?.value))}`,
    'pooling-on': () => 'Trésorerie des missions en commun',
    'pooling-off': () => 'Trésorerie propre à chaque mission',
    'reimbursement-indexed': () => 'Taux de remboursement indexé',
  },
  title: (reforms, from, to) => `${reforms.join(' + ')} : ${from === to ? from : `de ${from} à ${to}`}`,
  alone: ({ reforms, from, to, missions }, sentences) =>
    `Scénario « ${reforms.join(' + ')} » (${from === to ? from : `de ${from} à ${to}`}${missions.length === 0 ? '' : `, ${french.list(missions)}`}) : ${sentences.charAt(0).toLowerCase()}${sentences.slice(1)}`,
  shifted: (less, money, more, small, under) =>
    `Contributions en baisse de ${money} pour ${states(less)}, en hausse d’autant pour ${states(more)} ; le budget reste le même.${small === 0 ? '' : ` ${states(small)}, où l’écart est de moins de ${under}, ${small < 2 ? 'n’est pas compté' : 'ne sont pas comptés'}.`}`,
  falls: (count, money) => `Le budget baisse de ${money}, et les contributions d’autant, pour ${states(count)}.`,
  rises: (count, money) => `Le budget augmente de ${money}, et les contributions d’autant, pour ${states(count)}.`,
  mixed: (saved, others, budget, falls) =>
    `Contributions en baisse de ${saved} pour les uns, en hausse de ${others} pour les autres ; le budget ${falls ? 'baisse' : 'augmente'} de ${budget}.`,
  unmoved: () => 'La contribution d’aucun État ne change.',
  begins: (date) => `Rien ne change : la réforme commence le ${day(date)}, après ces années.`,
  costs: (reimbursement, other) =>
    `Dû aux pays contributeurs : ${moved(reimbursement)}${other ? ` ; autres dépenses : ${moved(other)}` : ''}.`,
  withheld: (money) =>
    `Mis en recouvrement et non versé : ${money}, qu’aucun autre État ne paie et que les missions ne reçoivent pas.`,
  reserve: (money, paidIn) =>
    paidIn
      ? `Tous les États versent ensemble ${money} au Fonds de réserve, selon leurs taux.`
      : `Le Fonds de réserve rend ${money} aux États, selon leurs taux.`,
  mostLess: (movers) => `Plus fortes baisses : ${listed(movers)}.`,
  mostMore: (movers) => `Plus fortes hausses : ${listed(movers)}.`,
  cash: (lowest, owed) =>
    `Dans la simulation, la position nette des missions (trésorerie moins factures impayées et montants dus aux contributeurs et à la réserve) ${lowest.same ? `reste au plus bas à ${lowest.reform}` : `est au plus bas à ${lowest.reform} (${lowest.months?.reform}) au lieu de ${lowest.baseline} (${lowest.months?.baseline})`}, et il est dû aux contributeurs ${owed.reform} à la fin${owed.same ? ', comme sans la réforme' : ` au lieu de ${owed.baseline}`}.`,
  cashUnmoved: () =>
    'Dans la simulation, ni le plus bas de la position nette des missions (trésorerie moins factures impayées et montants dus aux contributeurs et à la réserve) ni ce qui est dû aux contributeurs à la fin ne change.',
  meets: (count) =>
    `${count < 2 ? 'À un endroit' : `À ${count} endroits`}, deux de ces réformes fixent la même règle : la dernière y vaut.`,
  notes: {
    ...budgetNotes,
    'rule-unverified': ({ title }) => `${rule(title)} : connaissance générale, non vérifiée dans une source.`,
    'rule-secondary': ({ title }) => `${rule(title)} : d’après une source secondaire.`,
    'rule-assumed': ({ title }) => `${rule(title)} : hypothèse d’une réforme.`,
    'equipment-excluded': () => 'Le matériel des contingents est remboursé à part et n’est pas compté.',
    'last-report-held': ({ month }) =>
      `Après ${french.month(String(month))}, dernier rapport disponible, l’effectif de ce mois est maintenu.`,
    'moves-cash': () =>
      'Versements, réserve et mise en commun déplacent la trésorerie et non les contributions mises en recouvrement.',
    'freed-points-by-our-rule': () =>
      'Les points libérés par le barème vont aux autres États au prorata de leurs taux : convention de notre part.',
    'reserve-by-scale': () =>
      'Que le Fonds de réserve soit complété en une fois, selon les taux du jour, est une convention de notre part.',
    'nothing-assessed': ({ mission }) =>
      `Ce que la réforme laisse à la mission ${String(mission)} pour certains jours est couvert par les contributions des parties ou par des économies : rien n’est mis en recouvrement, rien n’est restitué.`,
    'reimbursement-not-covered': ({ mission, budgetYear }) =>
      `En ${String(budgetYear)}, la réforme laisse à la mission ${String(mission)} moins que ce qui est dû aux pays contributeurs au taux standard : elle réduit l’argent et non le personnel, et les autres dépenses sont négatives.`,
    'parties-beside': () =>
      'Chypre et la Grèce paient leur part de l’UNFICYP hors répartition : un tiers du coût net, qui suit le crédit, et une somme fixe.',
    'reforms-meet': ({ parameter, of, from, earlier, later }) =>
      `« ${String(earlier)} » et « ${String(later)} » fixent ${String(parameter)}${of ? ` (${String(of)})` : ''} à compter du ${day(String(from))} : la dernière vaut.`,
    'scenario-begins-later': ({ from }) => `La réforme commence le ${day(String(from))}, après ces années.`,
    'cash-leaves-out': ({ title }) => `La simulation de la trésorerie ne tient pas compte de : ${rule(title)}.`,
  },
};
