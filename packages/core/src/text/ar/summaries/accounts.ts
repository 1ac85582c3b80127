import type { SummaryMessages } from '../../summaryMessages.js';
import { arabic, day } from '../burden.js';
import { cents, dollars, fundName, inYears, many, missionsNoun, onDate } from '../words.js';

const purposes: Readonly<Record<string, string>> = {
  'start-up': 'بدء عملية',
  expansion: 'توسيع عملية',
  unforeseen: 'نفقات غير منظورة',
  'active-cash': 'نقد العمليات العاملة',
};

/** Titles of the rules that limit a draw, by their English title. */
const rules: Readonly<Record<string, string>> = {
  'Level of the Peacekeeping Reserve Fund': 'مستوى الصندوق الاحتياطي لحفظ السلام',
  'Level of the Working Capital Fund': 'مستوى صندوق رأس المال المتداول',
  'Purposes for which the Peacekeeping Reserve Fund may be drawn on': 'أغراض السحب من الصندوق الاحتياطي لحفظ السلام',
  'Most that may be committed for one decision of the Security Council': 'أقصى ما يلتزم به لقرار واحد من مجلس الأمن',
  'Most of the Peacekeeping Reserve Fund that may serve the cash of active operations':
    'أقصى ما يخدم من الصندوق الاحتياطي نقد العمليات العاملة',
  'Kinds of mission that may not draw on the Peacekeeping Reserve Fund': 'البعثات التي لا يجوز لها السحب من الصندوق',
};
const ruleName = (title: string) => rules[title] ?? `«${title}»`;

const missingPart = (part: string): string => {
  const [, fund = part, year] = /^(.*?)(?: (\d{4}))?$/.exec(part) ?? [];
  return year === undefined ? `حساب ${fundName(fund)}` : `ما استحق في عام ${year} (${fundName(fund)})`;
};

export const accountSummaries: Pick<
  SummaryMessages['summaries'],
  | 'accountOn'
  | 'article19Status'
  | 'drawOnReserve'
  | 'knownUnpaid'
  | 'newMemberShare'
  | 'paymentRecord'
  | 'reserveOn'
  | 'stateAccount'
  | 'unpaidByMission'
  | 'unpaidOverTime'
> = {
  accountOn: ({ query: { state, fund, date }, outstanding, arrears }, nameOf) =>
    outstanding === 0
      ? `بحسب قيود الاستعلام، لم يكن على ${nameOf(state)} في ${day(date)} أي مبلغ عن ${fundName(fund)}.`
      : `بحسب قيود الاستعلام، كان على ${nameOf(state)} في ${day(date)} مبلغ ${cents(outstanding)} عن ${fundName(fund)}، ${arrears === 0 ? 'ليس منه متأخرات' : arrears === outstanding ? 'وكله متأخرات' : `منه متأخرات قدرها ${cents(arrears)}`}.`,
  article19Status: (
    { query: { state, date, funds }, verdict, missing, minimumPayment, paymentToNeedNoExemption },
    nameOf,
  ) => {
    const who = nameOf(state);
    if (verdict === 'not verifiable')
      return `لا يمكن التحقق من حق ${who} في التصويت في الجمعية العامة في ${day(date)}؛ غير المتاح: ${missing.map(missingPart).join('، ')}.`;
    const status = {
      'has its vote': 'قائم',
      'has lost its vote': 'مفقود',
      'votes by exemption': 'قائم بموجب استثناء',
    }[verdict];
    return `بحسب قيود الاستعلام (${arabic.list(funds.map(fundName))})، حق ${who} في التصويت في الجمعية العامة في ${day(date)} ${status}${minimumPayment === undefined ? '' : `؛ ودفع ${cents(minimumPayment)} على الأقل يعيده`}${paymentToNeedNoExemption === undefined ? '' : `؛ ودفع ${cents(paymentToNeedNoExemption)} ينهي المتأخرات بموجب المادة 19 والحاجة إلى الاستثناء`}.`;
  },
  drawOnReserve: ({ query, allowed, refusals, unknown }) => {
    const draw = `سحب ${dollars(query.amount)} من ${fundName(query.fund ?? 'Peacekeeping Reserve Fund')} في ${day(query.date)} من أجل ${purposes[query.purpose]}${query.missionKind === 'political' ? ' لبعثة سياسية' : ''}`;
    if (allowed === undefined)
      return `لا يمكن التحقق من جواز ${draw}؛ غير المعروف في ذلك اليوم: ${unknown.map(ruleName).join('، ')}.`;
    return allowed
      ? `${draw} جائز بموجب القواعد.`
      : `${draw} غير جائز: ${refusals.map(({ rule, reference }) => `${ruleName(rule)} (${reference.document})`).join('، ')}.`;
  },
  knownUnpaid: ({ query: { state }, name, figures }, nameOf) => {
    const who = nameOf(state, name);
    const last = figures.at(-1);
    return last
      ? `التواريخ أو الصناديق التي يُعرف عنها ما على ${who} للأمم المتحدة: ${figures.length}؛ وآخر رقم ${dollars(last.amount)} عن ${fundName(last.fund)} ${onDate(last.asOf)}.`
      : `لا يتاح أي رقم لما على ${who} للأمم المتحدة.`;
  },
  newMemberShare: ({ query: { state }, year, name, amount }, nameOf) =>
    `على ${nameOf(state, name)} أن تدفع إلى الصندوق الاحتياطي لحفظ السلام ${dollars(amount)} بحسب أول معدل لها، وهو معدل عام ${year}.`,
  paymentRecord: ({ query: { state }, name, years, settledYears, openYear, inFull, onTime }, nameOf) => {
    const who = nameOf(state, name);
    const settled = years.filter(({ year }) => year !== openYear?.year);
    const [first, last] = [settled[0], settled.at(-1)];
    if (!first || !last) return `لا يرد في البيانات أي دفع من ${who} للميزانية العادية.`;
    const open = openYear ? `؛ وحتى ${day(openYear.asOf)} لم تُسدد كاملة اشتراكات عام ${openYear.year}` : '';
    const times = inFull === 0 ? '' : `، وفي الموعد: ${onTime}`;
    return `السنوات التي دفعت فيها ${who} كامل اشتراكها في الميزانية العادية ${inYears(first.year, last.year)}: ${inFull} من ${settledYears}${times}${open}.`;
  },
  reserveOn: ({ query: { fund, date }, balance, advances }) =>
    `بحسب قيود الاستعلام، بلغ ${fundName(fund)} ${dollars(balance)} في ${day(date)}، والسلف غير المسددة: ${advances.length}.`,
  stateAccount: (
    { query: { state, from, to }, name, years, totals: { assessed, assessedYears, reimbursed } },
    nameOf,
  ) => {
    const who = nameOf(state, name);
    const when = inYears(from, to);
    const part = assessedYears === years.length ? '' : ` (السنوات المعروفة معدلاتها: ${assessedYears})`;
    const paid =
      assessed === undefined
        ? `أنصبة ${who} في بعثات الأمم المتحدة لحفظ السلام ${when} غير معروفة`
        : `بلغت أنصبة ${who} في بعثات الأمم المتحدة لحفظ السلام ${when} ما قدره ${dollars(assessed)}${part}`;
    if (!reimbursed) return `${paid}؛ والمستحق لها عن الوحدات العسكرية ووحدات الشرطة المشكلة غير معروف.`;
    const { amount, bound, months, ofMonths } = reimbursed;
    const reported = months === ofMonths ? '' : ` (الأشهر التي يتاح عنها تقرير: ${months} من ${ofMonths})`;
    const about = { exact: '', lower: 'لا يقل عن ', upper: 'لا يزيد على ', unclear: 'نحو ' }[bound];
    return amount === 0
      ? `${paid}؛ ولم تكن لها وحدات عسكرية ولا وحدات شرطة مشكلة يُسدد عنها${reported}.`
      : `${paid}؛ والمستحق لها عن الوحدات العسكرية ووحدات الشرطة المشكلة بالمعدل الموحد دون المعدات: ${about}${dollars(amount)}${reported}.`;
  },
  unpaidByMission: ({ asOf, missions, total }) => {
    const counted = missions.filter(({ amount, countedWith }) => amount !== undefined && countedWith === undefined);
    const otherDays = counted.filter((line) => line.asOf !== asOf).length;
    const since = `${onDate(asOf)} بلغ غير المدفوع ${dollars(total)} عن`;
    if (counted.length === 1) return `${since} ${counted[0]?.mission}، وهي البعثة الوحيدة التي يتاح عنها رقم.`;
    return `${since} ${many(counted.length, missionsNoun)} يتاح عنها رقم${otherDays === 0 ? '' : ` (منها في يوم آخر: ${otherDays})`}، وأكبره عن ${missions[0]?.mission}.`;
  },
  unpaidOverTime: ({ query: { fund, from, to }, latest, largest }) => {
    const what = `الأنصبة غير المدفوعة عن ${fundName(fund)}`;
    const period = inYears(from.slice(0, 4), to.slice(0, 4));
    if (!latest || !largest) return `لا يتاح رقم محصى ${period}: ${what}.`;
    return latest === largest
      ? `بلغت ${what} ${dollars(latest.amount)} ${onDate(latest.asOf)}، وهو أكبر رقم متاح ${period}.`
      : `بلغت ${what} ${dollars(latest.amount)} ${onDate(latest.asOf)}؛ وأكبر رقم متاح ${period} هو ${dollars(largest.amount)} ${onDate(largest.asOf)}.`;
  },
};
