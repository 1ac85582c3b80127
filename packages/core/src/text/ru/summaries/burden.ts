import type { BurdenOfState } from '../../../burden/burdenByState.js';
import type { Glance } from '../../../burden/stateAtAGlance.js';
import type { GroupCode } from '../../../internal/states/index.js';
import { burdenSummary } from '../../burdenSummary.js';
import { groupingLabel } from '../../groupingLabel.js';
import { movementSummary } from '../../movementSummary.js';
import { partOfYear } from '../../summaryFacts.js';
import type { NameOf, SummaryMessages } from '../../summaryMessages.js';
import { countedOver, decimal, paying, russian, serving } from '../burden.js';
import { inMonth, ofMonth } from '../dates.js';
import { russianMovement } from '../movement.js';
import { people } from '../personnelWords.js';
import {
  atMonthEnd,
  grouped,
  inYearOfRates,
  inYears,
  many,
  states as memberStates,
  perCent,
  shareWords,
} from '../words.js';

const digits = (value: number) => Math.abs(value).toFixed(2).replace('.', ',');
const points = (value: number) => `${digits(value)} процентного пункта`;

const rateOf = (who: string, rate: string | undefined) =>
  rate === undefined
    ? `ставки в шкале взносов на операции ООН по поддержанию мира нет (${who})`
    : `ставка взноса на операции ООН по поддержанию мира (${who}) — ${rate}`;

const glanceText = (state: string, { name, year, month, exactRate, persons: count }: Glance, nameOf: NameOf): string =>
  `В ${year} году ${rateOf(nameOf(state, name), exactRate && perCent(exactRate))}; ${atMonthEnd(month)} военный и полицейский персонал этого государства в операциях ООН: ${people(count)}.`;

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
      `${nameOf(state, name)} — ${perCent(exactPaid)} финансирования и ${perCent(exactServed)} персонала`;
    const over = countedOver(partOfYear(query.year, answer)).replace(`${query.year} год: `, '');
    return `В ${query.year} году${over} число государств-членов, у которых ${paying} больше, чем ${serving}: ${grouped(payMore)}, меньше: ${grouped(serveMore)}; ${both(payer)}; ${both(largestServer)}.`;
  },
  burdenGap: ({ query: { from, to }, payers, servers, years }, nameOf) => {
    const paid = `${paying} (${groupingLabel(payers, russian, nameOf)})`;
    const served = `${serving} (${groupingLabel(servers, russian, nameOf)})`;
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last)
      return `Данных ${inYears(from, to)} о персонале нет: не сопоставить, какова ${paid} и ${served}.`;
    const stands = ({ points: gap, range }: typeof first, than: string): string => {
      if (range) {
        const { low, high } = range;
        if (low < 0 && high > 0) return `от «меньше на ${points(low)}» до «больше на ${points(high)}», чем ${than}`;
        const [least, most] = [low, high].sort((a, b) => Math.abs(a) - Math.abs(b)) as [number, number];
        return `${high > 0 ? 'больше' : 'меньше'} на величину от ${digits(least)} до ${points(most)}, чем ${than}`;
      }
      return gap === 0 ? `такая же, как ${than}` : `${gap > 0 ? 'больше' : 'меньше'} на ${points(gap)}, чем ${than}`;
    };
    const over = countedOver(partOfYear(first.year, first), partOfYear(last.year, last));
    if (first === last) return `В ${last.year} году ${paid} ${stands(last, served)}${over}.`;
    return first.points !== undefined && first.points === last.points
      ? `Как в ${first.year}, так и в ${last.year} году ${paid} ${stands(last, served)}${over}.`
      : `В ${first.year} году ${paid} ${stands(first, served)}; в ${last.year} году она ${stands(last, 'эта доля')}${over}.`;
  },
  burdenMovement: (answer, nameOf) => movementSummary(answer, { messages: russianMovement, stateName: nameOf }).text,
  burdenShare: (answer, nameOf) => burdenSummary(answer, { messages: russian, stateName: nameOf }).text,
  concentration: (answer) => {
    const {
      query: { of: shared, year, top = 10 },
      states,
      exactTopShare,
      gini,
      months,
      ranges,
    } = answer;
    const over = months ? countedOver(partOfYear(year, { ...months, monthsAvailable: months.available })) : '';
    const did =
      shared === 'assessments'
        ? `${paying}: ${top === 1 ? 'крупнейший плательщик' : `крупнейшие плательщики (${grouped(top)})`}`
        : `доля в военном и полицейском персонале операций ООН: ${top === 1 ? 'государство, предоставляющее больше всего персонала' : `государства, предоставляющие больше всего персонала (${grouped(top)})`}`;
    return `${inYearOfRates(answer, year)}${over.replace(`${year} год: `, '')} ${did} — ${shareWords({ exactShare: exactTopShare, range: ranges?.top })}; коэффициент Джини (${memberStates(states)}): ${ranges ? `от ${decimal(String(ranges.gini.low))} до ${decimal(String(ranges.gini.high))}` : decimal(String(gini))}.`;
  },
  membership: (answer, nameOf) => {
    const { year } = answer.query;
    if ('groups' in answer) {
      const who = nameOf(answer.query.state, answer.name);
      if (answer.groups.length === 0) return `В ${year} году ни в одном списке групп нет: ${who}.`;
      const names = answer.groups.map(({ code, name }) => russian.groups[code as GroupCode] ?? name ?? code);
      const older = answer.groups.filter(({ extrapolated }) => extrapolated).length;
      return `В ${year} году ${who}: ${many(answer.groups.length, 'список', 'списка', 'списков')} групп${older === 0 ? '' : `, из них за другой год: ${grouped(older)}`} (${russian.list(names)}).`;
    }
    const { group, members } = answer;
    const older = group.parts.flatMap(({ asOf, extrapolated }) => (extrapolated && asOf !== undefined ? [asOf] : []));
    const dates = [...new Set(older)].map((date) => (date.length > 4 ? ofMonth(date) : `${date} года`));
    return `В ${year} году в списке ${memberStates(members.length)} этого года: ${groupingLabel(group, russian, nameOf)}${dates.length === 0 ? '' : ` (список ${russian.list(dates)})`}.`;
  },
  roleOf: (
    { query: { state, month }, name, contributesMoney, exactPaid, paidRange, exactServed, persons: count },
    nameOf,
  ) =>
    `${inMonth(month)} ${rateOf(nameOf(state, name), contributesMoney ? shareWords({ exactShare: exactPaid, range: paidRange }) : undefined)}; доля этого государства в военном и полицейском персонале операций ООН — ${count === 0 ? 'нулевая' : perCent(exactServed)}.`,
  stateAtAGlance: (glance, nameOf) => glanceText(glance.query.state, glance, nameOf),
  stateProfile: (profile, nameOf) => glanceText(profile.query.state, profile, nameOf),
};
