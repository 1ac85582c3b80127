import { frenchMovement } from '@blueledger/core/internal/text/fr/movement';
import { words as gap } from '../../languages/fr.js';
import type { GapMovementWords } from '../words.js';

export const words: GapMovementWords = {
  ...gap,
  movement: frenchMovement,
  unit: 'En pourcentage des contributions, et du personnel en tenue',
  pointNoRates: (year) => `${year} : taux du maintien de la paix absents des données`,
  gap: (years) => `${years} : niveaux absents des données`,
  pointEvent: ({ number, when, what, by }) => `Événement ${number}, ${when} : ${what} ; ${by}`,
  events: 'Ce qui a fait bouger les parts',
  noEvents: 'Aucun événement de la taille retenue.',
  dash: '–',
  colon: ' : ',
};
