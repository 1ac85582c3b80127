import type { ScaleTexts } from './en.js';

export const texts: ScaleTexts = {
  movers: 'Les taux qui ont le plus changé',
  moversLead: (count, before, after) =>
    `Les ${count} plus fortes variations du taux du maintien de la paix de ${before} à ${after}, en points ; à côté de chaque État, son taux avant et après.`,
  failed: 'Le barème n’a pas pu être comparé.',
};
