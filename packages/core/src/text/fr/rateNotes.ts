/** French notes on rates over years. */
export const frenchRateNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> =
  {
    'levels-missing': ({ from, to }) =>
      `Les niveaux du barème du maintien de la paix de ${from}${from === to ? '' : ` à ${to}`} sont absents des données : aucun taux pour ces années.`,
    'state-without-rate': ({ name, from, to }) =>
      `${name} : aucun taux dans les barèmes de ${from}${from === to ? '' : ` à ${to}`}.`,
  };
