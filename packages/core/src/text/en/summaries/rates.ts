import { isProjected } from '../../burdenSummaryIn.js';
import { groupingLabel } from '../../groupingLabel.js';
import { sharePair, sideOfShare, wentOf } from '../../percentText.js';
import { asShare, factorText, isPlainProjection, memberRates, ratesAtEnds, singleState } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { english } from '../burden.js';
import { day } from '../dates.js';
import { dollars, factor, factorPair, inYearOfRates, inYears, many, perCentOf, premium, shareWords } from '../words.js';

type Summaries = SummaryMessages['summaries'];

export const rateSummaries: Pick<
  Summaries,
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
    `With the membership of the ad hoc groups that the query assumes, the states of group A paid ${factor(exactPermanentMemberFactor)} times their regular rates for peacekeeping in ${year}.`,
  assessmentShare: (answer, nameOf) => {
    const { query, payers, states } = answer;
    const who = groupingLabel(payers, english, nameOf);
    if (states === 0) return `${who} had no rate in the peacekeeping scale of ${query.year}.`;
    const projected = isProjected(answer, query.year);
    const verb = singleState(payers) ? (projected ? 'is to be' : 'was') : projected ? 'are to be' : 'were';
    return `${inYearOfRates(answer, query.year)} ${who}${memberRates(answer, (rated, all) => ` (${rated} of ${all} with a rate)`)} ${verb} assessed ${perCentOf(answer)} of UN peacekeeping.`;
  },
  backtestScale: ({
    query: { scale, ...others },
    agreement: { states, exact, withinThousandth, medianErrorPercent },
  }) =>
    `${Object.keys(others).length === 0 ? 'Computed' : 'With the methodology of the query, computed'} again from World Bank incomes by the steps of the Committee on Contributions, the regular scale of ${scale.replace('-', ' to ')} gives ${exact} of ${many(states, 'Member State')} the official rate to the thousandth of a per cent and ${withinThousandth} a rate within a thousandth of it${medianErrorPercent === undefined ? '' : `; the median error of the larger rates is ${medianErrorPercent} per cent`}.`,
  effectiveRate: (answer, nameOf) => {
    const { query, rate, name } = answer;
    const who = nameOf(query.state, name);
    return rate
      ? `${inYearOfRates(answer, query.year)} ${who} ${isProjected(answer, query.year) ? 'is to be' : 'was'} assessed ${perCentOf(rate)} of UN peacekeeping.`
      : `The peacekeeping scale of ${query.year} has no rate for ${who}.`;
  },
  effectiveRates: (answer) => {
    const { query, rates } = answer;
    const when = query.date === undefined ? inYearOfRates(answer, query.year) : `On ${day(query.date)}`;
    const assumed =
      query.overrides === undefined && query.reform === undefined ? '' : ', under the scenario of the query,';
    const projected = isProjected(answer, query.year);
    return `${when}${assumed === '' ? ',' : assumed} ${many(rates.length, 'Member State')} ${projected ? 'are to have' : 'had'} a peacekeeping rate; the permanent members ${projected ? 'are to be' : 'were'} assessed ${premium(answer)} times their regular rates.`;
  },
  levelFor: ({ name, query: { state, year, perCapitaGni, leastDeveloped }, level, threshold, why }, nameOf) => {
    const who = nameOf(state, name);
    const income = `With an average per capita income of ${dollars(perCapitaGni)}, as the query assumes, ${who}`;
    switch (why) {
      case 'permanent member':
        return `In ${year} ${who} stands in level A of the peacekeeping scale as a permanent member of the Security Council, whatever its income.`;
      case 'listed in level C':
        return `In ${year} ${who} stands in level C of the peacekeeping scale, which names it, whatever its income.`;
      case 'least developed':
        return leastDeveloped === undefined
          ? `In ${year} ${who} stands in level J of the peacekeeping scale as a least developed country, whatever its income.`
          : `As a least developed country, which the query assumes, ${who} would stand in level J of the peacekeeping scale in ${year}, whatever its income.`;
      case 'thresholds not known':
        return `The level of ${who} on the peacekeeping scale of ${year} is not verifiable: the income thresholds of that year are not in the data.`;
      case 'income above all thresholds':
      case 'income under threshold':
        return threshold === undefined
          ? `${income} would stand in level ${level} of the peacekeeping scale in ${year}, above all income thresholds.`
          : `${income} would stand in level ${level} of the peacekeeping scale in ${year}, under the threshold of ${dollars(threshold)}.`;
    }
  },
  projectScale: ({ query, scale, largestChange, rising, falling, rates, permanentMemberFactor }, nameOf) => {
    const rate = rates.find(({ state }) => state === largestChange.state);
    const change = rate
      ? `the regular rate of ${nameOf(rate.state, largestChange.name)} ${rate.ratePercent < rate.officialPercent ? 'falls' : 'rises'} from ${rate.officialPercent} to ${rate.ratePercent} per cent in ${scale.replace('-', ' to ')}${rate.lowPercent === rate.highPercent ? '' : ` (from ${rate.lowPercent} to ${rate.highPercent} under other assumptions)`}, the largest change; `
      : '';
    return `Projected from World Bank incomes${isPlainProjection(query) ? '' : ' under the assumptions of the query'}, ${change}the rates of ${many(rising, 'Member State')} rise and those of ${falling} fall, and in ${query.year} the permanent members pay ${factorText(permanentMemberFactor)} times their regular rates for peacekeeping.`;
  },
  rateRanks: (answer, nameOf) => {
    const { query, ranks, topShare: exactShare, topRange: range } = answer;
    const share = perCentOf({ exactShare, range });
    const projected = isProjected(answer, query.year);
    const [first] = ranks;
    if (answer.others.states === 0)
      return `${inYearOfRates(answer, query.year)} all ${ranks.length} Member States with a rate together ${projected ? 'are to be' : 'were'} assessed ${share} of UN peacekeeping.`;
    return ranks.length === 1 && first
      ? `${inYearOfRates(answer, query.year)} the largest payer, ${nameOf(first.state, first.name)}, ${projected ? 'is to be' : 'was'} assessed ${share} of UN peacekeeping.`
      : `${inYearOfRates(answer, query.year)} the ${ranks.length} largest payers ${projected ? 'are to be' : 'were'} assessed ${share} of UN peacekeeping.`;
  },
  ratesOverYears: (answer, nameOf) => {
    const { kind, from, to } = answer.query;
    const scale = kind === 'regular' ? 'regular-budget rate' : 'peacekeeping rate';
    const clauses = ratesAtEnds(answer).map(({ state, name, first, last }) => {
      const of = `the ${scale} of ${nameOf(state, name)}`;
      if (!first || !last) return `${of} ${inYears(from, to)} is not in the data`;
      if (first.from === last.from) return `${of} in ${last.year} is ${perCentOf(asShare(last))}`;
      const [before, after] = sharePair(asShare(first), asShare(last));
      const went = wentOf(sideOfShare(before), sideOfShare(after));
      // A year that stands twice has two schemes, with the second from July.
      const [start, end] =
        first.year === last.year ? [`January ${first.year}`, `July ${last.year}`] : [first.year, last.year];
      if (went === 'same') return `${of} is ${shareWords(after)} in ${start} as in ${end}`;
      const verb = { falls: 'falls', rises: 'rises', open: 'goes' }[went];
      return `${inYears(start, end)} ${of} ${verb} from ${shareWords(before).replace(' per cent', '')} to ${shareWords(after)}`;
    });
    return `${clauses.join('; ')}.`;
  },
  scaleReview: ({ query: { year, against }, factorsChanged, exactPermanentMemberFactor: { before, after } }) => {
    const [first, last] = factorPair(before, after);
    const when =
      against !== undefined && against < year ? `From ${against} to ${year}` : `In ${year} compared with ${against}`;
    const { states, byLevel } = factorsChanged;
    const others =
      states === 0
        ? 'no Member State other than the permanent members had another factor on its regular rate'
        : `the factor on the regular rate changed for ${many(states, 'Member State')} other than the permanent members (${byLevel === 0 ? 'none of them' : byLevel} by level or transition)`;
    return `${when} ${others}; that of the permanent members ${first === last ? `stayed at ${last}` : `${Number(last) < Number(first) ? 'fell' : 'rose'} from ${first} to ${last}`}.`;
  },
};
