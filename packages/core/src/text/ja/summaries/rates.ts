import { grouped } from '../../../internal/math/index.js';
import { isProjected } from '../../burdenSummaryIn.js';
import { groupingLabel } from '../../groupingLabel.js';
import { sharePair, sideOfShare, wentOf } from '../../percentText.js';
import { asShare, factorText, isPlainProjection, memberRates, ratesAtEnds } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { japanese, share } from '../burden.js';
import { day } from '../dates.js';
import { dollars, factor, factorPair, inYearOfRates, inYears, premium, shareWords } from '../words.js';

const scaleSpan = (scale: string) => scale.replace(/^(\d+)-(\d+)$/, '$1年から$2年まで');
const was = (projected: boolean) => (projected ? 'となる見込みである' : 'であった');

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
    `クエリの仮定する特別グループの構成では、グループAの国は${year}年のPKOに通常の分担率の${factor(exactPermanentMemberFactor)}倍を支払った。`,
  assessmentShare: (answer, nameOf) => {
    const { query, payers, states } = answer;
    const who = groupingLabel(payers, japanese, nameOf);
    if (states === 0) return `${query.year}年のPKO分担率表に${who}の分担率はない。`;
    const basis = memberRates(answer, (rated, all) => `（${all}か国のうち分担率があるのは${rated}か国）`);
    return `${inYearOfRates(answer, query.year)}、国連PKO経費に占める${who}${basis}の分担は${shareWords(answer)}${was(isProjected(answer, query.year))}。`;
  },
  backtestScale: ({
    query: { scale, ...others },
    agreement: { states, exact, withinThousandth, medianErrorPercent },
  }) =>
    `分担金委員会の手順${Object.keys(others).length === 0 ? '' : 'とクエリの算定方法'}により世界銀行の所得から算出し直した${scaleSpan(scale)}の通常予算分担率表は、${states}加盟国のうち${exact}か国で公式の分担率と0.001%まで一致し、${withinThousandth}か国で差が0.001%以内である${medianErrorPercent === undefined ? '' : `。大きい分担率の誤差の中央値は${medianErrorPercent}%である`}。`,
  effectiveRate: (answer, nameOf) => {
    const { query, rate, name } = answer;
    const who = nameOf(query.state, name);
    return rate
      ? `${inYearOfRates(answer, query.year)}、${who}の国連PKO分担率は${shareWords(rate)}${was(isProjected(answer, query.year))}。`
      : `${query.year}年のPKO分担率表に${who}の分担率はない。`;
  },
  effectiveRates: (answer) => {
    const { query, rates } = answer;
    const when = query.date === undefined ? inYearOfRates(answer, query.year) : day(query.date);
    const assumed = query.overrides === undefined && query.reform === undefined ? '' : 'クエリのシナリオでは、';
    const projected = isProjected(answer, query.year);
    return `${when}、${assumed}PKO分担率がある加盟国は${grouped(rates.length)}、常任理事国の分担は通常の分担率の${premium(answer)}倍${was(projected)}。`;
  },
  levelFor: ({ name, query: { state, year, perCapitaGni, leastDeveloped }, level, threshold, why }, nameOf) => {
    const who = `${year}年のPKO分担率表で${nameOf(state, name)}`;
    const income = `クエリの仮定する1人当たり平均所得${dollars(perCapitaGni)}では、${who}は水準${level}となる`;
    switch (why) {
      case 'permanent member':
        return `${who}は、所得にかかわらず安全保障理事会の常任理事国として水準Aである。`;
      case 'listed in level C':
        return `${who}は、所得にかかわらず分担率表に名を挙げられ水準Cである。`;
      case 'least developed':
        return `${who}は、所得にかかわらず後発開発途上国${leastDeveloped === undefined ? 'として水準Jである' : '（クエリの仮定）として水準Jとなる'}。`;
      case 'thresholds not known':
        return `${who}の水準は検証できない。その年の所得の基準額はデータにない。`;
      case 'income above all thresholds':
      case 'income under threshold':
        return threshold === undefined
          ? `${income}（全ての基準額を上回る）。`
          : `${income}（基準額${dollars(threshold)}を下回る）。`;
    }
  },
  projectScale: ({ query, scale, largestChange, rising, falling, rates, permanentMemberFactor }, nameOf) => {
    const rate = rates.find(({ state }) => state === largestChange.state);
    const change = rate
      ? `変化が最も大きい${nameOf(rate.state, largestChange.name)}の通常の分担率は${rate.officialPercent}%から${scaleSpan(scale)}の${rate.ratePercent}%${rate.lowPercent === rate.highPercent ? '' : `（他の仮定では${rate.lowPercent}%から${rate.highPercent}%）`}になり、`
      : '';
    return `世界銀行の所得${isPlainProjection(query) ? '' : 'とクエリの仮定'}による見通しでは、${change}分担率は${grouped(rising)}加盟国で上がり、${grouped(falling)}加盟国で下がる。${query.year}年、常任理事国はPKOに通常の分担率の${factorText(permanentMemberFactor)}倍を支払う。`;
  },
  rateRanks: (answer, nameOf) => {
    const { query, ranks, topShare: exactShare, topRange: range } = answer;
    const [first] = ranks;
    const who =
      answer.others.states === 0
        ? `分担率がある${ranks.length}加盟国全体`
        : ranks.length === 1 && first
          ? `最大の負担国${nameOf(first.state, first.name)}`
          : `上位${ranks.length}負担国`;
    return `${inYearOfRates(answer, query.year)}、国連PKO経費に占める${who}の分担は${shareWords({ exactShare, range })}${was(isProjected(answer, query.year))}。`;
  },
  ratesOverYears: (answer, nameOf) => {
    const { kind, from, to } = answer.query;
    const scale = kind === 'regular' ? '通常予算分担率' : 'PKO分担率';
    const clauses = ratesAtEnds(answer).map(({ state, name, first, last }) => {
      const rate = `${nameOf(state, name)}の${scale}`;
      if (!first || !last) return `${inYears(from, to)}の${rate}はデータにない`;
      if (first.from === last.from) return `${last.year}年の${rate}は${shareWords(asShare(last))}である`;
      const [one, other] = sharePair(asShare(first), asShare(last));
      const [before, after] = [sideOfShare(one), sideOfShare(other)];
      const went = wentOf(before, after);
      // A year that stands twice has two schemes, with the second from July.
      const span = first.year === last.year ? `${first.year}年1月から7月まで` : inYears(first.year, last.year);
      if (went === 'same') return `${span}、${rate}は${share(after, 'money').text}のまま変わらない`;
      const verb = { falls: '下がる', rises: '上がる', open: '変わる' }[went];
      return `${span}、${rate}は${share(before, 'money').text}から${share(after, 'money').text}に${verb}`;
    });
    return `${clauses.join('。')}。`;
  },
  scaleReview: ({ query: { year, against }, factorsChanged, exactPermanentMemberFactor: { before, after } }) => {
    const [first, last] = factorPair(before, after);
    const when =
      against !== undefined && against < year ? `${against}年から${year}年まで` : `${year}年は${against}年と比べて`;
    const { states, byLevel } = factorsChanged;
    const others =
      states === 0
        ? '常任理事国以外に通常の分担率への係数が変わった加盟国はない'
        : `常任理事国以外の${grouped(states)}加盟国で通常の分担率への係数が変わった（うち水準又は経過措置によるもの${byLevel === 0 ? 'はない' : `は${grouped(byLevel)}`}）`;
    const moved =
      first === last
        ? `${last}のまま変わらなかった`
        : `${first}から${last}に${Number(last) < Number(first) ? '下がった' : '上がった'}`;
    return `${when}、${others}。常任理事国の係数は${moved}。`;
  },
};
