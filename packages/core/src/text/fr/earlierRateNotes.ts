import { day, decimal } from './burden.js';

/** French notes on rates before 2012. */
export const frenchEarlierRateNotes: Readonly<
  Record<string, (values: Readonly<Record<string, string | number>>) => string>
> = {
  'levels-2001-caveat': () =>
    'Les transitions des nouveaux contributeurs ne sont pas connues : les taux de juillet 2001 à 2003 sont calculés sans elles, sauf pour la République de Corée.',
  'rates-of-groups': () =>
    'Les taux du maintien de la paix de 1974 à juin 2001 sont déduits du barème du budget ordinaire et des quatre groupes spéciaux : le groupe A (membres permanents) prend à sa charge ce que ne paient pas les groupes B (tout son taux ordinaire), C (un cinquième) et D (un dixième). Aucune liste par État n’a été trouvée : ils sont rapprochés des montants par groupe que citent les résolutions de 1973 à 1989.',
  'rates-within-bounds': ({ from, to }) =>
    `La catégorie de certains États n’est pas établie pour ${from}${from === to ? '' : ` à ${to}`} : leurs taux, ceux des membres permanents, qui supportent les abattements, et toute part qui en comprend se situent entre deux valeurs. La vraie valeur est l’une de celles de l’intervalle ; le milieu n’en vaut pas plus qu’une autre.`,
  'rates-of-days': ({ year, from, to }) =>
    `Les taux de ${year} sont ceux du ${day(String(from))} au ${day(String(to))} ; ensuite, certains États payaient une autre part de leur taux ordinaire.`,
  'rates-of-first-days': ({ years }) =>
    `La part de certains États a changé en cours d’année (${String(years).replaceAll(' ', ', ')}) : les taux des premiers jours de l’année valent pour elle.`,
  'two-schemes': ({ year }) =>
    `${year} a deux barèmes : les groupes spéciaux jusqu’au 30 juin, les catégories à partir du 1er juillet.`,
  'rates-add-up-to': ({ year, percent, asFixed, added, states }) =>
    `La somme des taux de ${year} est de ${decimal(String(percent))} pour cent : ${decimal(String(asFixed))} pour le barème tel que fixé, comme ses taux ordinaires${states ? `, et ${decimal(String(added))} pour les États qui y ont été ajoutés (${String(states).replaceAll(' ', ', ')})` : ''}.`,
  'rate-under-former-code': ({ name, former }) =>
    `${name} : les taux antérieurs sont ceux du même Membre sous un autre nom (${former}).`,
  'scale-within-bounds': ({ year }) =>
    `Les taux du maintien de la paix de ${year} se situent entre deux valeurs : cette partie n’est pas répartie.`,
};
