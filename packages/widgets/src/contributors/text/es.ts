import { spanish } from '@blueledger/core/text/es';
import { nameInSentence } from '../../figure/names/text/es.js';
import { capital, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/es.js';
import type { ContributorsMessages, When } from '../messages.js';

const kinds: Readonly<Record<string, string>> = {
  troops: 'contingentes',
  staff_officers: 'oficiales de Estado Mayor',
  individual_police: 'policía no integrada en unidades',
  formed_police_units: 'unidades de policía constituidas',
  experts_on_mission: 'observadores (expertos en misión)',
  police: 'policía',
};

function whenText({ by, time, from, to }: When): string {
  if (by === 'month') return `a finales de ${spanish.month(time)}`;
  if (from.endsWith('-01') && to.endsWith('-12')) return `de media en ${time}`;
  return `de media de ${spanish.month(from).replace(` de ${time}`, '')} a ${spanish.month(to)}`;
}
const short = ({ by, time }: When) => (by === 'month' ? spanish.month(time) : time);

export const messages: ContributorsMessages = {
  core: spanish,
  frame,
  stateName: nameInSentence,
  regionalLists: (asOf) =>
    `Grupos regionales: listas de ${spanish.month(asOf)}, utilizadas aquí también para otros años.`,
  doubtfulMany: (months, first, last) =>
    `Cifras tal como se publicaron: la fuente parece atribuir contingentes a un Estado o a una categoría que no son los suyos: ${months} meses entre ${spanish.month(first)} y ${spanish.month(last)}.`,
  subject: ({ mission, kind, sex }) =>
    `${kind === undefined ? 'personal uniformado' : (kinds[kind] ?? kind)}${sex === undefined ? '' : sex === 'female' ? ', mujeres' : ', hombres'}${mission === undefined ? '' : `, ${mission}`}`,
  title: (subject) => `Quién presta servicio en las operaciones de la ONU: ${subject}`,
  rankingTitle: (subject, month) =>
    `Estados que más aportan a las operaciones de la ONU, ${spanish.month(month)}: ${subject}`,
  oneLine: ({ who, persons, percent, peak }, subject, when) => [
    { text: `${capital(subject)}: ${who}, ${whenText(when)}, ` },
    people(persons),
    ...(percent === undefined
      ? []
      : [{ text: ', es decir, el ' }, people(`${percent}\u00a0%`), { text: ' del total' }]),
    ...(peak === undefined ? [] : [{ text: `; máximo: ${peak.persons} (${short(peak.when)})` }]),
    { text: '.' },
  ],
  fewLines: (lines, subject, when) => [
    { text: `${capital(subject)}, ${whenText(when)}: ` },
    ...lines.flatMap(({ who, persons, peak }, i) => [
      { text: `${i === 0 ? '' : '; '}${who} ` },
      people(persons),
      ...(peak === undefined ? [] : [{ text: ` (máximo: ${peak.persons}, ${short(peak.when)})` }]),
    ]),
    { text: '.' },
  ],
  manyLines: (first, last, subject) => [
    {
      text: `${capital(subject)}: entre los mostrados, la parte mayor en ${short(first.when)} era de ${first.who}, `.replace(
        ' de el ',
        ' del ',
      ),
    },
    people(`${first.percent}\u00a0%`),
    { text: `, y ${whenText(last.when)}, de ${last.who}, `.replace(' de el ', ' del ') },
    people(`${last.percent}\u00a0%`),
    { text: '.' },
  ],
  ranking: ({ first, persons, next, listed, percent, total }, subject, month) => [
    { text: `A finales de ${spanish.month(month)} (${subject}), ${first} ocupaba el primer lugar con ` },
    people(persons),
    {
      text: `${next.length === 0 ? '' : `, por delante de ${spanish.list(next)}`.replaceAll(/ de el /g, ' del ')}; los ${listed} primeros aportaban el `,
    },
    people(`${percent}\u00a0%`),
    { text: ` de ${total}.` },
  ],
  notAvailable: (subject) => `Ninguna cifra disponible para este período: ${subject}.`,
  nothing: 'No se notificó a nadie.',
  persons: 'personas',
  point: (when, who, persons, percent) =>
    `${when}: ${who} ${persons}${percent === undefined ? '' : `, ${percent} del total`}`,
  pointMissing: (when, who) => `${when}: ${who} no figura en los datos`,
  rankPoint: (rank, who, persons, percent) => `${rank}. ${who}: ${persons}, ${percent} del total`,
  caption: (subject, by) =>
    `${capital(subject)} en las operaciones de la ONU, ${by === 'year' ? 'media anual de los efectivos de fin de mes' : 'al final de cada mes'}`,
  rankCaption: (subject, month) =>
    `${capital(subject)} en las operaciones de la ONU por Estado Miembro, ${spanish.month(month)}`,
  columns: {
    year: 'Año',
    month: 'Mes',
    personsOf: (who) => capital(who),
    percentOf: (who) => `${capital(who)}, en porcentaje del total`,
    total: 'Todos los Estados Miembros',
    months: 'Meses disponibles',
    rank: 'Puesto',
    state: 'Estado Miembro',
    persons: 'Personas',
    percent: 'En porcentaje del total',
  },
};
