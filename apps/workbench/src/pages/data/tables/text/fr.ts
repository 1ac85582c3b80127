import type { TablesTexts } from './en.js';

export const texts: TablesTexts = {
  subjects: {
    shares: 'Parts des États',
    budgets: 'Budgets et dépenses',
    payments: 'Paiements et dettes',
    personnel: 'Personnel',
    missions: 'Missions',
    states: 'États et groupes',
    notes: 'Règles, affirmations et sources',
  },
  covered: (known, all, complete) => `${known} années sur ${all}, ${complete} complètes`,
  menu: 'Filtrer par colonne',
  column: 'Colonne',
  comparison: 'est',
  comparisons: { '=': 'égale à', '!=': 'différente de', '>=': 'au moins', '<=': 'au plus' },
  value: 'Valeur',
  add: 'Ajouter le filtre',
  remove: (part) => `Retirer le filtre ${part}`,
};
