import type { GroupCode } from '../../internal/states/index.js';
import type { BurdenInYear, Messages, PartOfYear, SideInYear, SummaryPart } from '../messages.js';
import { monthSpans } from '../monthSpans.js';
import { wentOf } from '../percentText.js';
import { day, fromDayTo, fromMonthTo, monthAndYear, monthName } from './dates.js';

const groups: Readonly<Record<GroupCode, string>> & Readonly<Record<string, string>> = {
  african: '非洲国家',
  'asia-pacific': '亚洲-太平洋国家',
  'eastern-european': '东欧国家',
  grulac: '拉丁美洲和加勒比国家',
  weog: '西方国家',
  p5: '五个常任理事国',
  'm49-developed': '发达国家',
  'm49-developing': '发展中国家',
  a3: '安全理事会三个非洲成员',
  'arab-league': '阿拉伯国家联盟成员',
  asean: '东南亚国家联盟成员',
  au: '非洲联盟成员',
  cis: '独立国家联合体成员',
  eu: '欧洲联盟成员',
  g20: '二十国集团成员',
  g4: '四国集团成员',
  g7: '七国集团成员',
  g77: '77国集团成员',
  g8: '八国集团成员',
  ldc: '最不发达国家',
  lldc: '内陆发展中国家',
  nam: '不结盟运动成员',
  nato: '北大西洋公约组织成员',
  oecd: '经济合作与发展组织成员',
  oic: '伊斯兰合作组织成员',
  sids: '小岛屿发展中国家',
  'wb-high': '高收入国家',
  'wb-low': '低收入国家',
  'wb-lower-middle': '中低收入国家',
  'wb-upper-middle': '中高收入国家',
};

const lists: Readonly<Record<string, string>> = {
  african: '非洲国家集团',
  'asia-pacific': '亚洲-太平洋国家集团',
  'eastern-european': '东欧国家集团',
  grulac: '拉丁美洲和加勒比国家集团',
  weog: '西方国家即西欧和其他国家集团',
  'm49-developed': '发达国家按联合国统计司的分类（M49）',
  'm49-developing': '发展中国家按联合国统计司的分类（M49）',
};

type Value = string | number;

/** What the list behind a group is called: its own name, or the states that it names. */
const listName = (group?: Value, name?: Value): string =>
  lists[String(group)] ?? groups[String(group)] ?? String(name ?? group);

/** The date of a list, of which the month is not always known. */
const listDate = (date?: Value): string => (String(date).length > 4 ? monthAndYear(String(date)) : `${date}年`);

/** The digits of a share, or of the two between which it lies. */
const digits = ({ percent, less, to }: Pick<SideInYear, 'percent' | 'less' | 'to'>): string => {
  const one = (end: Pick<SideInYear, 'percent' | 'less'>) => `${end.less ? '不到' : ''}${end.percent}%`;
  return to ? `${one({ percent, less })}至${one(to)}之间` : one({ percent, less });
};

/** A share of a side as a sentence tells it. */
export const share = (side: Pick<SideInYear, 'percent' | 'less' | 'to'>, role: 'money' | 'people'): SummaryPart => ({
  text: digits(side),
  role,
});

export const monthsText = (months: PartOfYear['months']): string =>
  months === undefined ? '' : `${months.of}个月中有${months.available}个月的数据`;

const spanText = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? `${monthAndYear(from)}底` : fromMonthTo(from, to);

function burdenInYear({ year, paid, served, servers, projected, days, personnelTo }: BurdenInYear): SummaryPart[] {
  const inYear = days ? fromDayTo(days.from, days.to) : `${year}年`;
  const paying: SummaryPart[] = paid.none
    ? [{ text: `${inYear}，${paid.who}在联合国维持和平比额表中没有分摊率；` }]
    : [
        { text: `${inYear}，${paid.who}${projected ? '预计将承担' : '承担了'}联合国维持和平费用的` },
        share(paid, 'money'),
        { text: '；' },
      ];
  if (!served)
    return [...paying, { text: `数据中没有${servers.who}派遣军警人员的比例，数据截至${monthAndYear(personnelTo)}。` }];
  const when = served.span ? `${spanText(served.span)}，` : days ? `${year}年，` : '';
  const basis = served.months ? `（${monthsText(served.months)}）` : '';
  if (served.none) return [...paying, { text: `${when}${served.who}没有派遣其军警人员${basis}。` }];
  return [
    ...paying,
    { text: `${when}${served.who}派遣了其军警人员的` },
    share(served, 'people'),
    { text: `${basis}。` },
  ];
}

/** What a share did from one year to another. */
export function movement(
  first: SideInYear,
  last: SideInYear,
  role: 'money' | 'people',
  projected = false,
): SummaryPart[] {
  const went = wentOf(first, last);
  if (went === 'same') return [{ text: projected ? '预计保持在' : '保持在' }, share(last, role)];
  const verb = { falls: '降至', rises: '升至', open: '变为' }[went];
  return [{ text: '从' }, share(first, role), { text: projected ? `预计${verb}` : verb }, share(last, role)];
}

/** A year of which personnel are counted over a part only: `2025年：1月至7月`. */
function partly({ year, span, months }: PartOfYear): string | undefined {
  if (!span && !months) return undefined;
  const part =
    span && (span.from === span.to ? `${monthName(span.from)}底` : `${monthName(span.from)}至${monthName(span.to)}`);
  return `${year}年：${[part, monthsText(months)].filter((text) => text !== undefined && text !== '').join('，')}`;
}

/** Which months of its years a share of personnel is counted over, where not over all. */
export function countedOver(...years: readonly PartOfYear[]): string {
  const parts = [...new Set(years.flatMap((year) => partly(year) ?? []))];
  return parts.length === 0 ? '' : `（${parts.join('；')}）`;
}

function burdenOverYears(
  first: BurdenInYear,
  last: BurdenInYear,
  lastServed: BurdenInYear | undefined,
  firstServed: BurdenInYear = first,
): SummaryPart[] {
  const { paid, servers, projected } = last;
  const noRate = `${paid.who}在联合国维持和平比额表中没有分摊率`;
  const paying: SummaryPart[] =
    first.paid.none && paid.none
      ? [{ text: `${first.year}年和${last.year}年，${noRate}` }]
      : first.paid.none || paid.none
        ? [
            {
              text: `${(first.paid.none ? first : last).year}年，${noRate}；${(first.paid.none ? last : first).year}年承担的联合国维持和平费用比例为`,
            },
            share(first.paid.none ? paid : first.paid, 'money'),
          ]
        : [
            { text: `${first.year}年至${last.year}年，${paid.who}承担的联合国维持和平费用比例` },
            ...movement(first.paid, paid, 'money', projected),
          ];
  const since = firstServed === first ? '' : `自${firstServed.year}年起，`;
  const theShare = `；${since}${servers.who}派遣的军警人员比例`;
  if (!firstServed.served || !lastServed?.served || lastServed.year === firstServed.year)
    return [...paying, { text: `；数据中没有${since}这些年份${servers.who}派遣军警人员的比例。` }];
  const over = countedOver(
    { ...firstServed.served, year: firstServed.year },
    { ...lastServed.served, year: lastServed.year },
  );
  if (firstServed.served.none && lastServed.served.none)
    return [
      ...paying,
      { text: `；${firstServed.year}年和${lastServed.year}年，${servers.who}没有派遣其军警人员${over}。` },
    ];
  return [
    ...paying,
    { text: theShare },
    ...movement(firstServed.served, lastServed.served, 'people'),
    {
      text: `${lastServed.year === last.year ? over : `（${lastServed.year}年${over === '' ? '' : `，${over.slice(1, -1).replace(`${lastServed.year}年：`, '')}`}）`}。`,
    },
  ];
}

const monthList = (months: readonly string[]) =>
  monthSpans(months)
    .map(([from, to]) => fromMonthTo(from, to))
    .join('、');

const kindNames: Readonly<Record<string, string>> = {
  troops: '部队',
  staff_officers: '参谋军官',
  individual_police: '单派警察',
  formed_police_units: '建制警察单位',
  experts_on_mission: '观察员（特派专家）',
  police: '警察',
};

/** Chinese, in simplified characters. */
export const chinese: Messages = {
  language: 'zh',
  groups,
  list: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`),
  manyStates: (count) => `${count}个国家`,
  gap: '',
  month: monthAndYear,
  burdenTitle: '谁为联合国维持和平出资，谁派员服务',
  burdenInYear,
  burdenOverYears,
  notes: {
    'paid-is-assessed': () => '“承担”指按维持和平比额表分摊的份额，并非实际收到的款项。',
    'rates-derived': () => '维持和平分摊率由经常预算比额表、各级系数和常任理事国附加额推算得出。',
    'projected-by-rule': ({ year }) => `${year}年：分摊率按现行比额表依规则得出；${year}年的摊款尚未发出通知。`,
    'list-extrapolated': ({ group, asOf, name }) =>
      `${listName(group, name)}：${listDate(asOf)}的名单，此处也用于其他年份。`,
    'list-as-of': ({ group, asOf, name }) => `${listName(group, name)}：${listDate(asOf)}的名单。`,
    'list-by-year': ({ group, name, unseen }) =>
      `${listName(group, name)}：各年名单${unseen ? `；退出名单未经资料来源核实：${unseen}` : ''}。`,
    'list-incomplete': ({ group, name }) => `${listName(group, name)}：名单缺少部分成员。`,
    'attribution-doubtful': ({ months }) =>
      `数据照原样发布：资料来源似将特遣队记在其他国家或其他类别名下：${monthList(String(months).split(' '))}。`,
    'attribution-corrected': ({ months }) =>
      `已更正：资料来源似将其记在其他国家或其他类别名下的特遣队已移至应属之处：${monthList(String(months).split(' '))}。`,
    'pooled-months': () => '人员：将每年有数据各月的月底人数相加，包括政治特派团的军警人员。',
    'mean-strengths': () => '某年的人员为有数据各月月底人数的平均值，包括政治特派团的军警人员。',
    'month-end-strengths': () => '人员按每月月底计，包括政治特派团的军警人员。',
    'over-all-missions': ({ months }) =>
      `所有特派团合计，根据按国家、类别和性别分列的报告：以下月份没有按特派团分列的数据：${monthList(String(months).split(' '))}。`,
    'authorised-unknown-spans': ({ spans }) =>
      `核定人数不详：${String(spans)
        .split(' ')
        .map((span) => {
          const [from = '', to = ''] = span.split(':');
          return fromMonthTo(from, to);
        })
        .join('、')}。有关决定未经查阅、没有列出数字或无法取得。`,
    'authorised-unknown': ({ reason, from, resolution }) =>
      `自${listDate(from)}起核定人数不详：${
        reason === 'not-read'
          ? `${resolution ? `第${resolution}号决议` : '后续决定'}未经查阅`
          : reason === 'ended'
            ? '核定期已结束，没有可用的后续决定'
            : `${resolution ? `第${resolution}号决议` : '有关决定'}没有列出该数字`
      }。`,
    'fatality-points-apart': () => '联合国工作人员工会关于蓄意杀害人员的统计另行列出，不计入合计。',
    'kinds-not-apart': ({ kind, inside, since }) =>
      `${monthAndYear(String(since))}之前，${kindNames[String(kind)]}与其他类别（${kindNames[String(inside)]}）合并计算：数据中没有单独的数字。`,
    'kind-leaves': ({ kind, inside, since }) =>
      `${monthAndYear(String(since))}之前，${kindNames[String(kind)]}与其他类别（${kindNames[String(inside)]}）合并计算：前后数字不可比。`,
    'honour-roll-regular': () => '按时缴付情况仅指经常预算：维持和平方面没有公布按国家分列的缴款名单。',
    'state-account-payments': () =>
      '各国为维持和平缴付的款项均未公布；所列缴款为预算年度开始所在日历年的经常预算缴款。',
    'unpaid-unknown-in-years': () => '没有该国在这些年份欠款的数据，但这并不表示该国没有欠款。',
    'unpaid-unknown': () => '没有该国欠款的数据。',
    'unpaid-single-figures': () => '未缴数额只在个别日期已知，涉及不同基金和来源；其间情况不详。',
    'partial-year': ({ year, from, to }) => `${year}年：仅${monthName(String(from))}至${monthName(String(to))}。`,
    'missing-months': ({ months }) => `没有报告的月份：${monthList(String(months).split(' '))}。`,
    'no-personnel': ({ years, from, to }) =>
      `没有${chinese.list(
        String(years)
          .split(' ')
          .map((year) => `${year}年`),
      )}的人员数据：数据${from ? `始于${monthAndYear(String(from))}，` : ''}截至${monthAndYear(String(to))}。`,
    'member-without-rate': ({ name, memberSince, year }) =>
      `${name}自${day(String(memberSince))}起为会员国，在${year}年比额表中没有分摊率。`,
  },
};
