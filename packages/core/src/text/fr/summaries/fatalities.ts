import { mostDeaths } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { monthAndYear } from '../burden.js';
import { grouped, inYears } from '../words.js';

/** Kinds of personnel and causes of death as a sentence has them. */
const names: Readonly<Record<string, string>> = {
  accident: 'accident',
  illness: 'maladie',
  malicious_act: 'acte de malveillance',
  self_inflicted: 'suicide ou acte contre soi-même',
  to_be_determined: 'cause à déterminer',
  unknown: 'cause inconnue',
  international_civilian: 'personnel civil international',
  local: 'personnel local',
  military: 'militaires',
  military_observer: 'observateurs militaires',
  police: 'police',
  other: 'autre personnel',
};
const dimensions = {
  year: 'année',
  mission: 'mission',
  nationality: 'nationalité',
  kind: 'catégorie',
  cause: 'cause',
} as const;

export const fatalitySummaries: Pick<SummaryMessages['summaries'], 'fatalities'> = {
  fatalities: (answer, nameOf) => {
    const { query, by, from, to, throughMonth, nationalityName, deaths, groups } = answer;
    const { mission, kind, cause, nationality } = query;
    const span = throughMonth
      ? `De ${from === to ? `janvier ${from}` : from} à ${monthAndYear(throughMonth)}`
      : inYears(from, to);
    const who = nationality === undefined ? nationalityName : nameOf(nationality, nationalityName);
    const of = [who, kind && (names[kind] ?? kind), cause && (names[cause] ?? cause)].filter(Boolean).join(', ');
    const scope = `${mission ?? 'opérations de paix de l’ONU'}${of ? ` (${of})` : ''}`;
    const most = mostDeaths(answer);
    if (!most) return `${span}, aucun décès dans la base de données de l’ONU : ${scope}.`;
    const name = by === 'nationality' ? nameOf(most.key, most.name) : (names[most.name] ?? most.name);
    const largest = `${name}${most.others > 0 ? ` et ${grouped(most.others)} autres` : ''} (${grouped(most.deaths)}${most.others > 0 ? ' chacun' : ''})`;
    return `${span}, ${grouped(deaths)} décès d’après la base de données de l’ONU : ${scope}${groups.length > 1 ? ` ; le plus par ${dimensions[by]} : ${largest}` : ''}.`;
  },
};
