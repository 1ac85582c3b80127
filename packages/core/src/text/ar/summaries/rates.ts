import { isProjected } from '../../burdenSummaryIn.js';
import { groupingLabel } from '../../groupingLabel.js';
import { sharePair, sideOfShare, wentOf } from '../../percentText.js';
import { asShare, factorText, isPlainProjection, memberRates, ratesAtEnds } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { arabic, day } from '../burden.js';
import {
  dollars,
  factor,
  factorPair,
  inYearOfRates,
  inYears,
  many,
  memberStates,
  perCentOf,
  premium,
  shareWords,
} from '../words.js';

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
  | 'backtestScale'
  | 'effectiveRate'
  | 'effectiveRates'
  | 'levelFor'
  | 'projectScale'
  | 'rateRanks'
  | 'ratesOverYears'
  | 'scaleReview'
> = {
  adHocRates: ({ query: { year }, exactPermanentMemberFactor }) =>
    `وفقا لتكوين المجموعات المخصصة الذي يفترضه الاستعلام، بلغ معامل دول المجموعة ألف في عام ${year} لحفظ السلام ${factor(exactPermanentMemberFactor)} من معدلها العادي.`,
  assessmentShare: (answer, nameOf) => {
    const { query, payers, states } = answer;
    const who = groupingLabel(payers, arabic, nameOf);
    if (states === 0) return `لا يرد في جدول حفظ السلام لعام ${query.year} معدل باسم ${who}.`;
    const basis = memberRates(answer, (rated, all) => ` (الدول التي لها معدل: ${rated} من ${all})`);
    return `${inYearOfRates(answer, query.year)} ${isProjected(answer, query.year) ? 'ستبلغ' : 'بلغت'} حصة ${who}${basis} المقررة ${perCentOf(answer)} من ${financing}.`;
  },
  backtestScale: ({
    query: { scale, ...others },
    agreement: { states, exact, withinThousandth, medianErrorPercent },
  }) =>
    `${Object.keys(others).length === 0 ? 'عند إعادة الحساب' : 'وفقا لمنهجية الاستعلام، عند إعادة الحساب'} من دخول البنك الدولي بخطوات لجنة الاشتراكات، يطابق جدول الميزانية العادية للفترة من ${scale.replace('-', ' إلى ')} المعدل الرسمي حتى جزء من ألف من المائة في ${exact} من ${many(states, memberStates)}، ويقترب منه بجزء من ألف على الأكثر في ${withinThousandth}${medianErrorPercent === undefined ? '' : `؛ ووسيط الخطأ في المعدلات الأكبر ${medianErrorPercent} في المائة`}.`,
  effectiveRate: (answer, nameOf) => {
    const { query, rate, name } = answer;
    const who = nameOf(query.state, name);
    return rate
      ? `${inYearOfRates(answer, query.year)} ${isProjected(answer, query.year) ? 'ستبلغ' : 'بلغت'} حصة ${who} المقررة ${perCentOf(rate)} من ${financing}.`
      : `لا يرد في جدول حفظ السلام لعام ${query.year} معدل باسم ${who}.`;
  },
  effectiveRates: (answer) => {
    const { query, rates } = answer;
    const when = query.date === undefined ? inYearOfRates(answer, query.year) : `في ${day(query.date)}`;
    const assumed = query.overrides === undefined && query.reform === undefined ? '' : '، بحسب سيناريو الاستعلام،';
    const projected = isProjected(answer, query.year);
    return `${when}${assumed} ${projected ? 'سيبلغ' : 'بلغ'} عدد الدول الأعضاء التي لها معدل لحفظ السلام ${rates.length}، ${projected ? 'وسيبلغ' : 'وبلغ'} معامل الأعضاء الدائمين ${premium(answer)} من معدلاتهم العادية.`;
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
  projectScale: ({ query, scale, largestChange, rising, falling, rates, permanentMemberFactor }, nameOf) => {
    const rate = rates.find(({ state }) => state === largestChange.state);
    const change = rate
      ? `يتغير المعدل العادي لـ${nameOf(rate.state, largestChange.name)} من ${rate.officialPercent} إلى ${rate.ratePercent} في المائة للفترة من ${scale.replace('-', ' إلى ')}${rate.lowPercent === rate.highPercent ? '' : ` (من ${rate.lowPercent} إلى ${rate.highPercent} وفقا لافتراضات أخرى)`}، وهو أكبر تغير؛ `
      : '';
    return `وفقا لإسقاط من دخول البنك الدولي${isPlainProjection(query) ? '' : ' وبافتراضات الاستعلام'}، ${change}ويرتفع معدل ${many(rising, memberStates)} وينخفض معدل ${falling}، وفي عام ${query.year} يدفع الأعضاء الدائمون لحفظ السلام ${factorText(permanentMemberFactor)} من معدلاتهم العادية.`;
  },
  rateRanks: (answer, nameOf) => {
    const { query, ranks, topShare: exactShare, topRange: range } = answer;
    const [first] = ranks;
    const who =
      answer.others.states === 0
        ? `الدول الأعضاء التي لها معدل مجتمعة (عددها ${ranks.length})`
        : ranks.length === 1 && first
          ? `أكبر مساهم مالي، ${nameOf(first.state, first.name)}،`
          : `أكبر المساهمين الماليين (عددهم ${ranks.length})`;
    return `${inYearOfRates(answer, query.year)} ${isProjected(answer, query.year) ? 'ستبلغ' : 'بلغت'} حصة ${who} المقررة ${perCentOf({ exactShare, range })} من ${financing}.`;
  },
  ratesOverYears: (answer, nameOf) => {
    const { kind, from, to } = answer.query;
    const scale = kind === 'regular' ? 'للميزانية العادية' : 'لحفظ السلام';
    const clauses = ratesAtEnds(answer).map(({ state, name, first, last }) => {
      const rate = `معدل ${nameOf(state, name)} ${scale}`;
      if (!first || !last) return `${rate} ${inYears(from, to)} ليس في البيانات`;
      if (first.from === last.from) return `${rate} في عام ${last.year} هو ${perCentOf(asShare(last))}`;
      const [before, after] = sharePair(asShare(first), asShare(last));
      const went = wentOf(sideOfShare(before), sideOfShare(after));
      // A year that stands twice has two schemes, with the second from July.
      const [start, end] =
        first.year === last.year
          ? [`في كانون الثاني/يناير ${first.year}`, `في تموز/يوليه ${last.year}`]
          : [`في عام ${first.year}`, `في عام ${last.year}`];
      if (went === 'same') return `${rate} هو ${shareWords(after)} ${start} كما ${end}`;
      const verb = { falls: 'ينخفض', rises: 'يرتفع', open: 'ينتقل' }[went];
      const span =
        first.year === last.year
          ? `${start.replace('في', 'من')} ${end.replace('في', 'إلى')}`
          : inYears(first.year, last.year);
      return `${verb} ${rate} ${span} من ${shareWords(before).replace(' في المائة', '')} إلى ${shareWords(after)}`;
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
