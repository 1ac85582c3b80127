import { french } from '@blueledger/core/internal/text/fr/burden';
import { nameInSentence, stateName } from '../../figure/names/text/fr.js';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/fr.js';
import type { ReformMessages } from '../messages.js';

/** « milliards » and « millions » take « de » before what they count. */
const dollars = (amount: string) => `${amount}${/illi/.test(amount) ? ' de' : ''} dollars`;

export const messages: ReformMessages = {
  core: french,
  frame,
  stateName,
  nameInSentence,
  titles: {
    'premium-shared': 'Le niveau B partage la majoration',
    'discounts-halved': 'Tous les abattements réduits de moitié',
    'ceiling-lowered': 'Plafond abaissé, plancher relevé',
    'budget-cut': 'Budget réduit',
  },
  title: (reform, year) => `${reform} : ce qui changerait aux contributions au maintien de la paix de ${year}`,
  clauses: {
    'premium-shared': () => 'Si le niveau B partageait la majoration que portent les membres permanents',
    'discounts-halved': () => 'Si tous les abattements du barème du maintien de la paix étaient réduits de moitié',
    'ceiling-lowered': ([ceiling, floor]) =>
      `Si aucun État ne payait plus de ${ceiling} pour cent du barème ordinaire ni moins de ${floor}`,
    'budget-cut': ([percent]) => `Si seuls ${percent} pour cent du budget étaient répartis`,
  },
  moved: ({ clause, year, less, more, amount }) => [
    {
      text: `${clause}, pour les missions de maintien de la paix de ${year}, la contribution passerait, pour ${less.name}, de ${dollars(less.baseline)} à `,
    },
    money(dollars(less.reform)),
    { text: ` et, pour ${more.name}, de ${dollars(more.baseline)} à ` },
    money(dollars(more.reform)),
    { text: ` ; ${dollars(amount)} changeraient de payeur, à budget constant.` },
  ],
  falls: ({ clause, year, less, amount }) => [
    {
      text: `${clause}, pour les missions de maintien de la paix de ${year}, la contribution passerait, pour ${less.name}, de ${dollars(less.baseline)} à `,
    },
    money(dollars(less.reform)),
    { text: ' ; pour tous les États Membres ensemble, ' },
    money(`${dollars(amount)} de moins`),
    { text: '.' },
  ],
  markNames: { GBR: 'Royaume-Uni', USA: 'États-Unis' },
  unit: 'Contributions, en millions de dollars des États-Unis',
  asItIs: 'actuellement',
  underReform: 'avec la réforme',
  difference: (amount, less) => `${less ? '−' : '+'}${amount} $`,
  point: ({ name, baseline, reform, difference }) =>
    `${name} : ${dollars(baseline)} actuellement, ${dollars(reform)} avec la réforme, ${difference}`,
  dollars: 'Dollars des États-Unis courants',
  total: 'Tous les États Membres',
  caption: (reform, year) =>
    `${reform} : contributions aux missions de maintien de la paix de ${year}, en dollars des États-Unis`,
  columns: { state: 'État Membre', baseline: 'Actuellement', reform: 'Avec la réforme', difference: 'Différence' },
};
