import { grouped } from '../words.js';

/** French notes on budgets, spending, mandate periods and what is split among states. */
export const budgetNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'net-cost-unknown': ({ mission }) =>
    `Les recettes provenant des contributions du personnel de ${mission} pour ce crédit ne sont pas connues : les parties paient leur part du coût brut, plus élevée que celle du coût net.`,
  'staff-assessment-set-off': ({ amount }) =>
    `Des recettes de ${grouped(Number(amount))} dollars provenant des contributions du personnel sont déduites des montants, la part de chaque État suivant le même barème (Fonds de péréquation des impôts).`,
  'tie-to-earlier-code': ({ ties, gained, missed }) =>
    `Dans ${ties} ${Number(ties) === 1 ? 'répartition' : 'répartitions'}, des restes étaient égaux au moment d’attribuer les derniers dollars : l’ordre des codes alpha-3, convention choisie ici, ajoute un dollar à ${gained} ${Number(gained) === 1 ? 'État' : 'États'} et non à ${missed} de même reste.`,
  'tie-to-earlier-piece': ({ unit }) =>
    `Les restes de deux tranches étaient égaux : la première reçoit ${Number(unit) === 1 ? 'le dollar' : `l’unité de ${unit} dollars`}, convention choisie ici.`,
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
