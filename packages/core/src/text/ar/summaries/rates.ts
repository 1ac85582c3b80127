import { isProjected } from '../../burdenSummaryIn.js';
import { groupingLabel } from '../../groupingLabel.js';
import { isSame, percentPair } from '../../percentText.js';
import { memberRates, ratesAtEnds } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { arabic, day } from '../burden.js';
import { dollars, factor, factorPair, inYears, many, memberStates, perCent, perCentText } from '../words.js';

const levels: Readonly<Record<string, string>> = {
  A: 'ألف',
  B: 'باء',
  C: 'جيم',
  D: 'دال',
  E: 'هاء',
  F: 'واو',
  G: 'زاي',
  H: 'حاء',
  I: 'طاء',
  J: 'ياء',
};

const financing = 'تمويل حفظ السلام في الأمم المتحدة';

export const rateSummaries: Pick<
  SummaryMessages['summaries'],
  | 'adHocRates'
  | 'assessmentShare'
  | 'effectiveRate'
  | 'effectiveRates'
  | 'levelFor'
  | 'rateRanks'
  | 'ratesOverYears'
  | 'scaleReview'
> = {
  adHocRates: ({ query: { year }, exactPermanentMemberFactor }) =>
    `وفقا لتكوين المجموعات المخصصة الذي يفترضه الاستعلام، بلغ معامل دول المجموعة ألف في عام ${year} لحفظ السلام ${factor(exactPermanentMemberFactor)} من معدلها العادي.`,
  assessmentShare: (answer, nameOf) => {
    const { query, payers, states, exactShare } = answer;
    const who = groupingLabel(payers, arabic, nameOf);
    if (states === 0) return `لا يرد في جدول حفظ السلام لعام ${query.year} معدل باسم ${who}.`;
    const basis = memberRates(answer, (rated, all) => ` (الدول التي لها معدل: ${rated} من ${all})`);
    return `في عام ${query.year} ${isProjected(answer, query.year) ? 'ستبلغ' : 'بلغت'} حصة ${who}${basis} المقررة ${perCent(exactShare)} من ${financing}.`;
  },
  effectiveRate: (answer, nameOf) => {
    const { query, rate, name } = answer;
    const who = nameOf(query.state, name);
    return rate
      ? `في عام ${query.year} ${isProjected(answer, query.year) ? 'ستبلغ' : 'بلغت'} حصة ${who} المقررة ${perCent(rate.exactShare)} من ${financing}.`
      : `لا يرد في جدول حفظ السلام لعام ${query.year} معدل باسم ${who}.`;
  },
  effectiveRates: (answer) => {
    const { query, rates, exactPermanentMemberFactor } = answer;
    const when = query.date === undefined ? `في عام ${query.year}` : `في ${day(query.date)}`;
    const assumed = query.overrides === undefined && query.reform === undefined ? '' : '، بحسب سيناريو الاستعلام،';
    const projected = isProjected(answer, query.year);
    return `${when}${assumed} ${projected ? 'سيبلغ' : 'بلغ'} عدد الدول الأعضاء التي لها معدل لحفظ السلام ${rates.length}، ${projected ? 'وسيبلغ' : 'وبلغ'} معامل الأعضاء الدائمين ${factor(exactPermanentMemberFactor)} من معدلاتهم العادية.`;
  },
  levelFor: ({ name, query: { state, year, perCapitaGni, leastDeveloped }, level, threshold, why }, nameOf) => {
    const where = `مستوى ${nameOf(state, name)} في جدول حفظ السلام لعام ${year}`;
    const letter = levels[level ?? ''] ?? level;
    const income = `مع متوسط دخل للفرد قدره ${dollars(perCapitaGni)} يفترضه الاستعلام، يكون ${where} هو ${letter}`;
    switch (why) {
      case 'permanent member':
        return `${where} هو ${letter} أيا كان الدخل، لعضويتها الدائمة في مجلس الأمن.`;
      case 'listed in level C':
        return `${where} هو ${letter} أيا كان الدخل، لأن الجدول يسميها.`;
      case 'least developed':
        return `${where} هو ${letter} أيا كان الدخل، باعتبارها من أقل البلدان نموا${leastDeveloped === undefined ? '' : '، وهو ما يفترضه الاستعلام'}.`;
      case 'thresholds not known':
        return `لا يمكن التحقق من ${where}: عتبات الدخل لتلك السنة ليست في البيانات.`;
      case 'income above all thresholds':
      case 'income under threshold':
        return threshold === undefined ? `${income}، فوق جميع العتبات.` : `${income}، دون عتبة ${dollars(threshold)}.`;
    }
  },
  rateRanks: (answer, nameOf) => {
    const { query, ranks, topShare } = answer;
    const [first] = ranks;
    const who =
      answer.others.states === 0
        ? `الدول الأعضاء التي لها معدل مجتمعة (عددها ${ranks.length})`
        : ranks.length === 1 && first
          ? `أكبر مساهم مالي، ${nameOf(first.state, first.name)}،`
          : `أكبر المساهمين الماليين (عددهم ${ranks.length})`;
    return `في عام ${query.year} ${isProjected(answer, query.year) ? 'ستبلغ' : 'بلغت'} حصة ${who} المقررة ${perCent(topShare)} من ${financing}.`;
  },
  ratesOverYears: (answer, nameOf) => {
    const { kind, from, to } = answer.query;
    const scale = kind === 'regular' ? 'للميزانية العادية' : 'لحفظ السلام';
    const clauses = ratesAtEnds(answer).map(({ state, name, first, last }) => {
      const rate = `معدل ${nameOf(state, name)} ${scale}`;
      if (!first || !last) return `${rate} ${inYears(from, to)} ليس في البيانات`;
      if (first.year === last.year) return `${rate} في عام ${last.year} هو ${perCent(last.exactRate)}`;
      const [before, after] = percentPair(first.exactRate, last.exactRate);
      if (isSame(before, after)) return `${rate} هو ${perCentText(after)} في عام ${first.year} كما في عام ${last.year}`;
      return `${Number(after.digits) < Number(before.digits) ? 'ينخفض' : 'يرتفع'} ${rate} ${inYears(first.year, last.year)} من ${before.less ? 'أقل من ' : ''}${before.digits} إلى ${perCentText(after)}`;
    });
    return `${clauses.join('؛ ')}.`;
  },
  scaleReview: ({ query: { year, against }, factorsChanged, exactPermanentMemberFactor: { before, after } }) => {
    const [first, last] = factorPair(before, after);
    const when =
      against !== undefined && against < year ? inYears(against, year) : `في عام ${year} مقارنة بعام ${against}`;
    const { states, byLevel } = factorsChanged;
    const others =
      states === 0
        ? 'لم يتغير معامل المعدل العادي لأي دولة عضو من غير الأعضاء الدائمين'
        : `تغير معامل المعدل العادي في ${many(states, memberStates)} من غير الأعضاء الدائمين (منها بسبب المستوى أو الانتقال: ${byLevel})`;
    const moved =
      first === last
        ? `بقي معامل الأعضاء الدائمين عند ${last}`
        : `${Number(last) < Number(first) ? 'انخفض' : 'ارتفع'} معامل الأعضاء الدائمين من ${first} إلى ${last}`;
    return `${when} ${others}؛ و${moved}.`;
  },
};
