import { conditionalPart, payingStates, withheldOf } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { arabic, day } from '../burden.js';
import { dollars, many, memberStates, perCent, piecesNoun } from '../words.js';

const period = ({ from, to }: { readonly from: string; readonly to: string }) => `من ${day(from)} إلى ${day(to)}`;
const ifExtended = {
  none: '',
  part: '، ويتوقف جزء منه على تمديد مجلس الأمن للولاية',
  all: '، ويتوقف كله على تمديد مجلس الأمن للولاية',
} as const;
const noScale = (withheld: number) => (withheld === 0 ? '' : `؛ وغير المقرر لعدم وجود جدول: ${dollars(withheld)}`);

export const assessmentSummaries: Pick<
  SummaryMessages['summaries'],
  'assess' | 'assessmentLetters' | 'assessmentRanks' | 'creditLines' | 'cutAppropriation'
> = {
  assess: (answer, nameOf) => {
    const { query, totals, offsets, apportioned } = answer;
    const withheld = withheldOf(answer);
    const condition = ifExtended[conditionalPart(answer)];
    const parties = offsets.map(({ state, name, amount }) => `${nameOf(state, name)} (${dollars(amount)})`);
    const beside = parties.length === 0 ? '' : `، بعد ما يُدفع على حدة من ${arabic.list(parties)}`;
    const whole = `${dollars(query.amount)} لتمويل ${query.mission} ${period(query)}${beside}`;
    if (query.state !== undefined) {
      const amount = totals.reduce((sum, line) => sum + line.amount, 0);
      return `من مبلغ ${whole}، النصيب المقرر على ${nameOf(query.state)} هو ${dollars(amount)}${condition}${noScale(withheld)}.`;
    }
    const assessed = apportioned - withheld;
    if (assessed === 0) return `لا يقرر شيء من مبلغ ${whole}، لعدم وجود جدول.`;
    const payers = many(payingStates(totals), memberStates);
    return assessed === query.amount
      ? `يوزع مبلغ ${whole} على ${payers}${condition}.`
      : `من مبلغ ${whole}، يوزع ${dollars(assessed)} على ${payers}${condition}${noScale(withheld)}.`;
  },
  assessmentLetters: ({ query: { issued }, letters, notIssued }) => {
    const reasons = { 'no scale': 'لعدم وجود جدول', 'no mandate': 'لعدم وجود ولاية' } as const;
    const why = [...new Set(notIssued.map((piece) => reasons[piece.why]))];
    return `بكتب الأنصبة الصادرة في ${day(issued)}، الأجزاء المقررة: ${letters.length} من ${letters.length + notIssued.length}${notIssued.length === 0 ? '' : `؛ وغير المقررة: ${notIssued.length}، ${arabic.list(why)}`}.`;
  },
  assessmentRanks: ({ query, ranks, others, total, topShare, withheld }, nameOf) => {
    const missions = [...new Set((query.appropriations ?? []).map(({ mission }) => mission))];
    const days = (query.appropriations ?? []).flatMap(({ from, to }) => [from, to]).sort();
    const whole =
      query.budgetYear === undefined
        ? query.year !== undefined
          ? `${dollars(total)} بمعدلات حفظ السلام لعام ${query.year}`
          : `${dollars(total)} لتمويل ${arabic.list(missions)} ${period({ from: days[0] as string, to: days.at(-1) as string })}`
        : `${dollars(total)} لتمويل ${query.mission ?? 'بعثات حفظ السلام'} في ${query.budgetYear}`;
    const [first] = ranks;
    const who =
      others.states === 0
        ? `جميع الدول الأعضاء (عددها ${ranks.length})`
        : ranks.length === 1 && first
          ? `أكبر مساهم مالي، ${nameOf(first.state, first.name)}،`
          : `أكبر المساهمين الماليين (عددهم ${ranks.length})`;
    return `من مبلغ ${whole}، تبلغ الحصة المقررة على ${who} ${perCent(topShare)}${noScale(withheld)}.`;
  },
  creditLines: ({ query: { mission, amount, budgetYear }, lines, withheld }) =>
    `من رصيد ${mission} لفترة ${budgetYear} البالغ ${dollars(amount)}، يقيد ${dollars(amount - withheld)} لحساب ${many(payingStates(lines), memberStates)}${withheld === 0 ? '' : `؛ ولا يقيد ${dollars(withheld)} لعدم وجود جدول`}.`,
  cutAppropriation: ({ query, pieces, conditional }) =>
    `يقسم مبلغ ${dollars(query.amount)} لتمويل ${query.mission} ${period(query)} إلى ${many(pieces.length, piecesNoun)}، ${conditional === 0 ? 'ليس منه ما يتوقف' : `يتوقف منه ${dollars(conditional)}`} على تمديد مجلس الأمن للولاية.`,
};
