/** French notes on scales that are computed from incomes. */
export const nextScaleNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'methodology-of-scale': ({ year, day: first }) =>
    `Les règles de la méthode absentes des données pour le barème de ${String(first).slice(0, 4)} sont celles du barème de ${year}.`,
  'held-without-income': ({ names }) =>
    `Maintenus à leur taux officiel, faute de revenu pour une année de base : ${names}.`,
  'income-not-of-the-united-nations': () =>
    'Les revenus sont ceux de la Banque mondiale ; le Comité des contributions se sert de ceux de la Division de statistique de l’ONU, convertis à d’autres taux pour certains États.',
  'change-applied-to-official-rates': ({ scale }) =>
    `Chaque taux est le taux officiel de ${String(scale).replace('-', ' à ')} multiplié par la variation de sa part calculée : aucun taux calculé brut n’est donné.`,
  'missing-years-as-all': ({ year, states }) =>
    `Hypothèse pour ${year}, absente des données pour ${states} États : le revenu évolue comme celui de tous les États qui ont les deux années ; si aucun ne l’a, il reste le même.`,
  'missing-years-own-trend': ({ year, states }) =>
    `Hypothèse pour ${year}, absente des données pour ${states} États : le revenu suit la croissance moyenne de l’État sur cinq ans.`,
  'levels-projected': ({ year }) =>
    `Les catégories du maintien de la paix de ${year} suivent le revenu par habitant là où il change la catégorie calculée ; les abattements exceptionnels sont supposés maintenus.`,
};
