import { grouped } from '../../../internal/math/index.js';
import { conditionalPart, payingStates, withheldOf } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { chinese } from '../burden.js';
import { day, fromDayTo } from '../dates.js';
import { dollars, perCent } from '../words.js';

const ifExtended = {
  none: '',
  part: '，其中一部分以安全理事会延长任务期限为条件',
  all: '，以安全理事会延长任务期限为条件',
} as const;
const noScale = (withheld: number) => (withheld === 0 ? '' : `；因没有比额表而未分摊${dollars(withheld)}`);

export const assessmentSummaries: Pick<
  SummaryMessages['summaries'],
  'assess' | 'assessmentLetters' | 'assessmentRanks' | 'creditLines' | 'cutAppropriation'
> = {
  assess: (answer, nameOf) => {
    const { query, totals, offsets, apportioned } = answer;
    const withheld = withheldOf(answer);
    const condition = ifExtended[conditionalPart(answer)];
    const parties = offsets.map(({ state, name, amount }) => `${nameOf(state, name)}自行缴付${dollars(amount)}`);
    const beside = parties.length === 0 ? '' : `，${parties.join('，')}`;
    const whole = `${query.mission}的${dollars(query.amount)}（${fromDayTo(query.from, query.to)}）${beside}`;
    if (query.state !== undefined) {
      const amount = totals.reduce((sum, line) => sum + line.amount, 0);
      return `${whole}，${nameOf(query.state)}的摊款为${dollars(amount)}${condition}${noScale(withheld)}。`;
    }
    const assessed = apportioned - withheld;
    if (assessed === 0) return `${whole}，因没有比额表而未分摊。`;
    return `${whole}，${assessed === query.amount ? '' : `其中${dollars(assessed)}`}由${grouped(payingStates(totals))}个会员国分摊${condition}${noScale(withheld)}。`;
  },
  assessmentLetters: ({ query: { issued }, letters, notIssued }) => {
    const all = letters.length + notIssued.length;
    const reasons = { 'no scale': '没有比额表', 'no mandate': '没有任务授权' } as const;
    const why = [...new Set(notIssued.map((piece) => reasons[piece.why]))];
    return `${day(issued)}的摊款通知：${grouped(all)}个期间中分摊${grouped(letters.length)}个${notIssued.length === 0 ? '' : `；${grouped(notIssued.length)}个未分摊，因为${chinese.list(why)}`}。`;
  },
  assessmentRanks: ({ query, ranks, others, total, topShare, withheld }, nameOf) => {
    const missions = [...new Set((query.appropriations ?? []).map(({ mission }) => mission))];
    const days = (query.appropriations ?? []).flatMap(({ from, to }) => [from, to]).sort();
    const whole =
      query.budgetYear === undefined
        ? query.year !== undefined
          ? `按${query.year}年维持和平分摊率分摊的${dollars(total)}`
          : `${chinese.list(missions)}的${dollars(total)}（${fromDayTo(days[0] as string, days.at(-1) as string)}）`
        : `${query.mission ?? '维持和平特派团'}的${dollars(total)}（${query.budgetYear}年度）`;
    const [first] = ranks;
    const who =
      others.states === 0
        ? `全部${grouped(ranks.length)}个会员国合计`
        : ranks.length === 1 && first
          ? `最大缴款国${nameOf(first.state, first.name)}`
          : `${grouped(ranks.length)}个最大缴款国`;
    return `在${whole}中，${who}分摊${perCent(topShare)}${noScale(withheld)}。`;
  },
  creditLines: ({ query: { mission, amount, budgetYear }, lines, withheld }) =>
    `${mission}的贷项${dollars(amount)}（${budgetYear}年度）：${dollars(amount - withheld)}记入${grouped(payingStates(lines))}个会员国贷项${withheld === 0 ? '' : `；因没有比额表而未记入${dollars(withheld)}`}。`,
  cutAppropriation: ({ query, pieces, conditional }) =>
    `${query.mission}的${dollars(query.amount)}（${fromDayTo(query.from, query.to)}）分${grouped(pieces.length)}个期间分摊，${conditional === 0 ? '没有任何部分' : `其中${dollars(conditional)}`}以安全理事会延长任务期限为条件。`,
};
