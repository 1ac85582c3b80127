import { amounts, signed } from '../amounts.js';
import type { LiquidityMessages } from '../liquidityMessages.js';
import { amountFormat } from './amountFormat.js';

const net = '(trésorerie moins factures impayées et montants dus aux contributeurs et à la réserve)';
const whose = (missions: readonly string[]) => (missions.length === 0 ? 'toutes les missions' : missions.join(', '));

export const liquidityFrench: LiquidityMessages = {
  language: 'fr',
  // In French what is under two is singular.
  money: signed(amounts(amountFormat)),
  run: ({ years, missions, lowest, lowestMonth, exhausted, owedToTen, unpaidBills }) =>
    `En ${years}, la position nette de ${whose(missions)} ${net} est au plus bas à la fin de ${lowestMonth}, à ${lowest} ; la réserve ${exhausted === undefined ? 'n’est pas épuisée' : `est épuisée en ${exhausted}`} ; à la fin, le montant dû aux dix plus grands contributeurs est de ${owedToTen}${unpaidBills === undefined ? '' : `, et jusqu’à ${unpaidBills} de factures restent impayés`}.`,
  fan: ({ years, missions, paths, low, high, exhausted }) =>
    `Sur ${paths} trajectoires tirées de ${years}, la position nette la plus basse de ${whose(missions)} ${net} ${low === high ? `est de ${low}` : `se situe entre ${low} et ${high}`} neuf fois sur dix ; la réserve est épuisée dans ${exhausted} pour cent des cas.`,
  quoted: {
    lowestNetPositionUsd: 'Position nette la plus basse de toutes les missions',
    lowestCash: 'Trésorerie la plus basse de toutes les missions',
    lowestMissionCash: 'Trésorerie la plus basse d’une mission',
    reserveExhausted: 'Réserve épuisée en',
    reservePeak: 'Prélèvement maximal sur la réserve',
    tenLargestOwed: 'Dû aux dix plus grands contributeurs à la fin',
    tenLargestPeak: 'Dû aux dix plus grands contributeurs au maximum',
    owedToContributors: 'Dû à tous les contributeurs à la fin',
    operationsUnpaidPeak: 'Dépenses de personnel et de fonctionnement impayées au maximum',
    pastTwoYears: 'États dont les arriérés dépassent deux années de contributions',
  },
  assumptions: {
    'opening-cash': 'Trésorerie de chaque mission au début',
    'opening-share-usa': 'Part des États-Unis dans l’impayé du début',
    'opening-paid': 'Part des dettes du début que les autres États règlent en un an',
    'opening-paid-usa': 'Part de leur dette du début que les États-Unis règlent en un an',
    'contributors-behind':
      'Mois de créances que les contributeurs attendent encore au début, outre celles non exigibles',
    'payment-delay': 'Mois de retard du maintien de la paix sur le budget ordinaire',
    'unpaid-part': 'Part d’une contribution laissée impayée une année où l’État n’est pas au tableau d’honneur',
    'usa-of-letter': 'Part maximale d’un avis de recouvrement que règlent les États-Unis',
    'usa-first-month': 'Mois où les États-Unis commencent à payer',
    'usa-months': 'Nombre de mois sur lesquels les États-Unis paient ensuite',
    'letter-days': 'Jours entre le vote et les avis de recouvrement',
    'extension-days': 'Jours entre la fin d’un mandat et sa prorogation',
    implementation: 'Part du crédit ouvert qui est dépensée',
    'personnel-carried': 'Contingents et police constituée après le dernier mois connu, par rapport à ce mois',
    equipment: 'Remboursement du matériel, outre celui du personnel',
    'claim-months': 'Mois entre le service et la créance exigible',
    'hold-back': 'Trésorerie gardée pour le personnel et le fonctionnement avant de payer les contributeurs',
    'reserve-cash': 'Trésorerie du Fonds de réserve pour le maintien de la paix au début',
    'next-appropriation': 'Crédits des années sans vote connu, par rapport à la dernière année connue',
  },
  notes: {
    simulated: () =>
      'Simulation : ce qu’aucune source ne dit est une hypothèse nommée, et la réponse donne la liste de toutes. Elle montre ce qui change quand un État paie autrement : pour les montants non acquittés par mission un an plus tard, « comme un an plus tôt » a été la prévision la plus proche dans la plupart des années de sa vérification.',
    'dates-drawn': ({ paths }) =>
      `Les dates de paiement de ${paths} trajectoires sont tirées des années du tableau d’honneur du budget ordinaire, chaque État à part : les mauvaises années de plusieurs États à la fois y sont plus rares qu’elles ne peuvent l’être.`,
    'appropriation-assumed': () =>
      'Les crédits d’une année dont le vote n’est pas connu sont supposés d’après la dernière.',
    'personnel-carried': ({ from, to }, month) =>
      `Les mois sans rapport, de ${month(String(from))} à ${month(String(to))}, ont l’effectif du dernier rapport précédent.`,
    'mission-left-out': ({ mission }) =>
      `${mission} n’est pas comptée : ce qui restait impayé pour elle au début n’est pas connu.`,
    'rates-carried': ({ year }) => `Les années après ${year} ont les taux de ${year}.`,
    'contributors-above-appropriation': ({ mission }) =>
      `D’après l’effectif et le matériel supposé, les contributeurs de ${mission} gagneraient plus que la dépense de l’année : il ne reste rien pour le personnel et le fonctionnement.`,
  },
};
