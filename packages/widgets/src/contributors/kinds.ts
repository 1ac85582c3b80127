import { kindNotes } from '@blueledger/core/text';
import type { ContributorsWords } from './words.js';

const kinds: Readonly<Record<string, string>> = {
  troops: 'troops',
  staff_officers: 'staff officers',
  individual_police: 'individual police',
  formed_police_units: 'formed police units',
  experts_on_mission: 'observers (experts on mission)',
  police: 'police',
};

const englishSubject: ContributorsWords['subject'] = ({ mission, kind, sex }) => {
  const whom = kind === undefined ? 'uniformed personnel' : (kinds[kind] ?? kind);
  return `${sex === undefined ? whom : `${sex === 'female' ? 'women' : 'men'} among ${whom}`}${mission === undefined ? '' : ` of ${mission}`}`;
};

/** The words with those on kinds, sexes and missions, which the usual question never asks for; other languages bring their own. */
export const withKinds = (words: ContributorsWords): ContributorsWords => ({
  ...words,
  ...(words.catalogue.language === 'en' ? { subject: englishSubject } : {}),
  notes: { ...kindNotes, ...words.notes },
});
