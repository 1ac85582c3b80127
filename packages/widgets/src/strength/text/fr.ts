import { french } from '@blueledger/core/internal/text/fr/burden';
import { capital, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/fr.js';
import type { StrengthMessages } from '../messages.js';

const who = { military: 'militaires', police: 'policiers', uniformed: 'agents en tenue' };
/** Avril, août and octobre elide. */
const atEnd = (month: string) => `fin ${month}`;

export const messages: StrengthMessages = {
  core: french,
  frame,
  title: (mission, personnel) => `${mission} : ${who[personnel]} autorisés et déployés`,
  ended: (mission, personnel, peak, last) => [
    { text: `À son maximum, ${atEnd(peak.month)}, ${mission} comptait ` },
    people(peak.deployed),
    { text: ` ${who[personnel]}` },
    ...(peak.percent
      ? [{ text: ` sur ${peak.authorised} autorisés, soit ` }, people(`${peak.percent} pour cent`)]
      : [{ text: ' ; l’effectif autorisé alors n’est pas connu ici' }]),
    { text: ` ; dernier rapport, ${last.month} : ${last.deployed}.` },
  ],
  known: (mission, personnel, { month, deployed, authorised, percent }) => [
    { text: `${capital(atEnd(month))}, ${mission} comptait ` },
    people(deployed),
    { text: ` ${who[personnel]} sur ${authorised} autorisés, soit ` },
    people(`${percent} pour cent`),
    { text: '.' },
  ],
  unknown: (mission, personnel, { month, deployed }, before) => [
    { text: `${capital(atEnd(month))}, ${mission} comptait ` },
    people(deployed),
    { text: ` ${who[personnel]} ; l’effectif autorisé alors n’est pas connu ici` },
    ...(before
      ? [
          { text: `. ${capital(atEnd(before.month))}, dernier mois où il l’est : ` },
          people(before.deployed),
          { text: ` sur ${before.authorised}, soit ${before.percent} pour cent` },
        ]
      : []),
    { text: '.' },
  ],
  nothing: (mission, personnel) =>
    `Aucun rapport sur les ${who[personnel]} de ${mission} n’est disponible pour cette période.`,
  unit: { military: 'Militaires', police: 'Police', uniformed: 'Personnel en tenue' },
  deployed: 'déployés',
  authorised: 'autorisés',
  notKnown: 'effectif autorisé : inconnu',
  point: (month, deployed, authorised, percent) =>
    `${capital(atEnd(month))} : ${deployed === undefined ? 'aucun rapport' : `${deployed} déployés`}, ${authorised === undefined ? 'effectif autorisé inconnu' : `${authorised} autorisés`}${percent === undefined ? '' : `, ${percent}`}`,
  caption: (mission) =>
    `Effectifs de ${mission} à la fin de chaque mois et effectif autorisé par le Conseil de sécurité`,
  columns: {
    month: 'Fin de mois',
    authorised: 'Autorisés',
    deployed: 'Déployés',
    percent: 'Déployés, en pourcentage des autorisés',
    resolution: 'Décision',
  },
  unknownReason: {
    'not-read': (resolution) => (resolution ? `${resolution}, non lue` : 'une décision qui n’a pas été lue'),
    'no-figure': (resolution) =>
      resolution ? `${resolution} n’imprime pas ce chiffre` : 'la décision n’imprime pas ce chiffre',
    ended: () => 'le niveau avait pris fin',
    'no-decision': () => 'aucune décision disponible',
  },
};
