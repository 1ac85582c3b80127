import { mostDeaths } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { monthAndYear } from '../burden.js';
import { grouped, inYears, many } from '../words.js';

/** Kinds of personnel and causes of death as a sentence has them. */
const names: Readonly<Record<string, string>> = {
  accident: 'accidente',
  illness: 'enfermedad',
  malicious_act: 'acto doloso',
  self_inflicted: 'lesión autoinfligida',
  to_be_determined: 'causa por determinar',
  unknown: 'causa desconocida',
  international_civilian: 'personal civil internacional',
  local: 'personal local',
  military: 'personal militar',
  military_observer: 'observadores militares',
  police: 'policía',
  other: 'otro personal',
};
const dimensions = {
  year: 'año',
  mission: 'misión',
  nationality: 'nacionalidad',
  kind: 'categoría',
  cause: 'causa',
} as const;

export const fatalitySummaries: Pick<SummaryMessages['summaries'], 'fatalities'> = {
  fatalities: (answer, nameOf) => {
    const { query, by, from, to, throughMonth, nationalityName, deaths, groups } = answer;
    const { mission, kind, cause, nationality } = query;
    const span = throughMonth
      ? `De ${from === to ? `enero de ${from}` : from} a ${monthAndYear(throughMonth)}`
      : inYears(from, to);
    const who = nationality === undefined ? nationalityName : nameOf(nationality, nationalityName);
    const of = [who, kind && (names[kind] ?? kind), cause && (names[cause] ?? cause)].filter(Boolean).join(', ');
    const scope = `${mission ?? 'operaciones de paz de las Naciones Unidas'}${of ? ` (${of})` : ''}`;
    const most = mostDeaths(answer);
    if (!most) return `${span}, ninguna muerte en la base de datos de las Naciones Unidas: ${scope}.`;
    const name = by === 'nationality' ? nameOf(most.key, most.name) : (names[most.name] ?? most.name);
    const largest = `${name}${most.others > 0 ? ` y ${grouped(most.others)} más` : ''} (${grouped(most.deaths)}${most.others > 0 ? ' cada uno' : ''})`;
    return `${span}, ${many(deaths, 'muerte')} según la base de datos de las Naciones Unidas: ${scope}${groups.length > 1 ? `; el máximo por ${dimensions[by]}: ${largest}` : ''}.`;
  },
};
