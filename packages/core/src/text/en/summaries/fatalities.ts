import { grouped } from '../../../internal/math/index.js';
import { mostDeaths } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { monthAndYear } from '../dates.js';

/** Kinds of personnel as a sentence has them. */
const kinds: Readonly<Record<string, string>> = {
  international_civilian: 'international civilians',
  local: 'local personnel',
  military: 'military personnel',
  military_observer: 'military observers',
  police: 'police',
  other: 'other personnel',
};

/** What people died of. */
const causes: Readonly<Record<string, string>> = {
  accident: 'in accidents',
  illness: 'of illness',
  malicious_act: 'by malicious acts',
  self_inflicted: 'by their own hand',
  to_be_determined: 'of causes to be determined',
  unknown: 'of unknown causes',
};

/** How a kind or a cause is named where it has the most deaths. */
const causeNames: Readonly<Record<string, string>> = {
  malicious_act: 'malicious act',
  self_inflicted: 'self-inflicted',
  to_be_determined: 'to be determined',
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
    const ofState = nationality === undefined ? '' : ` from ${nameOf(nationality, nationalityName)}`;
    const who = kind === undefined ? '' : ` (${kinds[kind] ?? kind} only)`;
    const scope = `${cause === undefined ? '' : ` ${causes[cause] ?? cause}`} in ${mission ?? 'UN peace operations'}${who}, according to the database of the United Nations`;
    const most = mostDeaths(answer);
    if (!most) return `${span} nobody${ofState} died${scope}.`;
    const name =
      by === 'nationality'
        ? nameOf(most.key, most.name)
        : ((by === 'cause' ? causeNames : kinds)[most.name] ?? most.name);
    const count = `${grouped(most.deaths)}${most.others > 0 ? ' each' : ''}`;
    const largest = `${name}${most.others > 0 ? ` and ${most.others} more` : ''} (${count})`;
    return `${span}, ${grouped(deaths)} ${deaths === 1 ? 'person' : 'people'}${ofState} died${scope}${groups.length > 1 ? `; most ${by === 'year' ? 'in' : `by ${by}:`} ${largest}` : ''}.`;
  },
};
