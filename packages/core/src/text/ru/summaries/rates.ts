import { isProjected } from '../../burdenSummaryIn.js';
import { groupingLabel } from '../../groupingLabel.js';
import { sharePair, sideOfShare, wentOf } from '../../percentText.js';
import { asShare, factorText, isPlainProjection, memberRates, ratesAtEnds } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { decimal, perCentOf, russian, share } from '../burden.js';
import { day } from '../dates.js';
import { dollars, factor, factorPair, grouped, inYearOfRates, inYears, premium, shareWords, states } from '../words.js';

const rateName = 'ставка взноса на операции ООН по поддержанию мира';
const scaleName = (year: number) => `в шкале взносов на операции по поддержанию мира ${year} года`;
const forecast = (answer: Parameters<typeof isProjected>[0], year: number) =>
  isProjected(answer, year) ? ' (по прогнозу)' : '';

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
    `При составе специальных групп, принятом в запросе, государства группы A платили в ${year} году за операции по поддержанию мира с коэффициентом ${factor(exactPermanentMemberFactor)} к своей обычной ставке.`,
  assessmentShare: (answer, nameOf) => {
    const { query, payers, states: rated } = answer;
    const who = groupingLabel(payers, russian, nameOf);
    if (rated === 0) return `Ставки ${scaleName(query.year)} нет: ${who}.`;
    const basis = memberRates(answer, (some, all) => `; со ставкой: ${some} из ${all}`);
    return `${inYearOfRates(answer, query.year)} доля во взносах на операции ООН по поддержанию мира${forecast(answer, query.year)} (${who}${basis}) — ${shareWords(answer)}.`;
  },
  backtestScale: ({
    query: { scale, ...others },
    agreement: { states: all, exact, withinThousandth, medianErrorPercent },
  }) =>
    `Шкала регулярного бюджета ${scale.replace('-', '–')} годов, пересчитанная ${Object.keys(others).length === 0 ? '' : 'по методологии запроса '}из данных Всемирного банка о доходах по этапам Комитета по взносам: официальная ставка с точностью до тысячной доли процента — ${exact} из ${all} государств-членов, с отклонением не более чем на тысячную — ${withinThousandth}${medianErrorPercent === undefined ? '' : `; медианная ошибка крупных ставок — ${perCentOf(String(medianErrorPercent))}`}.`,
  effectiveRate: (answer, nameOf) => {
    const { query, rate, name } = answer;
    const who = nameOf(query.state, name);
    return rate
      ? `${inYearOfRates(answer, query.year)} ${rateName}${forecast(answer, query.year)} (${who}) — ${shareWords(rate)}.`
      : `Ставки ${scaleName(query.year)} нет: ${who}.`;
  },
  effectiveRates: (answer) => {
    const { query, rates } = answer;
    const when = query.date === undefined ? inYearOfRates(answer, query.year) : `на ${day(query.date)}`;
    const assumed = query.overrides === undefined && query.reform === undefined ? '' : ' по сценарию запроса';
    return `${when}${assumed} число государств-членов со ставкой взноса на операции по поддержанию мира${forecast(answer, query.year)}: ${grouped(rates.length)}; коэффициент постоянных членов к их обычной ставке — ${premium(answer)}.`;
  },
  levelFor: ({ name, query: { state, year, perCapitaGni, leastDeveloped }, level, threshold, why }, nameOf) => {
    const who = `Уровень ${scaleName(year)} (${nameOf(state, name)})`;
    const income = `при среднем доходе на душу населения ${dollars(perCapitaGni)}, принятом в запросе`;
    switch (why) {
      case 'permanent member':
        return `${who} — A при любом доходе: постоянный член Совета Безопасности.`;
      case 'listed in level C':
        return `${who} — C при любом доходе: государство названо в шкале.`;
      case 'least developed':
        return `${who} — J при любом доходе: наименее развитая страна${leastDeveloped === undefined ? '' : ', как принято в запросе'}.`;
      case 'thresholds not known':
        return `${who} проверить нельзя: порогов дохода того года в данных нет.`;
      case 'income above all thresholds':
      case 'income under threshold':
        return `${who} — ${level} ${income}, ${threshold === undefined ? 'выше всех порогов' : `ниже порога в ${dollars(threshold)}`}.`;
    }
  },
  projectScale: ({ query, scale, largestChange, rising, falling, rates, permanentMemberFactor }, nameOf) => {
    const rate = rates.find(({ state }) => state === largestChange.state);
    const percent = (value: number) => perCentOf(String(value));
    const change = rate
      ? `больше всего меняется обычная ставка (${nameOf(rate.state, largestChange.name)}): было ${percent(rate.officialPercent)}, на ${scale.replace('-', '–')} годы — ${percent(rate.ratePercent)}${rate.lowPercent === rate.highPercent ? '' : ` (от ${percent(rate.lowPercent)} до ${percent(rate.highPercent)} при других допущениях)`}; `
      : '';
    return `По прогнозу на основе данных Всемирного банка о доходах${isPlainProjection(query) ? '' : ' и допущений запроса'} ${change}ставки растут (${states(rising)}) и снижаются (${states(falling)}), а в ${query.year} году коэффициент постоянных членов к их обычной ставке для операций по поддержанию мира — ${decimal(factorText(permanentMemberFactor))}.`;
  },
  rateRanks: (answer, nameOf) => {
    const { query, ranks, topShare: exactShare, topRange: range } = answer;
    const [first] = ranks;
    const who =
      answer.others.states === 0
        ? `все государства-члены со ставкой (${ranks.length})`
        : ranks.length === 1 && first
          ? `крупнейший плательщик (${nameOf(first.state, first.name)})`
          : `крупнейшие плательщики (${ranks.length})`;
    return `${inYearOfRates(answer, query.year)} доля во взносах на операции ООН по поддержанию мира${forecast(answer, query.year)}: ${who} — ${shareWords({ exactShare, range })}.`;
  },
  ratesOverYears: (answer, nameOf) => {
    const { kind, from, to } = answer.query;
    const scale =
      kind === 'regular' ? 'ставка взноса в регулярный бюджет' : 'ставка взноса на операции по поддержанию мира';
    const clauses = ratesAtEnds(answer).map(({ state, name, first, last }) => {
      const rate = `${scale} (${nameOf(state, name)})`;
      if (!first || !last) return `${rate} ${inYears(from, to)} в данных отсутствует`;
      if (first.from === last.from) return `${rate} в ${last.year} году — ${shareWords(asShare(last))}`;
      const [before, after] = sharePair(asShare(first), asShare(last)).map(sideOfShare) as [
        ReturnType<typeof sideOfShare>,
        ReturnType<typeof sideOfShare>,
      ];
      const went = wentOf(before, after);
      // A year that stands twice has two schemes, with the second from July.
      const span = first.year === last.year ? `с января по июль ${last.year} года` : inYears(first.year, last.year);
      if (went === 'same') return `${span} ${rate} не изменилась: ${share(after, 'money').text}`;
      const verb = { falls: 'снизилась', rises: 'выросла', open: 'изменилась' }[went];
      return `${span} ${rate} ${verb}: было ${share(before, 'money').text}, стало ${share(after, 'money').text}`;
    });
    return `${clauses.join('; ')}.`;
  },
  scaleReview: ({ query: { year, against }, factorsChanged, exactPermanentMemberFactor: { before, after } }) => {
    const [first, last] = factorPair(before, after);
    const when =
      against !== undefined && against < year
        ? `с ${against} по ${year} год`
        : `в ${year} году по сравнению с ${against} годом`;
    const { states: changed, byLevel } = factorsChanged;
    const others =
      changed === 0
        ? 'коэффициент к обычной ставке не изменился ни у одного государства, кроме постоянных членов'
        : `коэффициент к обычной ставке изменился, помимо постоянных членов, у следующего числа государств: ${grouped(changed)} (из-за уровня или перехода: ${grouped(byLevel)})`;
    const moved =
      first === last
        ? `остался прежним: ${last}`
        : `${Number(last.replace(',', '.')) < Number(first.replace(',', '.')) ? 'снизился' : 'вырос'}: было ${first}, стало ${last}`;
    return `${when} ${others}; у постоянных членов он ${moved}.`;
  },
};
