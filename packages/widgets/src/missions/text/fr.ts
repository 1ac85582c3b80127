import { french } from '@blueledger/core/internal/text/fr/burden';
import { budgetNotes } from '@blueledger/core/internal/text/fr/notes/budgets';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/fr.js';
import type { MissionsMessages } from '../messages.js';

const all = 'missions de maintien de la paix de l’ONU';
const who = (mission: string | undefined) => mission ?? 'les missions de maintien de la paix et leurs services';

export const messages: MissionsMessages = {
  core: french,
  frame,
  notes: budgetNotes,
  title: {
    budget: (mission) => `Budget et dépenses : ${mission ?? all}`,
    classes: (mission) => `À quoi va l’argent : ${mission ?? all}`,
    pieces: (mission) => `Comment le budget est réparti : ${mission ?? all}`,
  },
  dollars: 'Dollars des États-Unis courants',
  unit: {
    budget: 'Dollars des États-Unis dépensés, et pourcentage du budget approuvé',
    classes: 'Dollars des États-Unis dépensés',
    pieces: 'Dollars des États-Unis répartis, et pourcentage conditionnel',
  },
  spentOfApproved: ({ mission, years, spent, approved, percent }) => [
    {
      text: `${years.length === 2 ? `De ${years[0]} à ${years[1]}` : `En ${years[0]}`}, dépenses ${mission === undefined ? 'des missions de maintien de la paix et de leurs services' : `(${mission})`} : `,
    },
    money(`${spent} de dollars`),
    { text: ` sur ${approved} approuvés, soit ` },
    money(`${percent} pour cent`),
    { text: '.' },
  ],
  notBoth: ({ mission, year }) =>
    `${mission ?? 'Missions'} : budget approuvé et dépenses de ${year} ne sont pas tous deux dans les données.`,
  onPersonnel: ({ mission, year, personnel, total, percent }) => [
    { text: `En ${year}, ${who(mission)} : ` },
    money(`${personnel} de dollars`),
    { text: ' pour le personnel militaire et de police, soit ' },
    money(`${percent} pour cent`),
    { text: ` de ${total} dépensés.` },
  ],
  conditional: ({ mission, year, total, percent }) => [
    { text: 'Sur les ' },
    money(`${total} de dollars`),
    { text: ` répartis pour ${mission ?? 'le maintien de la paix'} en ${year}, ` },
    money(`${percent} pour cent`),
    { text: ' dépendaient de la prorogation d’un mandat par le Conseil de sécurité.' },
  ],
  spent: 'dépensé',
  approved: 'approuvé',
  spentOnly: (amount) => `${amount} dépensés`,
  approvedOnly: (amount) => `${amount} approuvés`,
  firm: 'dans le mandat',
  ifExtended: 'si le mandat est prorogé',
  classes: {
    military_police_personnel: 'Militaires et personnel de police',
    civilian_personnel: 'Personnel civil',
    operational_costs: 'Dépenses opérationnelles',
  },
  wholeYear: 'Année entière',
  point: (name, values) => `${name} : ${values.join(' ; ')}`,
  pointOf: (value, of) => `${of} ${value}`,
  caption: 'En dollars des États-Unis courants',
  columns: {
    mission: 'Mission ou service',
    year: 'Exercice',
    percent: 'Dépensé, en pourcentage du budget approuvé',
    total: 'Total',
    piece: 'Période',
    amount: 'Réparti',
    condition: 'Condition',
  },
};
