import { amounts, exactAmounts } from '../amounts.js';
import type { Move, Mover, ReformMessages } from '../reformMessages.js';
import { amountFormat } from './amountFormat.js';
import { japanese } from './burden.js';
import { day, monthAndYear } from './dates.js';
import { liquidityJapanese } from './liquidity.js';
import { budgetNotes } from './notes/budgets.js';

const moved = ({ money, less }: Move) => `${money}${less ? '減る' : '増える'}`;
const listed = (movers: readonly Mover[]) => movers.map(({ name, money }) => `${name}（${money}）`).join('、');
const span = (from: string, to: string) => (from === to ? `${from}年度` : `${from}年度から${to}年度まで`);

/** Titles of rules, by their English title. */
const rules: Readonly<Record<string, string>> = {
  'Share of the regular rate paid at each level of the peacekeeping scale':
    'PKO分担率表の各水準で支払う通常の分担率の割合',
  'Levels that carry the discounts of levels C to J, pro rata to regular rates':
    '水準CからJまでの割引分を通常の分担率に比例して負担する水準',
  'Part of each discount on the peacekeeping scale that is granted; otherwise all of it':
    'PKO分担率表の各割引のうち認められる部分',
  'Highest rate of the regular-budget scale': '通常予算分担率の上限',
  'Lowest rate of the regular-budget scale': '通常予算分担率の下限',
  'Part of what was appropriated for a mission that is appropriated; otherwise all of it':
    'ミッションへの充当額のうち残る部分',
  'Part of the contingents and formed police units of a mission that stays; otherwise all of them':
    'ミッションの部隊及び武装警察隊のうち残る部分',
  'Mission that is closed: nothing is assessed for it and nobody serves in it': '閉鎖されるミッション',
  'Personnel reimbursement at the standard rate, equipment excluded': '標準償還率による要員の償還（装備を除く）',
  'Level of the Peacekeeping Reserve Fund': '平和維持予備基金の額',
  'Active missions may borrow from one another': '実施中のミッション間の借入れ',
  'Part of what a Member State is assessed that it pays; otherwise all of it': '加盟国が支払う分担金の部分',
  'Most that a Member State pays of what all are assessed for a mission; otherwise no limit':
    'ミッションの分担金全体のうち加盟国が支払う上限',
  'Days after the letter of assessment on which a Member State pays': '分担金通知から支払いまでの日数',
  'Days after the letter of assessment when a contribution falls due': '分担金通知から期限までの日数',
  'Kinds of uniformed personnel for which the standard rate is paid': '標準償還率で償還される要員の種類',
  'Purposes for which the Peacekeeping Reserve Fund may be drawn on': '平和維持予備基金を引き出せる目的',
  'Most of the Peacekeeping Reserve Fund that may serve the cash of active operations':
    '平和維持予備基金のうち実施中の活動の現金に使える上限',
  'Most that may be committed for one decision of the Security Council':
    '安全保障理事会の一つの決定につき支出負担できる上限',
  'Span for which contributions are assessed at once': '分担金が一度に割り当てられる期間',
};
const rule = (title: unknown) => rules[String(title)] ?? `「${String(title)}」`;

/** What is said of a reform, in Japanese. */
export const reformJapanese: ReformMessages = {
  base: japanese,
  liquidity: liquidityJapanese,
  money: amounts(amountFormat),
  exactMoney: exactAmounts(amountFormat),
  titles: {
    'payer-pays-nothing': (_, who) => `${who}は何も支払わない`,
    'payer-pays-at-most': ({ changes }, who) => `${who}は分担金全体の${String(changes[0]?.value)}%までを支払う`,
    'payer-pays-on-first-day': (_, who) => `${who}は初日に支払う`,
    'all-pay-on-first-day': () => '全ての国が初日に支払う',
    'premium-shared-by-level-b': () => '水準Bも割増しを分担する',
    'discounts-halved': () => '全ての割引を半減する',
    'ceiling-lowered-floor-raised': ({ changes }) =>
      `分担率の上限${String(changes[0]?.value)}%、下限${String(changes[1]?.value)}%`,
    'budget-cut': ({ changes }) => `充当額を${String(changes[0]?.value)}%、要員を${String(changes[1]?.value)}%にする`,
    closed: ({ changes }, who) => `${who}を${day(String(changes[0]?.from))}から閉鎖する`,
    'reserve-raised': ({ changes }) => `予備基金を${reformJapanese.money(Number(changes[0]?.value))}に増やす`,
    'pooling-on': () => 'ミッションの現金を共同で使う',
    'pooling-off': () => 'ミッションの現金を別々に使う',
    'reimbursement-indexed': () => '償還率を指数に連動させる',
  },
  title: (reforms, from, to) => `${reforms.join(' + ')}：${span(from, to)}`,
  alone: ({ reforms, from, to, missions }, sentences) =>
    `シナリオ「${reforms.join(' + ')}」（${span(from, to)}${missions.length === 0 ? '' : `、${japanese.list(missions)}`}）：${sentences}`,
  shifted: (less, money, more, small, under) =>
    `${less}か国の分担金は${money}減り、${more}か国では同額増える。予算は変わらない。${small === 0 ? '' : `変化が${under}未満の${small}か国は数えない。`}`,
  falls: (states, money) => `予算は${money}減り、${states}か国の分担金もそれだけ減る。`,
  rises: (states, money) => `予算は${money}増え、${states}か国の分担金もそれだけ増える。`,
  mixed: (saved, others, budget, falls) =>
    `一部の国の分担金は合わせて${saved}減り、他の国では${others}増える。予算は${budget}${falls ? '減る' : '増える'}。`,
  unmoved: () => 'どの国の分担金も変わらない。',
  begins: (date) => `何も変わらない。改革はこれらの年度の後の${day(date)}に始まる。`,
  costs: (reimbursement, other) =>
    `部隊・警察派遣国への支払いは${moved(reimbursement)}${other ? `。その他の費用は${moved(other)}` : ''}。`,
  withheld: (money) => `割り当てられて支払われない額は${money}である。他の国は支払わず、ミッションは受け取らない。`,
  reserve: (money, paidIn) =>
    paidIn
      ? `全ての国が分担率に応じて予備基金に計${money}を払い込む。`
      : `予備基金は分担率に応じて全ての国に計${money}を返還する。`,
  mostLess: (movers) => `減少の大きい国：${listed(movers)}。`,
  mostMore: (movers) => `増加の大きい国：${listed(movers)}。`,
  cash: (lowest, owed) =>
    `試算では、ミッションの純額（現金から未払いの請求並びに派遣国及び予備基金への債務を差し引いた額）の最低は${lowest.same ? `${lowest.reform}のまま` : `${lowest.baseline}（${lowest.months?.baseline}）ではなく${lowest.reform}（${lowest.months?.reform}）`}であり、期末の派遣国への債務は${owed.same ? `改革のない場合と同じく${owed.reform}` : `${owed.baseline}ではなく${owed.reform}`}である。`,
  cashUnmoved: () =>
    '試算では、ミッションの純額（現金から未払いの請求並びに派遣国及び予備基金への債務を差し引いた額）の最低も、期末の派遣国への債務も変わらない。',
  meets: (count) => `これらの改革のうち二つが${count}か所で同じ規則を定める。そこでは後のものによる。`,
  notes: {
    ...budgetNotes,
    'rule-unverified': ({ title }) => `${rule(title)}：一般的な知識であり、資料で確認していない。`,
    'rule-secondary': ({ title }) => `${rule(title)}：二次資料による。`,
    'rule-assumed': ({ title }) => `${rule(title)}：改革の仮定。`,
    'equipment-excluded': () => '部隊所有の装備は別に償還され、含めない。',
    'last-report-held': ({ month }) =>
      `入手できる最後の報告である${monthAndYear(String(month))}より後は、その月の人数を用いる。`,
    'moves-cash': () => '支払い、予備基金及び共同利用は現金を動かすものであり、分担金を動かさない。',
    'freed-points-by-our-rule': () =>
      '分担率表の上限と下限により空いた分は、他の国の分担率に比例して配分する。当方の取決めである。',
    'reserve-by-scale': () => '予備基金をその日の分担率で一度に補充するのは、当方の取決めである。',
    'nothing-assessed': ({ mission }) =>
      `改革の後に${String(mission)}の一部の日に残る額は、当事国の拠出又は節約で賄われる。割り当てられず、返還もされない。`,
    'reimbursement-not-covered': ({ mission, budgetYear }) =>
      `${String(budgetYear)}年度、改革が${String(mission)}に残す額は、標準償還率で派遣国に支払うべき額より少ない。減らすのは資金であって人員ではなく、その他の費用は負となる。`,
    'parties-beside': () =>
      'キプロスとギリシャは、UNFICYPの自らの分を割当てとは別に支払う。充当額に応じて変わる純費用の3分の1と、定額である。',
    'reforms-meet': ({ parameter, of, from, earlier, later }) =>
      `「${String(earlier)}」と「${String(later)}」はいずれも${day(String(from))}から${String(parameter)}${of ? `（${String(of)}）` : ''}を定める。後のものによる。`,
    'scenario-begins-later': ({ from }) => `改革はこれらの年度の後の${day(String(from))}に始まる。`,
    'cash-leaves-out': ({ title }) => `現金の試算に含めないもの：${rule(title)}。`,
  },
};
