import { grouped } from '../../../internal/math/index.js';
import { isProjected } from '../../burdenSummaryIn.js';
import { groupingLabel } from '../../groupingLabel.js';
import { sharePair, sideOfShare, wentOf } from '../../percentText.js';
import { asShare, factorText, isPlainProjection, memberRates, ratesAtEnds } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { chinese, share } from '../burden.js';
import { day } from '../dates.js';
import { dollars, factor, factorPair, inYearOfRates, inYears, premium, shareWords } from '../words.js';

const scaleSpan = (scale: string) => scale.replace(/^(\d+)-(\d+)$/, '$1年至$2年');

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
    `按查询假设的特别分组成员，A组国家${year}年缴付的维持和平费用为其经常分摊率的${factor(exactPermanentMemberFactor)}倍。`,
  assessmentShare: (answer, nameOf) => {
    const { query, payers, states } = answer;
    const who = groupingLabel(payers, chinese, nameOf);
    if (states === 0) return `${who}在${query.year}年维持和平比额表中没有分摊率。`;
    const basis = memberRates(answer, (rated, all) => `（${all}个中有${rated}个有分摊率）`);
    return `${inYearOfRates(answer, query.year)}，${who}${basis}${isProjected(answer, query.year) ? '预计将分摊' : '分摊'}联合国维持和平费用的${shareWords(answer)}。`;
  },
  backtestScale: ({
    query: { scale, ...others },
    agreement: { states, exact, withinThousandth, medianErrorPercent },
  }) =>
    `按会费委员会的步骤${Object.keys(others).length === 0 ? '' : '并用查询的方法'}，以世界银行收入数据重新计算${scaleSpan(scale)}经常预算比额表，${states}个会员国中有${exact}个与官方分摊率精确到千分之一个百分点相同，${withinThousandth}个相差不超过千分之一个百分点${medianErrorPercent === undefined ? '' : `；较大分摊率的误差中位数为${medianErrorPercent}%`}。`,
  effectiveRate: (answer, nameOf) => {
    const { query, rate, name } = answer;
    const who = nameOf(query.state, name);
    return rate
      ? `${inYearOfRates(answer, query.year)}，${who}${isProjected(answer, query.year) ? '预计将分摊' : '分摊'}联合国维持和平费用的${shareWords(rate)}。`
      : `${query.year}年维持和平比额表中没有${who}的分摊率。`;
  },
  effectiveRates: (answer) => {
    const { query, rates } = answer;
    const when = query.date === undefined ? inYearOfRates(answer, query.year) : day(query.date);
    const assumed = query.overrides === undefined && query.reform === undefined ? '' : '按查询的设想，';
    const projected = isProjected(answer, query.year) ? '预计' : '';
    return `${when}，${assumed}${projected}${grouped(rates.length)}个会员国有维持和平分摊率；常任理事国${projected}分摊其经常分摊率的${premium(answer)}倍。`;
  },
  levelFor: ({ name, query: { state, year, perCapitaGni, leastDeveloped }, level, threshold, why }, nameOf) => {
    const who = `${nameOf(state, name)}在${year}年维持和平比额表中`;
    const income = `按查询假设的人均收入${dollars(perCapitaGni)}，${who}应为${level}级`;
    switch (why) {
      case 'permanent member':
        return `不论收入如何，${who}为A级：安全理事会常任理事国。`;
      case 'listed in level C':
        return `不论收入如何，${who}为C级：由比额表列名。`;
      case 'least developed':
        return `不论收入如何，${who}${leastDeveloped === undefined ? '为' : '应为'}J级：最不发达国家${leastDeveloped === undefined ? '' : '（查询的假设）'}。`;
      case 'thresholds not known':
        return `${who}的等级无法核实：数据中没有当年的收入门槛。`;
      case 'income above all thresholds':
      case 'income under threshold':
        return threshold === undefined
          ? `${income}，高于所有收入门槛。`
          : `${income}，低于${dollars(threshold)}的门槛。`;
    }
  },
  projectScale: ({ query, scale, largestChange, rising, falling, rates, permanentMemberFactor }, nameOf) => {
    const rate = rates.find(({ state }) => state === largestChange.state);
    const change = rate
      ? `变动最大的是${nameOf(rate.state, largestChange.name)}，其经常分摊率由${rate.officialPercent}%变为${scaleSpan(scale)}的${rate.ratePercent}%${rate.lowPercent === rate.highPercent ? '' : `（按其他假设为${rate.lowPercent}%至${rate.highPercent}%）`}；`
      : '';
    return `根据世界银行收入数据${isPlainProjection(query) ? '' : '和查询的假设'}预测，${change}${grouped(rising)}个会员国的分摊率上升，${grouped(falling)}个下降，${query.year}年常任理事国缴付的维持和平费用为其经常分摊率的${factorText(permanentMemberFactor)}倍。`;
  },
  rateRanks: (answer, nameOf) => {
    const { query, ranks, topShare: exactShare, topRange: range } = answer;
    const [first] = ranks;
    const who =
      answer.others.states === 0
        ? `有分摊率的全部${ranks.length}个会员国合计`
        : ranks.length === 1 && first
          ? `最大缴款国${nameOf(first.state, first.name)}`
          : `${ranks.length}个最大缴款国`;
    return `${inYearOfRates(answer, query.year)}，${who}${isProjected(answer, query.year) ? '预计将分摊' : '分摊'}联合国维持和平费用的${shareWords({ exactShare, range })}。`;
  },
  ratesOverYears: (answer, nameOf) => {
    const { kind, from, to } = answer.query;
    const scale = kind === 'regular' ? '经常预算分摊率' : '维持和平分摊率';
    const clauses = ratesAtEnds(answer).map(({ state, name, first, last }) => {
      const rate = `${nameOf(state, name)}的${scale}`;
      if (!first || !last) return `数据中没有${inYears(from, to)}${rate}`;
      if (first.from === last.from) return `${last.year}年${rate}为${shareWords(asShare(last))}`;
      const [one, other] = sharePair(asShare(first), asShare(last));
      const [before, after] = [sideOfShare(one), sideOfShare(other)];
      const went = wentOf(before, after);
      // A year that stands twice has two schemes, with the second from July.
      const span = first.year === last.year ? `${first.year}年1月至7月` : inYears(first.year, last.year);
      if (went === 'same') return `${span}${rate}保持在${share(after, 'money').text}`;
      const verb = { falls: '降至', rises: '升至', open: '变为' }[went];
      return `${span}${rate}从${share(before, 'money').text}${verb}${share(after, 'money').text}`;
    });
    return `${clauses.join('；')}。`;
  },
  scaleReview: ({ query: { year, against }, factorsChanged, exactPermanentMemberFactor: { before, after } }) => {
    const [first, last] = factorPair(before, after);
    const when = against !== undefined && against < year ? `${against}年至${year}年` : `${year}年与${against}年相比`;
    const { states, byLevel } = factorsChanged;
    const others =
      states === 0
        ? '常任理事国以外没有会员国的经常分摊率系数变动'
        : `常任理事国以外有${grouped(states)}个会员国的经常分摊率系数变动（其中${byLevel === 0 ? '没有' : `${grouped(byLevel)}个`}因等级或过渡安排）`;
    const moved =
      first === last ? `保持在${last}` : `从${first}${Number(last) < Number(first) ? '降至' : '升至'}${last}`;
    return `${when}，${others}；常任理事国的系数${moved}。`;
  },
};
