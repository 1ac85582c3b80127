import { french } from '@blueledger/core/internal/text/fr/burden';
import { nameInSentence } from '../../figure/names/text/fr.js';
import { capital, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/fr.js';
import type { ContributorsMessages, When } from '../messages.js';

const kinds: Readonly<Record<string, string>> = {
  troops: 'contingents',
  staff_officers: 'officiers d’état-major',
  individual_police: 'policiers hors unités constituées',
  formed_police_units: 'unités de police constituées',
  experts_on_mission: 'observateurs (experts en mission)',
  police: 'police',
};

/** Avril, août and octobre elide. */
const de = (month: string) => (/^[ao]/.test(month) ? `d’${month}` : `de ${month}`);

function whenText({ by, time, from, to }: When): string {
  if (by === 'month') return `fin ${french.month(time)}`;
  if (from.endsWith('-01') && to.endsWith('-12')) return `en moyenne en ${time}`;
  return `en moyenne ${de(french.month(from).replace(` ${time}`, ''))} à ${french.month(to)}`;
}
const short = ({ by, time }: When) => (by === 'month' ? french.month(time) : time);

export const messages: ContributorsMessages = {
  core: french,
  frame,
  stateName: nameInSentence,
  regionalLists: (asOf) =>
    `Groupes régionaux : listes ${de(french.month(asOf))}, employées ici pour d’autres années aussi.`,
  doubtfulMany: (months, first, last) =>
    `Chiffres tels que publiés : des contingents semblent attribués par la source à un autre État ou à une autre catégorie que les leurs : ${months} mois entre ${french.month(first)} et ${french.month(last)}.`,
  subject: ({ mission, kind, sex }) =>
    `${kind === undefined ? 'personnel en tenue' : (kinds[kind] ?? kind)}${sex === undefined ? '' : sex === 'female' ? ', femmes' : ', hommes'}${mission === undefined ? '' : `, ${mission}`}`,
  title: (subject) => `Qui sert dans les opérations de l’ONU : ${subject}`,
  rankingTitle: (subject, month) =>
    `Premiers contributeurs aux opérations de l’ONU, ${french.month(month)} : ${subject}`,
  oneLine: ({ who, persons, percent, peak }, subject, when) => [
    { text: `${capital(subject)} : ${who}, ${whenText(when)}, ` },
    people(persons),
    ...(percent === undefined ? [] : [{ text: ', soit ' }, people(`${percent} pour cent`), { text: ' du total' }]),
    ...(peak === undefined ? [] : [{ text: ` ; maximum : ${peak.persons} (${short(peak.when)})` }]),
    { text: '.' },
  ],
  fewLines: (lines, subject, when) => [
    { text: `${capital(subject)}, ${whenText(when)} : ` },
    ...lines.flatMap(({ who, persons, peak }, i) => [
      { text: `${i === 0 ? '' : ' ; '}${who} ` },
      people(persons),
      ...(peak === undefined ? [] : [{ text: ` (maximum : ${peak.persons}, ${short(peak.when)})` }]),
    ]),
    { text: '.' },
  ],
  manyLines: (first, last, subject) => [
    {
      text: `${capital(subject)} : parmi ceux qui sont montrés, la plus grande part revenait en ${short(first.when)} à : ${first.who}, `,
    },
    people(`${first.percent} pour cent`),
    { text: `, et ${whenText(last.when)} à : ${last.who}, ` },
    people(`${last.percent} pour cent`),
    { text: '.' },
  ],
  ranking: ({ first, persons, next, listed, percent, total }, subject, month) => [
    { text: `Fin ${french.month(month)} (${subject}), ${first} venait en tête avec ` },
    people(persons),
    {
      text: `${next.length === 0 ? '' : `, devant ${french.list(next)}`} ; les ${listed} premiers fournissaient `,
    },
    people(`${percent} pour cent`),
    { text: ` de ${total}.` },
  ],
  notAvailable: (subject) => `Aucun chiffre disponible pour cette période : ${subject}.`,
  nothing: 'Personne n’a été signalé.',
  persons: 'personnes',
  point: (when, who, persons, percent) =>
    `${when} : ${who} ${persons}${percent === undefined ? '' : `, ${percent} du total`}`,
  pointMissing: (when, who) => `${when} : ${who} absent des données`,
  rankPoint: (rank, who, persons, percent) => `${rank}. ${who} : ${persons}, ${percent} du total`,
  caption: (subject, by) =>
    `${capital(subject)} dans les opérations de l’ONU, ${by === 'year' ? 'moyenne annuelle des effectifs de fin de mois' : 'à la fin de chaque mois'}`,
  rankCaption: (subject, month) =>
    `${capital(subject)} dans les opérations de l’ONU par État Membre, ${french.month(month)}`,
  columns: {
    year: 'Année',
    month: 'Mois',
    personsOf: (who) => capital(who),
    percentOf: (who) => `${capital(who)}, en pourcentage du total`,
    total: 'Tous les États Membres',
    months: 'Mois disponibles',
    rank: 'Rang',
    state: 'État Membre',
    persons: 'Personnes',
    percent: 'En pourcentage du total',
  },
};
