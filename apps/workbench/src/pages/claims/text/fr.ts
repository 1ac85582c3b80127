import type { ClaimsTexts } from './en.js';

export const texts: ClaimsTexts = {
  pairTitle: '85 et 6,5',
  pair: (paid, served, year, paidVerdict, servedVerdict) =>
    `En ${year}, on a dit que le monde développé, Japon compris, paie près de 85 pour cent du maintien de la paix et que les États occidentaux en fournissent environ 6,5 pour cent. Cette année-là, les États occidentaux et le Japon devaient ${paid} pour cent : la première affirmation est jugée « ${paidVerdict} » ; les États occidentaux fournissaient ${served} pour cent du personnel en tenue : la seconde est jugée « ${servedVerdict} ».`,
  division: (part, whole, percent) => `${part} ÷ ${whole} = ${percent} pour cent`,
  paid: (states, all) => `Mis en recouvrement : les taux de ${states} États sur ${all}, sur 100`,
  served: (from, to) => `Fourni : personnes à la fin du mois, additionnées de ${from} à ${to}`,
  now: (paid, served, year) => `En ${year} : ${paid} pour cent mis en recouvrement et ${served} pour cent fournis.`,
};
