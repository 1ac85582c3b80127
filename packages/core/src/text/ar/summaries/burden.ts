import type { BurdenOfState } from '../../../burden/burdenByState.js';
import type { Glance } from '../../../burden/stateAtAGlance.js';
import type { GroupCode } from '../../../internal/states/index.js';
import { burdenSummary } from '../../burdenSummary.js';
import { groupingLabel } from '../../groupingLabel.js';
import { movementSummary } from '../../movementSummary.js';
import { partOfYear } from '../../summaryFacts.js';
import type { NameOf, SummaryMessages } from '../../summaryMessages.js';
import { arabic, countedOver, monthAndYear } from '../burden.js';
import { arabicMovement } from '../movement.js';
import { number } from '../personnelWords.js';
import { atMonthEnd, inYearOfRates, inYears, many, memberStates, perCent, perCentOf } from '../words.js';

const points = (value: number) => `${Math.abs(value).toFixed(2)} نقطة مئوية`;
const financing = 'تمويل حفظ السلام في الأمم المتحدة';

const glanceText = (state: string, { name, year, month, exactRate, persons }: Glance, nameOf: NameOf): string => {
  const who = nameOf(state, name);
  const rate = exactRate
    ? `بلغت حصة ${who} المقررة ${perCent(exactRate)} من ${financing}`
    : `لم يرد في جدول حفظ السلام معدل باسم ${who}`;
  return `في عام ${year} ${rate}، و${atMonthEnd(month)} بلغ عدد أفرادها النظاميين في عمليات الأمم المتحدة ${persons === 0 ? 'صفرا' : number(persons)}.`;
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
      `${nameOf(state, name)}: يدفع ${perCent(exactPaid)} ويقدم ${perCent(exactServed)}`;
    return `في عام ${year} تفوق الحصة المدفوعة من حفظ السلام الحصة المقدمة من الأفراد النظاميين لدى ${payMore} من الدول الأعضاء، وتقل عنها لدى ${serveMore}؛ ${both(payer)}؛ ${both(largestServer)}.`;
  },
  burdenGap: ({ query: { from, to }, payers, servers, years }, nameOf) => {
    const paid = `حصة ${groupingLabel(payers, arabic, nameOf)} من ${financing}`;
    const served = `حصة ${groupingLabel(servers, arabic, nameOf)} من أفراده النظاميين`;
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last)
      return `الفرق بين ${paid} و${served} ${inYears(from, to)} ليس في البيانات، إذ لا أفراد فيها حينئذ.`;
    const stands = ({ points: gap, range }: typeof first): string => {
      if (range) {
        const { low, high } = range;
        if (low < 0 && high > 0) return `بين أدنى بمقدار ${points(low)} وأعلى بمقدار ${points(high)}`;
        const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
        return `${high > 0 ? 'أعلى' : 'أدنى'} بمقدار يتراوح بين ${least.toFixed(2)} و${points(most)}`;
      }
      return gap === 0 ? 'مساوية لها' : gap > 0 ? `أعلى بمقدار ${points(gap)}` : `أدنى بمقدار ${points(gap)}`;
    };
    const over = countedOver(partOfYear(first.year, first), partOfYear(last.year, last));
    const compared = `كانت ${paid}، بالمقارنة مع ${served}،`;
    if (first === last) return `في عام ${last.year} ${compared} ${stands(last)}${over}.`;
    return first.points !== undefined && first.points === last.points
      ? `في عام ${first.year} كما في عام ${last.year} ${compared} ${stands(last)}${over}.`
      : `في عام ${first.year} ${compared} ${stands(first)}؛ وفي عام ${last.year} ${stands(last)}${over}.`;
  },
  burdenMovement: (answer, nameOf) => movementSummary(answer, { messages: arabicMovement, stateName: nameOf }).text,
  burdenShare: (answer, nameOf) => burdenSummary(answer, { messages: arabic, stateName: nameOf }).text,
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
    const over = months ? countedOver(partOfYear(year, { ...months, monthsAvailable: months.available })) : '';
    const kind = of === 'assessments' ? 'مالي' : 'بأفراد';
    const largest =
      top === 1
        ? `أكبر مساهم ${kind}`
        : `أكبر المساهمين ${of === 'assessments' ? 'الماليين' : 'بأفراد'} (عددهم ${top})`;
    const whole = of === 'assessments' ? financing : 'الأفراد النظاميين في عمليات الأمم المتحدة';
    return `${inYearOfRates(answer, year)}${over.replace(`${year}: `, '')} بلغت حصة ${largest} ${largestShare} من ${whole}؛ وبلغ معامل جيني بين ${many(states, memberStates)} ${ranges ? `ما بين ${ranges.gini.low} و${ranges.gini.high}` : gini}.`;
  },
  membership: (answer, nameOf) => {
    const { year } = answer.query;
    if ('groups' in answer) {
      const who = nameOf(answer.query.state, answer.name);
      if (answer.groups.length === 0) return `في عام ${year} لم تكن ${who} في أي من قوائم المجموعات.`;
      const names = answer.groups.map(({ code, name }) => arabic.groups[code as GroupCode] ?? name ?? code);
      const older = answer.groups.filter(({ extrapolated }) => extrapolated).length;
      return `قوائم المجموعات التي كانت فيها ${who} في عام ${year} (عددها ${answer.groups.length}${older === 0 ? '' : `، منها لسنة أخرى ${older}`}): ${names.join('، ')}.`;
    }
    const { group, members } = answer;
    const older = group.parts.flatMap(({ asOf, extrapolated }) => (extrapolated && asOf !== undefined ? [asOf] : []));
    const dates = [...new Set(older)].map((date) => (date.length > 4 ? monthAndYear(date) : date));
    return `في عام ${year} شملت قائمة ${groupingLabel(group, arabic, nameOf)} ${many(members.length, memberStates)} في تلك السنة${dates.length === 0 ? '' : ` (قائمة ${dates.join(' و')})`}.`;
  },
  roleOf: ({ query: { state, month }, name, contributesMoney, exactPaid, paidRange, exactServed, persons }, nameOf) => {
    const who = nameOf(state, name);
    return `في ${monthAndYear(month)} ${contributesMoney ? `بلغت حصة ${who} المقررة ${perCentOf({ exactShare: exactPaid, range: paidRange })} من ${financing}` : `لم يرد في جدول حفظ السلام معدل باسم ${who}`}، و${persons === 0 ? 'كانت' : 'بلغت'} حصتها من الأفراد النظاميين في عمليات الأمم المتحدة ${persons === 0 ? 'صفرا' : perCent(exactServed)}.`;
  },
  stateAtAGlance: (glance, nameOf) => glanceText(glance.query.state, glance, nameOf),
  stateProfile: (profile, nameOf) => glanceText(profile.query.state, profile, nameOf),
};
