/** French notes on rates over years. */
export const frenchRateNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> =
  {
    'levels-2001-caveat': () =>
      'Les transitions des nouveaux contributeurs ne sont pas connues : les taux de juillet 2001 à 2003 sont calculés sans elles, sauf pour la République de Corée.',
    'levels-missing': ({ from, to }) =>
      `Les niveaux du barème du maintien de la paix de ${from}${from === to ? '' : ` à ${to}`} sont absents des données : aucun taux pour ces années.`,
    'rates-from-july': ({ year }) => `Les taux de ${year} valent à partir du 1er juillet, début du barème par niveaux.`,
    'state-without-rate': ({ name, from, to }) =>
      `${name} : aucun taux dans les barèmes de ${from}${from === to ? '' : ` à ${to}`}.`,
  };
