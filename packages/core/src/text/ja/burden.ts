import type { GroupCode } from '../../internal/states/index.js';
import type { BurdenInYear, Messages, PartOfYear, SideInYear, SummaryPart } from '../messages.js';
import { monthSpans } from '../monthSpans.js';
import { wentOf } from '../percentText.js';
import { day, fromDayTo, fromMonthTo, monthAndYear, monthName } from './dates.js';

const groups: Readonly<Record<GroupCode, string>> & Readonly<Record<string, string>> = {
  african: 'アフリカ諸国',
  'asia-pacific': 'アジア太平洋諸国',
  'eastern-european': '東欧諸国',
  grulac: 'ラテンアメリカ・カリブ諸国',
  weog: '西側諸国',
  p5: '5常任理事国',
  'm49-developed': '先進国',
  'm49-developing': '開発途上国',
  a3: '安全保障理事会のアフリカ3か国',
  'arab-league': 'アラブ連盟加盟国',
  asean: 'ASEAN加盟国',
  au: 'アフリカ連合加盟国',
  cis: '独立国家共同体加盟国',
  eu: '欧州連合加盟国',
  g20: '主要20か国・地域の各国',
  g4: '4か国グループの各国',
  g7: '主要7か国',
  g77: '77か国グループの各国',
  g8: '主要8か国',
  ldc: '後発開発途上国',
  lldc: '内陸開発途上国',
  nam: '非同盟運動参加国',
  nato: 'NATO加盟国',
  oecd: 'OECD加盟国',
  oic: 'イスラム協力機構加盟国',
  sids: '小島嶼開発途上国',
  'wb-high': '高所得国',
  'wb-low': '低所得国',
  'wb-lower-middle': '低中所得国',
  'wb-upper-middle': '高中所得国',
};

const lists: Readonly<Record<string, string>> = {
  african: 'アフリカ・グループ',
  'asia-pacific': 'アジア太平洋グループ',
  'eastern-european': '東欧グループ',
  grulac: 'ラテンアメリカ・カリブ・グループ',
  weog: '西側諸国とは西欧その他グループの諸国',
  'm49-developed': '先進国は国連統計部の分類（M49）による',
  'm49-developing': '開発途上国は国連統計部の分類（M49）による',
};

type Value = string | number;

/** What the list behind a group is called: its own name, or the states that it names. */
const listName = (group?: Value, name?: Value): string =>
  lists[String(group)] ?? groups[String(group)] ?? String(name ?? group);

/** The date of a list, of which the month is not always known. */
const listDate = (date?: Value): string => (String(date).length > 4 ? monthAndYear(String(date)) : `${date}年`);

/** The digits of a share, or of the two between which it lies. */
const digits = ({ percent, less, to }: Pick<SideInYear, 'percent' | 'less' | 'to'>): string => {
  const one = (end: Pick<SideInYear, 'percent' | 'less'>) => `${end.percent}%${end.less ? '未満' : ''}`;
  return to ? `${one({ percent, less })}から${one(to)}の間` : one({ percent, less });
};

/** A share of a side as a sentence tells it. */
export const share = (side: Pick<SideInYear, 'percent' | 'less' | 'to'>, role: 'money' | 'people'): SummaryPart => ({
  text: digits(side),
  role,
});

export const monthsText = (months: PartOfYear['months']): string =>
  months === undefined ? '' : `${months.of}か月のうちデータのある月は${months.available}か月`;

const spanText = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? `${monthAndYear(from)}末` : fromMonthTo(from, to);

/** What is paid and who serves, as the subject of a sentence. */
export const paying = (who: string) => `${who}が負担する国連PKO経費の割合`;
export const serving = (who: string) => `${who}が派遣する軍・警察要員の割合`;

function burdenInYear({ year, paid, served, servers, projected, days, personnelTo }: BurdenInYear): SummaryPart[] {
  const inYear = days ? fromDayTo(days.from, days.to) : `${year}年`;
  const pays: SummaryPart[] = paid.none
    ? [{ text: `${inYear}、国連PKO分担率表に${paid.who}の分担率はない。` }]
    : [
        { text: `${inYear}、${paying(paid.who)}は` },
        share(paid, 'money'),
        { text: projected ? 'となる見込みである。' : 'であった。' },
      ];
  if (!served)
    return [...pays, { text: `${serving(servers.who)}はデータにない（データは${monthAndYear(personnelTo)}まで）。` }];
  const when = served.span ? `${spanText(served.span)}、` : days ? `${year}年、` : '';
  const basis = served.months ? `（${monthsText(served.months)}）` : '';
  if (served.none) return [...pays, { text: `${when}${served.who}は軍・警察要員を派遣していなかった${basis}。` }];
  return [
    ...pays,
    { text: `${when}${serving(served.who)}は` },
    share(served, 'people'),
    { text: `であった${basis}。` },
  ];
}

/** What a share did from one year to another: `は87.5%から65.7%に低下した`. */
export function movement(
  first: SideInYear,
  last: SideInYear,
  role: 'money' | 'people',
  projected = false,
): SummaryPart[] {
  const went = wentOf(first, last);
  if (went === 'same')
    return [
      { text: 'は' },
      share(last, role),
      { text: projected ? 'のまま変わらない見込みである' : 'のまま変わらなかった' },
    ];
  const verb = projected
    ? { falls: '低下する見込みである', rises: '上昇する見込みである', open: '変わる見込みである' }[went]
    : { falls: '低下した', rises: '上昇した', open: '変わった' }[went];
  return [{ text: 'は' }, share(first, role), { text: 'から' }, share(last, role), { text: `に${verb}` }];
}

/** A year of which personnel are counted over a part only: `2025年：1月から7月まで`. */
function partly({ year, span, months }: PartOfYear): string | undefined {
  if (!span && !months) return undefined;
  const part =
    span &&
    (span.from === span.to ? `${monthName(span.from)}末` : `${monthName(span.from)}から${monthName(span.to)}まで`);
  return `${year}年：${[part, monthsText(months)].filter((text) => text !== undefined && text !== '').join('、')}`;
}

/** Which months of its years a share of personnel is counted over, where not over all. */
export function countedOver(...years: readonly PartOfYear[]): string {
  const parts = [...new Set(years.flatMap((year) => partly(year) ?? []))];
  return parts.length === 0 ? '' : `（${parts.join('、')}）`;
}

function burdenOverYears(
  first: BurdenInYear,
  last: BurdenInYear,
  lastServed: BurdenInYear | undefined,
  firstServed: BurdenInYear = first,
): SummaryPart[] {
  const { paid, servers, projected } = last;
  const noRate = `国連PKO分担率表に${paid.who}の分担率はない`;
  const pays: SummaryPart[] =
    first.paid.none && paid.none
      ? [{ text: `${first.year}年及び${last.year}年、${noRate}。` }]
      : first.paid.none || paid.none
        ? [
            {
              text: `${(first.paid.none ? first : last).year}年、${noRate}。${(first.paid.none ? last : first).year}年に負担する国連PKO経費の割合は`,
            },
            share(first.paid.none ? paid : first.paid, 'money'),
            { text: 'である。' },
          ]
        : [
            { text: `${first.year}年から${last.year}年まで、${paying(paid.who)}` },
            ...movement(first.paid, paid, 'money', projected),
            { text: '。' },
          ];
  const since = firstServed === first ? '' : `${firstServed.year}年以降、`;
  if (!firstServed.served || !lastServed?.served || lastServed.year === firstServed.year)
    return [...pays, { text: `${since}これらの年の${serving(servers.who)}はデータにない。` }];
  const over = countedOver(
    { ...firstServed.served, year: firstServed.year },
    { ...lastServed.served, year: lastServed.year },
  );
  if (firstServed.served.none && lastServed.served.none)
    return [
      ...pays,
      {
        text: `${firstServed.year}年及び${lastServed.year}年、${servers.who}は軍・警察要員を派遣していなかった${over}。`,
      },
    ];
  return [
    ...pays,
    { text: `${since}${serving(servers.who)}` },
    ...movement(firstServed.served, lastServed.served, 'people'),
    {
      text: `${lastServed.year === last.year ? over : `（${lastServed.year}年${over === '' ? '' : `、${over.slice(1, -1).replace(`${lastServed.year}年：`, '')}`}）`}。`,
    },
  ];
}

const monthList = (months: readonly string[]) =>
  monthSpans(months)
    .map(([from, to]) => fromMonthTo(from, to))
    .join('、');

const kindNames: Readonly<Record<string, string>> = {
  troops: '部隊要員',
  staff_officers: '司令部要員',
  individual_police: '個人警察要員',
  formed_police_units: '武装警察隊',
  experts_on_mission: '監視員（任務を遂行する専門家）',
  police: '警察要員',
};

/** Japanese. Two clauses that English joins with a semicolon are two sentences. */
export const japanese: Messages = {
  language: 'ja',
  groups,
  list: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}及び${names.at(-1)}`),
  manyStates: (count) => `${count}か国`,
  gap: '',
  month: monthAndYear,
  burdenTitle: '国連PKOに誰が支払い、誰が従事するか',
  burdenInYear,
  burdenOverYears,
  notes: {
    'paid-is-assessed': () => '「負担」とはPKO分担率表による分担の割合であり、実際に受領された額ではない。',
    'rates-derived': () => 'PKO分担率は、通常予算分担率表、各水準の係数及び常任理事国の割増しから算出したものである。',
    'projected-by-rule': ({ year }) =>
      `${year}年：分担率は現行の分担率表から規則に従って算出した。${year}年の分担金はまだ割り当てられていない。`,
    'list-extrapolated': ({ group, asOf, name }) =>
      `${listName(group, name)}：${listDate(asOf)}の一覧を、ここでは他の年にも用いる。`,
    'list-as-of': ({ group, asOf, name }) => `${listName(group, name)}：${listDate(asOf)}の一覧。`,
    'list-by-year': ({ group, name, unseen }) =>
      `${listName(group, name)}：各年の一覧${unseen ? `。一覧から外れたことを資料で確認していない国：${unseen}` : ''}。`,
    'list-incomplete': ({ group, name }) => `${listName(group, name)}：一覧には一部の構成国が欠けている。`,
    'attribution-doubtful': ({ months }) =>
      `公表されたままの数値：資料が部隊を別の国又は別の種類に計上しているとみられる月：${monthList(String(months).split(' '))}。`,
    'attribution-corrected': ({ months }) =>
      `訂正済み：資料が別の国又は別の種類に計上しているとみられる部隊を、属するとみられる所に移した月：${monthList(String(months).split(' '))}。`,
    'pooled-months': () =>
      '要員は、各年のデータのある月の月末人数を合計したもので、政治ミッションの軍・警察要員を含む。',
    'mean-strengths': () => '各年の要員は、データのある月の月末人数の平均で、政治ミッションの軍・警察要員を含む。',
    'month-end-strengths': () => '要員は各月末の人数で、政治ミッションの軍・警察要員を含む。',
    'over-all-missions': ({ months }) =>
      `全ミッションの合計（国別・種類別・性別の報告による）。ミッション別の数値がない月：${monthList(String(months).split(' '))}。`,
    'authorised-unknown-spans': ({ spans }) =>
      `承認された人数は不明である：${String(spans)
        .split(' ')
        .map((span) => {
          const [from = '', to = ''] = span.split(':');
          return fromMonthTo(from, to);
        })
        .join('、')}。決定が未読であるか、数値を記していないか、入手できない。`,
    'authorised-unknown': ({ reason, from, resolution }) =>
      `${listDate(from)}以降、承認された人数は不明である：${
        reason === 'not-read'
          ? `${resolution ? `決議${resolution}` : 'その後の決定'}は未読である`
          : reason === 'ended'
            ? '承認の期間が終わり、その後の決定は入手できない'
            : `${resolution ? `決議${resolution}` : '決定'}はその数値を記していない`
      }。`,
    'fatality-points-apart': () => '国連職員組合による、故意に殺害された要員の集計は別に掲げ、合計に含めない。',
    'kinds-not-apart': ({ kind, inside, since }) =>
      `${monthAndYear(String(since))}より前、${kindNames[String(kind)]}は他の種類（${kindNames[String(inside)]}）に含めて数えられ、単独の数値はデータにない。`,
    'kind-leaves': ({ kind, inside, since }) =>
      `${monthAndYear(String(since))}より前、${kindNames[String(kind)]}は他の種類（${kindNames[String(inside)]}）に含めて数えられ、前後の数値は比較できない。`,
    'honour-roll-regular': () =>
      '期限内の支払いは通常予算についてのみである。PKOについては国別の支払いの一覧が公表されていない。',
    'state-account-payments': () =>
      '各国がPKOのため支払った額は、どの国についても公表されていない。示した支払いは、予算年度が始まる暦年の通常予算のものである。',
    'unpaid-unknown-in-years': () =>
      'この国のこれらの年の未払額のデータはない。未払いがなかったことを示すものではない。',
    'unpaid-unknown': () => 'この国の未払額のデータはない。',
    'unpaid-single-figures': () => '未払額は個々の日についてのみ、複数の会計と資料から知られ、その間は不明である。',
    'partial-year': ({ year, from, to }) =>
      `${year}年：${monthName(String(from))}から${monthName(String(to))}までのみ。`,
    'missing-months': ({ months }) => `報告のない月：${monthList(String(months).split(' '))}。`,
    'no-personnel': ({ years, from, to }) =>
      `${japanese.list(
        String(years)
          .split(' ')
          .map((year) => `${year}年`),
      )}の要員のデータはない。データは${from ? `${monthAndYear(String(from))}から` : ''}${monthAndYear(String(to))}までである。`,
    'member-without-rate': ({ name, memberSince, year }) =>
      `${name}（${day(String(memberSince))}から加盟国）の分担率は、${year}年の分担率表にない。`,
  },
};
