import type { NoteWords } from '../notes.js';

/** French remarks on budgets, spending, pieces and what is split among states. */
export const frenchBudgetNotes: NoteWords = {
  'largest-remainder': ({ unit }) =>
    `Réparti par unités de ${unit} dollar${Number(unit) === 1 ? '' : 's'} selon le plus fort reste, convention choisie ici.`,
  'without-prorated-shares': () =>
    'Les budgets sont bruts, sans les parts du compte d’appui, de la Base de soutien logistique (BSLB) et du Centre de services régional (RSCE), comme les dépenses.',
  'with-prorated-shares': () =>
    'Les montants comprennent les parts du compte d’appui, de la Base de soutien logistique (BSLB) et du Centre de services régional (RSCE), et non ce que le pays hôte ou un autre État paie lui-même.',
  'commitment-authority': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear} : en tout ou partie une autorisation d’engagement, non un crédit ouvert.`,
  'additional-vote': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear} : avec un crédit additionnel voté une année plus tard.`,
  'additions-only': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear} : seul un crédit additionnel est dans les données, non le crédit initial.`,
  'vote-missing': ({ mission, budgetYear }) => `${mission} ${budgetYear} : budget approuvé absent des données.`,
  'spending-missing': ({ missions, budgetYear }) =>
    `Dépenses de ${budgetYear} absentes des données : ${String(missions).replaceAll(' ', ', ')}.`,
};
