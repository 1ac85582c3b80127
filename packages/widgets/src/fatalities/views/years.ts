import {
  type DeathsOf,
  type Fatalities,
  type FatalitiesFacts,
  type FatalitiesQuery,
  fatalities,
} from '@blueledger/core/personnel';
import type { ColumnsSpec } from '../../figure/chart/columns/spec.js';
import type { FigureContent } from '../../figure/content.js';
import { numbersIn } from '../../figure/numbersIn.js';
import type { FatalitiesMessages } from '../messages.js';
import { commonContent, ofCause } from './common.js';

/** So many peaks are named, no two of them closer than this. */
const peaks = { most: 4, yearsApart: 6 };

/** Years that stand out, most deaths first: each the highest among its neighbours, and at least half of the highest. */
function peakYears(groups: readonly DeathsOf[]): DeathsOf[] {
  const chosen: DeathsOf[] = [];
  const [most] = [...groups].sort((a, b) => b.deaths - a.deaths);
  for (const group of [...groups].sort((a, b) => b.deaths - a.deaths)) {
    if (chosen.length === peaks.most || group.deaths * 2 < (most?.deaths ?? 0)) break;
    if (chosen.every(({ key }) => Math.abs(Number(key) - Number(group.key)) >= peaks.yearsApart)) chosen.push(group);
  }
  return chosen;
}

function textsOf(
  facts: FatalitiesFacts,
  { query, from, groups }: Fatalities,
  messages: FatalitiesMessages,
): ColumnsSpec['texts'] {
  const whole = numbersIn(messages.frame.language);
  return peakYears(groups).map(({ key, deaths }) => {
    const year = Number(key);
    const [first, second] =
      query.mission === undefined ? fatalities(facts, { ...query, by: 'mission', from: year, to: year }).groups : [];
    const named = first && first.deaths > (second?.deaths ?? 0) && first.deaths * 3 >= deaths;
    return {
      index: year - from,
      lines: [`${key}: ${whole(deaths)}`, ...(named ? [messages.inMission(whole(first.deaths), first.key)] : [])],
    };
  });
}

/** The figure of deaths by year, those by malicious acts apart. */
export function yearsContent(
  facts: FatalitiesFacts,
  query: FatalitiesQuery,
  messages: FatalitiesMessages,
): FigureContent {
  const ask = () => fatalities(facts, query);
  const answer = ask();
  const { from, to, groups, throughMonth } = answer;
  const whole = numbersIn(messages.frame.language);
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const byYear = new Map(groups.map((group) => [Number(group.key), group]));
  const counts = (count: (group: DeathsOf) => number) =>
    years.map((year) => {
      const group = byYear.get(year);
      return group ? count(group) : 0;
    });
  const apart = query.cause === undefined;
  return {
    ...commonContent(ask, answer, groups, messages),
    chart: {
      kind: 'columns',
      language: messages.frame.language,
      unit: messages.unit,
      unitSize: 1,
      years,
      series: apart
        ? [
            {
              label: messages.malicious,
              colour: 'people',
              look: 'full',
              values: counts((group) => ofCause(group, 'malicious_act')),
            },
            {
              label: messages.otherCauses,
              colour: 'others',
              look: 'pale',
              values: counts((group) => group.deaths - ofCause(group, 'malicious_act')),
            },
          ]
        : [{ label: messages.allCauses, colour: 'people', look: 'full', values: counts(({ deaths }) => deaths) }],
      partial: throughMonth ? [years.length - 1] : [],
      texts: textsOf(facts, answer, messages),
      gaps: [],
    },
    points: years.map((year, index) => {
      const group = byYear.get(year);
      const text = group
        ? messages.point(String(year), whole(group.deaths), apart ? whole(ofCause(group, 'malicious_act')) : undefined)
        : messages.noDeaths(String(year));
      return { text, series: 0, index };
    }),
  };
}
