import type { LateMoneyTexts } from './en.js';

export const texts: LateMoneyTexts = {
  title: 'Paiements tardifs',
  lead: 'Quand les États paient tard : jusqu’où baisse la trésorerie des missions, avec quelle probabilité, et combien de temps attendent les fournisseurs de contingents. Une simulation, tirée de nombreuses fois sur les jours où les États ont payé auparavant.',
  ways: 'Manières de payer, tirées à l’avance',
  payers: 'Payeurs',
  payersNames: {
    usual: 'comme auparavant',
    'usa-nothing': 'les États-Unis ne paient rien',
    'all-later': 'tous les autres trois mois plus tard',
  },
  reserve: 'Fonds de réserve',
  reserveNames: { on: 'utilisable', off: 'pas utilisé' },
  own: 'Avec vos propres hypothèses',
  budgetYear: 'Exercice',
  paths: 'Tirages',
  progress: (done, all) => `${done} tirages sur ${all}`,
  stop: 'Arrêter',
  failed: 'La simulation n’a pas pu être exécutée.',
  chances: 'Probabilités',
  probability: {
    reserveDrawn: 'Le fonds de réserve est utilisé',
    reserveExhausted: 'Le fonds de réserve est épuisé',
    billsUnpaid: 'Une facture de personnel ou de fonctionnement reste impayée à la fin d’un mois',
    contributorsOwedMore: 'Les fournisseurs de contingents sont créanciers de plus à la fin qu’au début',
  },
  fan: 'Position nette mois par mois',
  fanLead:
    'Trésorerie moins factures impayées et sommes dues aux fournisseurs de contingents et au fonds de réserve, en dollars É.-U. Tant de pour cent des tirages se trouvent à ce niveau ou au-dessous.',
  month: 'Mois',
  owed: (month) => `Dû aux fournisseurs de contingents par État, fin ${month}`,
  state: 'État Membre',
  amount: 'Dollars É.-U.',
  assumptions: 'Hypothèses',
  assumptionsLead:
    'Ce qu’aucune source ne dit est supposé, dans une fourchette. Modifiez une valeur et la simulation recommence ; videz-la pour revenir à la valeur par défaut.',
  range: (low, high, standard) => `de ${low} à ${high} ; par défaut ${standard}`,
  reset: 'Toutes les valeurs par défaut',
  cite: 'Citer',
};
