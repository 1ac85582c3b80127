import { grouped } from '../../../internal/math/index.js';
import { mostDeaths } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { monthAndYear } from '../dates.js';

/** Kinds of personnel and causes of death as a sentence has them. */
const words: Readonly<Record<string, string>> = {
  malicious_act: 'malicious act',
  self_inflicted: 'their own hand',
  to_be_determined: 'a cause to be determined',
  unknown: 'an unknown cause',
  international_civilian: 'international civilians',
  local: 'local personnel',
  military_observer: 'military observers',
  other: 'other personnel',
};

export const fatalitySummaries: Pick<SummaryMessages['summaries'], 'fatalities'> = {
  fatalities: (answer, nameOf) => {
    const { query, by, from, to, throughMonth, nationalityName, deaths, groups } = answer;
    const { mission, kind, cause, nationality } = query;
    const span = throughMonth
      ? `From ${from === to ? `January ${from}` : from} to ${monthAndYear(throughMonth)}`
      : from === to
        ? `In ${from}`
        : `From ${from} to ${to}`;
    const who = nationality === undefined ? nationalityName : nameOf(nationality, nationalityName);
    const of = [who, kind && (words[kind] ?? kind)].filter(Boolean).join(', ');
    const scope = `${mission ?? 'UN peace operations'}${of ? ` (${of})` : ''}${cause ? ` by ${words[cause] ?? cause}` : ''}`;
    const most = mostDeaths(answer);
    if (!most) return `${span} nobody died in ${scope}, by the database of the United Nations.`;
    const name = by === 'nationality' ? nameOf(most.key, most.name) : (words[most.name] ?? most.name);
    const largest = `${name}${most.others > 0 ? ` and ${most.others} more` : ''} (${grouped(most.deaths)}${most.others > 0 ? ' each' : ''})`;
    return `${span}, ${grouped(deaths)} ${deaths === 1 ? 'person' : 'people'} died in ${scope}, by the database of the United Nations${groups.length > 1 ? `; most by ${by}: ${largest}` : ''}.`;
  },
};
