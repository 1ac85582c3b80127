import { french } from '@blueledger/core/internal/text/fr/burden';
import { nameInSentence, stateName } from '../../figure/names/text/fr.js';
import { people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/fr.js';
import type { Counted, FatalitiesMessages, Span } from '../messages.js';

const kinds = {
  international_civilian: 'Personnel civil international',
  local: 'Personnel local',
  military: 'Militaires',
  military_observer: 'Observateurs militaires',
  other: 'Autre personnel',
  police: 'Police',
};
const causes = {
  accident: 'Accident',
  illness: 'Maladie',
  malicious_act: 'Acte de malveillance',
  self_inflicted: 'Acte contre soi-même',
  to_be_determined: 'À déterminer',
  unknown: 'Inconnue',
};

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const span = ({ from, to, through }: Span) =>
  through
    ? `de ${from === to ? `janvier ${from}` : from} à ${french.month(through)}`
    : from === to
      ? `en ${from}`
      : `de ${from} à ${to}`;
const during = (years: Span) => span(years).replace(/^[de]/, (first) => first.toUpperCase());
const where = ({ mission }: Counted) => mission ?? 'opérations de paix de l’ONU';
const filters = ({ nationality, kind, cause }: Counted) =>
  [
    ...(nationality ? [`nationalité : ${nationality}`] : []),
    ...(kind ? [lower(kinds[kind])] : []),
    ...(cause ? [`cause : ${lower(causes[cause])}`] : []),
  ].join(', ');
const scope = (counted: Counted) => `${where(counted)}${filters(counted) ? ` (${filters(counted)})` : ''}`;
const dimension = { year: 'année', mission: 'mission', nationality: 'nationalité', kind: 'catégorie', cause: 'cause' };

export const messages: FatalitiesMessages = {
  core: french,
  frame,
  stateName,
  nameInSentence,
  title: (counted, by) => `Décès, ${scope(counted)}, par ${dimension[by]}`,
  summary: ({ span: years, counted, deaths, malicious, most }) => [
    { text: `${during(years)}, ` },
    people(deaths),
    { text: ` décès : ${scope(counted)}` },
    ...(malicious === undefined
      ? []
      : [{ text: ', dont ' }, people(malicious), { text: ' dus à des actes de malveillance' }]),
    ...(most
      ? [
          {
            text: ` ; ${dimension[most.by]} la plus touchée : ${most.by === 'kind' || most.by === 'cause' ? lower(most.name) : most.name}${most.others > 0 ? ` et ${most.others} de plus` : ''}, `,
          },
          people(`${most.deaths}${most.others > 0 ? ' chacune' : ''}`),
        ]
      : []),
    { text: '.' },
  ],
  nobody: (years, counted) => `${during(years)}, aucun décès dans la base de données de l’ONU : ${scope(counted)}.`,
  unit: 'Décès',
  malicious: 'actes de malveillance',
  otherCauses: 'accidents, maladies et toutes les autres causes',
  allCauses: 'toutes causes',
  causes,
  kinds,
  formerNames: {
    PSE: 'État de Palestine',
    SCG: 'Serbie-et-Monténégro',
    XXX: 'Nationalité indéterminée',
    YUG: 'Yougoslavie',
  },
  inMission: (deaths, mission) => `${mission} : ${deaths}`,
  point: (name, deaths, malicious) =>
    `${name} : ${deaths} décès${malicious === undefined ? '' : `, dont ${malicious} par actes de malveillance`}`,
  noDeaths: (year) => `${year} : aucun décès`,
  caption: (by) =>
    `Décès par ${dimension[by]}${by === 'cause' ? '' : ' et par cause'}, d’après la base de données de l’ONU`,
  columns: {
    year: 'Année',
    mission: 'Mission',
    nationality: 'Nationalité',
    kind: 'Catégorie de personnel',
    cause: 'Cause',
    deaths: 'Décès',
  },
  killed: (points) =>
    `Hors de ces chiffres : le Syndicat du personnel des Nations Unies compte les agents tués délibérément, ${french.list(points.map(({ year, deaths, atLeast }) => `${atLeast ? 'au moins ' : ''}${deaths} en ${year}`))}.`,
};
