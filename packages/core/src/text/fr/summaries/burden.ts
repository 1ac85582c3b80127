import type { BurdenOfState } from '../../../burden/burdenByState.js';
import type { Glance } from '../../../burden/stateAtAGlance.js';
import type { GroupCode } from '../../../internal/states/index.js';
import { burdenSummary } from '../../burdenSummary.js';
import { groupingLabel } from '../../groupingLabel.js';
import { movementSummary } from '../../movementSummary.js';
import { partOfYear } from '../../summaryFacts.js';
import type { NameOf, SummaryMessages } from '../../summaryMessages.js';
import { countedOver, decimal, french, monthAndYear } from '../burden.js';
import { frenchMovement } from '../movement.js';
import { persons } from '../personnelWords.js';
import { atMonthEnd, grouped, inYearOfRates, inYears, many, of, ofPerCent, perCent } from '../words.js';

const points = (value: number) =>
  `${Math.abs(value).toFixed(2).replace('.', ',')} ${Math.abs(value) < 2 ? 'point' : 'points'} de pourcentage`;

const glanceText = (
  state: string,
  { name, year, month, exactRate, persons: count }: Glance,
  nameOf: NameOf,
): string => {
  const who = nameOf(state, name);
  const rate = exactRate
    ? `la quote-part du maintien de la paix de l’ONU fixée pour ${who} était de ${perCent(exactRate)}`
    : `le barème du maintien de la paix n’avait pas de taux pour ${who}`;
  return `En ${year}, ${rate} ; ${atMonthEnd(month)}, ${persons(count, {})} ${count === 0 ? 'n’était fourni' : count === 1 ? 'était fourni' : 'étaient fournis'} aux opérations de l’ONU par cet État.`;
};

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
  burdenByState: ({ query: { year }, states, payMore, serveMore, largestServer }, nameOf) => {
    const [payer] = states as readonly [BurdenOfState];
    const both = ({ state, name, exactPaid, exactServed }: BurdenOfState) =>
      `${nameOf(state, name)}, ${perCent(exactPaid)} payés et ${perCent(exactServed)} du personnel fournis`;
    return `En ${year}, la part du maintien de la paix de l’ONU payée dépasse la part du personnel en tenue fournie dans le cas de ${many(payMore, 'État Membre', 'États Membres')}, et lui est inférieure dans celui de ${many(serveMore, 'État Membre', 'États Membres')} ; ${both(payer)} ; ${both(largestServer)}.`;
  },
  burdenGap: ({ query: { from, to }, payers, servers, years }, nameOf) => {
    const paid = `la part du maintien de la paix de l’ONU payée par ${groupingLabel(payers, french, nameOf)}`;
    const served = `la part de son personnel en tenue fournie par ${groupingLabel(servers, french, nameOf)}`;
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last)
      return `L’écart entre ${paid} et ${served} ${inYears(from, to)} n’est pas dans les données, qui n’ont alors pas de personnel.`;
    const stands = ({ points: gap, range }: typeof first): string => {
      if (range) {
        const { low, high } = range;
        const digits = (value: number) => Math.abs(value).toFixed(2).replace('.', ',');
        if (low < 0 && high > 0) return `entre inférieure de ${points(low)} et supérieure de ${points(high)} à`;
        const [least, most] = [low, high].sort((a, b) => Math.abs(a) - Math.abs(b)) as [number, number];
        return `${high > 0 ? 'supérieure' : 'inférieure'} d’une valeur comprise entre ${digits(least)} et ${points(most)} à`;
      }
      return gap === 0 ? 'égale à' : gap > 0 ? `supérieure de ${points(gap)} à` : `inférieure de ${points(gap)} à`;
    };
    const over = countedOver(partOfYear(first.year, first), partOfYear(last.year, last));
    if (first === last) return `En ${last.year}, ${paid} était ${stands(last)} ${served}${over}.`;
    return first.points !== undefined && first.points === last.points
      ? `En ${first.year} comme en ${last.year}, ${paid} était ${stands(last)} ${served}${over}.`
      : `En ${first.year}, ${paid} était ${stands(first)} ${served} ; en ${last.year}, elle lui était ${stands(last).replace(/ à$/, '')}${over}.`;
  },
  burdenMovement: (answer, nameOf) => movementSummary(answer, { messages: frenchMovement, stateName: nameOf }).text,
  burdenShare: (answer, nameOf) => burdenSummary(answer, { messages: french, stateName: nameOf }).text,
  concentration: (answer) => {
    const {
      query: { of: shared, year, top = 10 },
      states,
      exactTopShare,
      gini,
      months,
      ranges,
    } = answer;
    const largestShare = ofPerCent({ exactShare: exactTopShare, range: ranges?.top });
    const over = months ? countedOver(partOfYear(year, { ...months, monthsAvailable: months.available })) : '';
    const kind = shared === 'assessments' ? ' financier' : '';
    const largest =
      top === 1
        ? `le plus grand contributeur${kind}`
        : `les ${grouped(top)} plus grands contributeurs${kind && `${kind}s`}`;
    const did =
      shared === 'assessments'
        ? `la quote-part du maintien de la paix de l’ONU fixée pour ${largest} était ${largestShare}`
        : `la part du personnel en tenue des opérations de l’ONU fournie par ${largest} était ${largestShare}`;
    return `${inYearOfRates(answer, year)}${over.replace(`${year} : `, '')}, ${did} ; le coefficient de Gini sur ${many(states, 'État Membre', 'États Membres')} était ${ranges ? `compris entre ${decimal(String(ranges.gini.low))} et ${decimal(String(ranges.gini.high))}` : `de ${decimal(String(gini))}`}.`;
  },
  membership: (answer, nameOf) => {
    const { year } = answer.query;
    if ('groups' in answer) {
      const who = nameOf(answer.query.state, answer.name);
      if (answer.groups.length === 0) return `En ${year}, aucune liste de groupe ne nommait ${who}.`;
      const names = answer.groups.map(({ code, name }) => french.groups[code as GroupCode] ?? name ?? code);
      const older = answer.groups.filter(({ extrapolated }) => extrapolated).length;
      return `En ${year}, ${many(answer.groups.length, 'liste de groupe nommait', 'listes de groupes nommaient')} ${who}${older === 0 ? '' : `, dont ${grouped(older)} d’une autre année`} : ${french.list(names)}.`;
    }
    const { group, members } = answer;
    const older = group.parts.flatMap(({ asOf, extrapolated }) => (extrapolated && asOf !== undefined ? [asOf] : []));
    const dates = [...new Set(older)].map((date) => (date.length > 4 ? monthAndYear(date) : date));
    return `En ${year}, la liste comptait ${many(members.length, 'État Membre', 'États Membres')} de cette année : ${groupingLabel(group, french, nameOf)}${dates.length === 0 ? '' : ` (liste ${french.list(dates.map(of))})`}.`;
  },
  roleOf: (
    { query: { state, month }, name, contributesMoney, exactPaid, paidRange, exactServed, persons: count },
    nameOf,
  ) => {
    const who = nameOf(state, name);
    return `En ${monthAndYear(month)}, ${contributesMoney ? `la quote-part du maintien de la paix de l’ONU fixée pour ${who} était ${ofPerCent({ exactShare: exactPaid, range: paidRange })}` : `le barème du maintien de la paix n’avait pas de taux pour ${who}`} et la part du personnel en tenue des opérations de l’ONU fournie par cet État était ${count === 0 ? 'nulle' : `de ${perCent(exactServed)}`}.`;
  },
  stateAtAGlance: (glance, nameOf) => glanceText(glance.query.state, glance, nameOf),
  stateProfile: (profile, nameOf) => glanceText(profile.query.state, profile, nameOf),
};
