import { grouped } from '../../../internal/math/index.js';
import { conditionalPart, payingStates, withheldOf } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { japanese } from '../burden.js';
import { day, fromDayTo } from '../dates.js';
import { dollars, perCent } from '../words.js';

const ifExtended = {
  none: '',
  part: '（一部は安全保障理事会による任務期間の延長を条件とする）',
  all: '（安全保障理事会による任務期間の延長を条件とする）',
} as const;
const noScale = (withheld: number) =>
  withheld === 0 ? '' : `分担率表がないため割り当てられないのは${dollars(withheld)}である。`;

export const assessmentSummaries: Pick<
  SummaryMessages['summaries'],
  'assess' | 'assessmentLetters' | 'assessmentRanks' | 'creditLines' | 'cutAppropriation'
> = {
  assess: (answer, nameOf) => {
    const { query, totals, offsets, apportioned } = answer;
    const withheld = withheldOf(answer);
    const condition = ifExtended[conditionalPart(answer)];
    const parties = offsets.map(
      ({ state, name, amount }) => `${nameOf(state, name)}が別に支払う${dollars(amount)}を除く`,
    );
    const beside = parties.length === 0 ? '' : `、${parties.join('、')}`;
    const whole = `${query.mission}の${dollars(query.amount)}（${fromDayTo(query.from, query.to)}${beside}）`;
    if (query.state !== undefined) {
      const amount = totals.reduce((sum, line) => sum + line.amount, 0);
      return `${whole}のうち、${nameOf(query.state)}の分担金は${dollars(amount)}である${condition}。${noScale(withheld)}`;
    }
    const assessed = apportioned - withheld;
    if (assessed === 0) return `${whole}は、分担率表がないため割り当てられない。`;
    return `${whole}${assessed === query.amount ? '' : `のうち${dollars(assessed)}`}は、${grouped(payingStates(totals))}加盟国に割り当てられる${condition}。${noScale(withheld)}`;
  },
  assessmentLetters: ({ query: { issued }, letters, notIssued }) => {
    const all = letters.length + notIssued.length;
    const reasons = { 'no scale': '分担率表がない', 'no mandate': '任務の授権がない' } as const;
    const why = [...new Set(notIssued.map((piece) => reasons[piece.why]))];
    return `${day(issued)}の分担金通知では、${grouped(all)}期間のうち${grouped(letters.length)}期間が割り当てられる${notIssued.length === 0 ? '' : `。${grouped(notIssued.length)}期間は割り当てられない（${why.join('、')}ため）`}。`;
  },
  assessmentRanks: ({ query, ranks, others, total, topShare, withheld }, nameOf) => {
    const missions = [...new Set((query.appropriations ?? []).map(({ mission }) => mission))];
    const days = (query.appropriations ?? []).flatMap(({ from, to }) => [from, to]).sort();
    const whole =
      query.budgetYear === undefined
        ? query.year !== undefined
          ? `${query.year}年のPKO分担率による${dollars(total)}`
          : `${japanese.list(missions)}の${dollars(total)}（${fromDayTo(days[0] as string, days.at(-1) as string)}）`
        : `${query.mission ?? 'PKOミッション'}の${dollars(total)}（${query.budgetYear}年度）`;
    const [first] = ranks;
    const who =
      others.states === 0
        ? `${grouped(ranks.length)}加盟国全体`
        : ranks.length === 1 && first
          ? `最大の負担国${nameOf(first.state, first.name)}`
          : `上位${grouped(ranks.length)}負担国`;
    return `${whole}のうち、${who}の分担は${perCent(topShare)}である。${noScale(withheld)}`;
  },
  creditLines: ({ query: { mission, amount, budgetYear }, lines, withheld }) =>
    `${mission}の貸方${dollars(amount)}（${budgetYear}年度）のうち、${dollars(amount - withheld)}が${grouped(payingStates(lines))}加盟国に計上される${withheld === 0 ? '' : `。分担率表がないため計上されないのは${dollars(withheld)}である`}。`,
  cutAppropriation: ({ query, pieces, conditional }) =>
    `${query.mission}の${dollars(query.amount)}（${fromDayTo(query.from, query.to)}）は${grouped(pieces.length)}期間に分けて割り当てられ、${conditional === 0 ? '安全保障理事会による任務期間の延長を条件とする部分はない' : `うち${dollars(conditional)}は安全保障理事会による任務期間の延長を条件とする`}。`,
};
