import type { BurdenOfState } from '../../../burden/burdenByState.js';
import type { Glance } from '../../../burden/stateAtAGlance.js';
import { burdenSummary } from '../../burdenSummary.js';
import { groupingLabel } from '../../groupingLabel.js';
import { movementSummary } from '../../movementSummary.js';
import { partOfYear } from '../../summaryFacts.js';
import type { NameOf, SummaryMessages } from '../../summaryMessages.js';
import { english } from '../burden.js';
import { partly } from '../burdenOverYears.js';
import { monthAndYear } from '../dates.js';
import { persons } from '../personnelWords.js';
import { inYearOfRates, inYears, many, perCent, perCentOf } from '../words.js';

const glanceText = (state: string, { name, year, month, exactRate, persons: count }: Glance, nameOf: NameOf): string =>
  `${nameOf(state, name)} ${exactRate ? `was assessed ${perCent(exactRate)} of UN peacekeeping in ${year}` : `had no rate in the peacekeeping scale of ${year}`} and contributed ${persons(count, {})} to UN operations at the end of ${monthAndYear(month)}.`;

export const burdenSummaries: Pick<
  SummaryMessages['summaries'],
  | 'burdenByState'
  | 'burdenGap'
  | 'burdenMovement'
  | 'burdenShare'
  | 'concentration'
  | 'membership'
  | 'roleOf'
  | 'stateAtAGlance'
  | 'stateProfile'
> = {
  burdenByState: (answer, nameOf) => {
    const { query, states, payMore, serveMore, largestServer } = answer;
    const [payer] = states as readonly [BurdenOfState];
    const both = ({ state, name, exactPaid, exactServed }: BurdenOfState) =>
      `${nameOf(state, name)} paid ${perCent(exactPaid)} and contributed ${perCent(exactServed)}`;
    return `In ${partly(partOfYear(query.year, answer))} ${many(payMore, 'Member State')} paid a larger share of UN peacekeeping than the share of its uniformed personnel that they contributed, and ${many(serveMore, 'Member State')} a smaller; ${both(payer)}, ${both(largestServer)}.`;
  },
  burdenGap: ({ query: { from, to }, payers, servers, years }, nameOf) => {
    const paid = `the share of UN peacekeeping that ${groupingLabel(payers, english, nameOf)} paid`;
    const served = `the share of its uniformed personnel that ${groupingLabel(servers, english, nameOf)} contributed`;
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last)
      return `The gap between ${paid} and ${served} ${inYears(from, to)} is not in the data, which have no personnel then.`;
    const when = (line: typeof first) => `in ${partly(partOfYear(line.year, line))}`;
    const stands = ({ points: gap, range }: typeof first): string => {
      if (range) {
        const { low, high } = range;
        if (low < 0 && high > 0)
          return `between ${(-low).toFixed(2)} percentage points below and ${high.toFixed(2)} above`;
        const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
        return `between ${least.toFixed(2)} and ${most.toFixed(2)} percentage points ${high > 0 ? 'above' : 'below'}`;
      }
      return gap === 0 ? 'as large as' : `${Math.abs(gap).toFixed(2)} percentage points ${gap > 0 ? 'above' : 'below'}`;
    };
    if (first === last) return `${when(last)} ${paid} was ${stands(last)} ${served}.`;
    return first.points !== undefined && first.points === last.points
      ? `${when(first)}, as ${when(last)}, ${paid} was ${stands(last)} ${served}.`
      : `${when(first)} ${paid} was ${stands(first)} ${served}; ${when(last)} it was ${last.points === 0 ? 'as large' : stands(last)}.`;
  },
  burdenMovement: (answer, nameOf) => movementSummary(answer, { stateName: nameOf }).text,
  burdenShare: (answer, nameOf) => burdenSummary(answer, { stateName: nameOf }).text,
  concentration: (answer) => {
    const {
      query: { of, year, top = 10 },
      states,
      exactTopShare,
      gini,
      months,
      ranges,
    } = answer;
    const largestShare = perCentOf({ exactShare: exactTopShare, range: ranges?.top });
    const when = months && partly(partOfYear(year, { ...months, monthsAvailable: months.available }));
    const largest = (one: string) => (top === 1 ? `the largest ${one}` : `the ${top} largest ${one}s`);
    const did =
      of === 'assessments'
        ? `${largest('payer')} ${top === 1 ? 'was' : 'were'} assessed ${largestShare} of UN peacekeeping`
        : `${largest('contributor')} provided ${largestShare} of the uniformed personnel of UN operations`;
    return `${months ? `In ${when}` : inYearOfRates(answer, year)} ${did}; the Gini coefficient over ${many(states, 'Member State')} was ${ranges ? `between ${ranges.gini.low} and ${ranges.gini.high}` : gini}.`;
  },
  membership: (answer, nameOf) => {
    const { year } = answer.query;
    if ('groups' in answer) {
      const who = nameOf(answer.query.state, answer.name);
      if (answer.groups.length === 0) return `In ${year} ${who} was on none of the lists of groups.`;
      const names = answer.groups.map(
        ({ code, name }) => name ?? english.groups[code as keyof typeof english.groups] ?? code,
      );
      const older = answer.groups.filter(({ extrapolated }) => extrapolated).length;
      return `In ${year} ${who} was on ${many(answer.groups.length, 'list')} of groups${older === 0 ? '' : `, ${older} of them of another year`}: ${english.list(names)}.`;
    }
    const { group, members } = answer;
    const older = group.parts.flatMap(({ asOf, extrapolated }) => (extrapolated && asOf !== undefined ? [asOf] : []));
    const dates = [...new Set(older)].map((date) => (date.length > 4 ? monthAndYear(date) : date));
    return `In ${year}, ${many(members.length, 'Member State')} of that year ${members.length === 1 ? 'was' : 'were'} on the list of ${groupingLabel(group, english, nameOf)}${dates.length === 0 ? '' : ` (as it stood in ${english.list(dates)})`}.`;
  },
  roleOf: (
    { query: { state, month }, name, contributesMoney, exactPaid, paidRange, exactServed, persons: count },
    nameOf,
  ) =>
    `In ${monthAndYear(month)} ${nameOf(state, name)} ${contributesMoney ? `was assessed ${perCentOf({ exactShare: exactPaid, range: paidRange })} of UN peacekeeping` : 'had no rate in the peacekeeping scale'} and contributed ${count === 0 ? 'none' : perCent(exactServed)} of the uniformed personnel of UN operations.`,
  stateAtAGlance: (glance, nameOf) => glanceText(glance.query.state, glance, nameOf),
  stateProfile: (profile, nameOf) => glanceText(profile.query.state, profile, nameOf),
};
