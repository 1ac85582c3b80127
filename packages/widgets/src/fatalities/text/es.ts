import { spanish } from '@blueledger/core/text/es';
import { nameInSentence, stateName } from '../../figure/names/text/es.js';
import { capital, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/es.js';
import type { Counted, FatalitiesMessages, Span } from '../messages.js';

const kinds = {
  international_civilian: 'Personal civil internacional',
  local: 'Personal local',
  military: 'Personal militar',
  military_observer: 'Observadores militares',
  other: 'Otro personal',
  police: 'Policía',
};
const causes = {
  accident: 'Accidente',
  illness: 'Enfermedad',
  malicious_act: 'Acto doloso',
  self_inflicted: 'Lesión autoinfligida',
  to_be_determined: 'Por determinar',
  unknown: 'Desconocida',
};

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const span = ({ from, to, through }: Span) =>
  through
    ? `de ${from === to ? `enero de ${from}` : from} a ${spanish.month(through)}`
    : from === to
      ? `en ${from}`
      : `de ${from} a ${to}`;
const during = (years: Span) => capital(span(years));
const filters = ({ nationality, kind, cause }: Counted) =>
  [
    ...(nationality ? [`nacionalidad: ${nationality}`] : []),
    ...(kind ? [lower(kinds[kind])] : []),
    ...(cause ? [`causa: ${lower(causes[cause])}`] : []),
  ].join(', ');
const scope = (counted: Counted) =>
  `${counted.mission ?? 'operaciones de paz de la ONU'}${filters(counted) ? ` (${filters(counted)})` : ''}`;
const dimension = { year: 'año', mission: 'misión', nationality: 'nacionalidad', kind: 'categoría', cause: 'causa' };

export const messages: FatalitiesMessages = {
  core: spanish,
  frame,
  stateName,
  nameInSentence,
  title: (counted, by) => `Muertes, ${scope(counted)}, por ${dimension[by]}`,
  summary: ({ span: years, counted, one, deaths, malicious, most }) => [
    { text: `${during(years)}, ` },
    people(deaths),
    { text: ` ${one ? 'muerte' : 'muertes'}: ${scope(counted)}` },
    ...(malicious === undefined ? [] : [{ text: '; por actos dolosos: ' }, people(malicious)]),
    ...(most
      ? [
          {
            text: `; el máximo por ${dimension[most.by]}: ${most.by === 'kind' || most.by === 'cause' ? lower(most.name) : most.name}${most.others > 0 ? ` y ${most.others} más` : ''}, `,
          },
          people(`${most.deaths}${most.others > 0 ? ' en cada caso' : ''}`),
        ]
      : []),
    { text: '.' },
  ],
  nobody: (years, counted) =>
    `${during(years)}, ninguna muerte en la base de datos de las Naciones Unidas: ${scope(counted)}.`,
  unit: 'Muertes',
  malicious: 'actos dolosos',
  otherCauses: 'accidentes, enfermedades y todas las demás causas',
  allCauses: 'todas las causas',
  causes,
  kinds,
  formerNames: {
    PSE: 'Estado de Palestina',
    SCG: 'Serbia y Montenegro',
    XXX: 'Nacionalidad no determinada',
    YUG: 'Yugoslavia',
  },
  inMission: (deaths, mission) => `${mission}: ${deaths}`,
  point: (name, deaths, malicious) =>
    `${name}: ${deaths} muertes${malicious === undefined ? '' : `, ${malicious} por actos dolosos`}`,
  noDeaths: (year) => `${year}: ninguna muerte`,
  caption: (by) =>
    `Muertes por ${dimension[by]}${by === 'cause' ? '' : ' y por causa'}, según la base de datos de las Naciones Unidas`,
  columns: {
    year: 'Año',
    mission: 'Misión',
    nationality: 'Nacionalidad',
    kind: 'Categoría de personal',
    cause: 'Causa',
    deaths: 'Muertes',
  },
  killed: (points) =>
    `Fuera de estas cifras: el Sindicato del Personal de las Naciones Unidas cuenta el personal asesinado deliberadamente, ${spanish.list(points.map(({ year, deaths, atLeast }) => `${atLeast ? 'al menos ' : ''}${deaths} en ${year}`))}.`,
};
