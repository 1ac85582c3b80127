import { french } from '@blueledger/core/internal/text/fr/burden';
import { money, owed, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/fr.js';
import type { LiquidityMessages } from '../messages.js';

const how = {
  usual: 'les États paient comme auparavant',
  'usa-nothing': 'les États-Unis d’Amérique ne paient rien',
  'all-later': 'tous les États sauf les États-Unis d’Amérique paient trois mois plus tard',
};
const without = (reserve: 'on' | 'off') => (reserve === 'off' ? ' et que le fonds de réserve n’est pas utilisé' : '');
const dollars = (amount: string) => `${amount} ${/[a-z]/.test(amount) ? 'de ' : ''}dollars`;
const decimal = (value: number | undefined) => String(value).replace('.', ',');

export const messages: LiquidityMessages = {
  core: french,
  frame,
  notes: {
    simulated: () =>
      'Simulation : ce qu’aucune source ne dit est une hypothèse. Elle sert à voir ce qui change quand quelqu’un paie autrement, moins le niveau lui-même.',
    'dates-drawn': () =>
      'Les jours de paiement sont tirés des années du tableau d’honneur du budget ordinaire, chaque État à part : les mauvaises années de beaucoup à la fois sont ici plus rares qu’elles ne peuvent l’être.',
  },
  title: (payers, reserve) =>
    `Trésorerie des missions de maintien de la paix de l’ONU quand ${how[payers]}${without(reserve)}`,
  summary: ({ payers, reserve, from, to, paths, exhausted, lowest, owedPeak, reserveDrawn }) => [
    { text: `Quand ${how[payers]}${without(reserve)}, la trésorerie des missions de maintien de la paix de l’ONU ` },
    ...(exhausted === undefined
      ? [
          { text: `est au plus bas fin ${lowest.month} : ` },
          money(dollars(lowest.amount)),
          { text: ` au milieu de ${paths} trajectoires simulées, ${dollars(lowest.low)} ou moins dans une sur vingt` },
        ]
      : [{ text: 'est épuisée fin ' }, owed(exhausted), { text: ` dans la moitié de ${paths} trajectoires simulées` }]),
    ...(reserveDrawn === undefined
      ? []
      : [{ text: ` ; jusqu’à ${dollars(reserveDrawn)} sont prélevés sur le fonds de réserve` }]),
    { text: ' ; il est dû aux contributeurs de personnel au plus ' },
    people(dollars(owedPeak.amount)),
    { text: ` (${owedPeak.month}). Simulé de ${from} à ${to}.` },
  ],
  millions: 'Millions de dollars, simulés',
  billions: 'Milliards de dollars, simulés',
  dollars: 'Dollars des États-Unis courants',
  bands: 'Trésorerie en fin de mois : bande claire, neuf trajectoires sur dix ; bande foncée, la moitié',
  cash: 'trésorerie, milieu',
  owed: 'dû aux contributeurs',
  reserve: 'prélevé sur la réserve',
  usedUp: (month) => `épuisée, ${month}`,
  point: ({ month, cash, low, high, owed: due, reserve }) =>
    `${month} : trésorerie ${cash} $, de ${low} $ à ${high} $ dans neuf trajectoires sur dix ; dû aux contributeurs ${due} $ ; prélevé sur la réserve ${reserve} $`,
  caption:
    'Trésorerie des missions à la fin de chaque mois, en dollars des États-Unis que tant de pour cent des trajectoires ne dépassent pas',
  columns: {
    month: 'Mois',
    low: 'Trésorerie, 5 %',
    quarter: 'Trésorerie, 25 %',
    middle: 'Trésorerie, 50 %',
    threeQuarters: 'Trésorerie, 75 %',
    high: 'Trésorerie, 95 %',
    net: 'Position nette, 50 %',
    bills: 'Factures impayées, 50 %',
    reserve: 'Prélevé sur la réserve, 50 %',
    owed: 'Dû aux contributeurs, 50 %',
  },
  assumed: (values) =>
    `Hypothèses, entre autres : chaque mission a au début ${decimal(values['opening-cash'])} mois de dépenses en trésorerie ; les États-Unis d’Amérique doivent alors ${decimal(values['opening-share-usa'])} pour cent des impayés, paient au plus ${decimal(values['usa-of-letter'])} pour cent d’un avis, sur ${decimal(values['usa-months'])} mois à partir du mois ${decimal(values['usa-first-month'])} de l’année ; les autres États paient ${decimal(values['payment-delay'])} mois après le budget ordinaire ; le matériel est remboursé à ${decimal(values['equipment'])} pour cent du personnel. Le mode de calcul les donne toutes avec leurs marges et leurs raisons.`,
  drawnBefore:
    'Tirages faits à l’avance et gardés dans une table dérivée, arrondis à 100 000 dollars ; toute autre hypothèse se tire avec la fonction liquidityFan.',
};
