import { isProjected } from '../../burdenSummaryIn.js';
import { groupingLabel } from '../../groupingLabel.js';
import { sharePair, sideOfShare, wentOf } from '../../percentText.js';
import { asShare, factorText, isPlainProjection, memberRates, ratesAtEnds } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { day, decimal, french } from '../burden.js';
import {
  dollars,
  factor,
  factorPair,
  grouped,
  inYearOfRates,
  inYears,
  many,
  ofPerCent,
  premium,
  shareWords,
} from '../words.js';

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
    `Avec la composition des groupes spéciaux que suppose la requête, les États du groupe A payaient en ${year} pour le maintien de la paix ${factor(exactPermanentMemberFactor)} fois leur taux ordinaire.`,
  assessmentShare: (answer, nameOf) => {
    const { query, payers, states } = answer;
    const who = groupingLabel(payers, french, nameOf);
    if (states === 0) return `Aucun taux du barème du maintien de la paix de ${query.year} pour ${who}.`;
    const basis = memberRates(answer, (rated, all) => ` (${rated} sur ${all} ont un taux)`);
    return `${inYearOfRates(answer, query.year)}, la quote-part du maintien de la paix de l’ONU fixée pour ${who}${basis} ${isProjected(answer, query.year) ? 'sera' : 'était'} ${ofPerCent(answer)}.`;
  },
  backtestScale: ({
    query: { scale, ...others },
    agreement: { states, exact, withinThousandth, medianErrorPercent },
  }) =>
    `${Object.keys(others).length === 0 ? 'Recalculé' : 'Recalculé avec la méthode de la requête'} à partir des revenus de la Banque mondiale, selon les étapes du Comité des contributions, le barème du budget ordinaire de ${scale.replace('-', ' à ')} donne le taux officiel au millième de pour cent près pour ${exact} États Membres sur ${states}, et un taux à un millième au plus pour ${withinThousandth}${medianErrorPercent === undefined ? '' : ` ; l’erreur médiane des taux les plus élevés est de ${decimal(String(medianErrorPercent))} pour cent`}.`,
  effectiveRate: (answer, nameOf) => {
    const { query, rate, name } = answer;
    const who = nameOf(query.state, name);
    return rate
      ? `${inYearOfRates(answer, query.year)}, la quote-part du maintien de la paix de l’ONU fixée pour ${who} ${isProjected(answer, query.year) ? 'sera' : 'était'} ${ofPerCent(rate)}.`
      : `Le barème du maintien de la paix de ${query.year} n’a pas de taux pour ${who}.`;
  },
  effectiveRates: (answer) => {
    const { query, rates } = answer;
    const when = query.date === undefined ? inYearOfRates(answer, query.year) : `Au ${day(query.date)}`;
    const assumed =
      query.overrides === undefined && query.reform === undefined ? '' : ', dans le scénario de la requête';
    const projected = isProjected(answer, query.year);
    return `${when}${assumed}, ${many(rates.length, 'État Membre', 'États Membres')} ${projected ? 'auront' : 'avaient'} un taux pour le maintien de la paix ; les membres permanents ${projected ? 'paieront' : 'payaient'} ${premium(answer)} fois leur taux ordinaire.`;
  },
  levelFor: ({ name, query: { state, year, perCapitaGni, leastDeveloped }, level, threshold, why }, nameOf) => {
    const who = nameOf(state, name);
    const scale = `du barème du maintien de la paix de ${year}`;
    const income = `Avec un revenu moyen par habitant de ${dollars(perCapitaGni)}, que suppose la requête, la catégorie ${scale} pour ${who} serait ${level}`;
    switch (why) {
      case 'permanent member':
        return `Quel que soit son revenu, la catégorie ${scale} pour ${who} est A : membre permanent du Conseil de sécurité.`;
      case 'listed in level C':
        return `Quel que soit son revenu, la catégorie ${scale} pour ${who} est C : État nommé par le barème.`;
      case 'least developed':
        return `Quel que soit son revenu, la catégorie ${scale} pour ${who} ${leastDeveloped === undefined ? 'est' : 'serait'} J, en tant que pays parmi les moins avancés${leastDeveloped === undefined ? '' : ', ce que suppose la requête'}.`;
      case 'thresholds not known':
        return `La catégorie ${scale} pour ${who} n’est pas vérifiable : les seuils de revenu de cette année ne sont pas dans les données.`;
      case 'income above all thresholds':
      case 'income under threshold':
        return threshold === undefined
          ? `${income}, au-dessus de tous les seuils.`
          : `${income}, au-dessous du seuil de ${dollars(threshold)}.`;
    }
  },
  projectScale: ({ query, scale, largestChange, rising, falling, rates, permanentMemberFactor }, nameOf) => {
    const rate = rates.find(({ state }) => state === largestChange.state);
    const number = (value: number) => decimal(String(value));
    const change = rate
      ? `le taux ordinaire de l’État qui change le plus (${nameOf(rate.state, largestChange.name)}) passe de ${number(rate.officialPercent)} à ${number(rate.ratePercent)} pour cent pour ${scale.replace('-', ' à ')}${rate.lowPercent === rate.highPercent ? '' : ` (de ${number(rate.lowPercent)} à ${number(rate.highPercent)} selon d’autres hypothèses)`} ; `
      : '';
    return `Selon une projection à partir des revenus de la Banque mondiale${isPlainProjection(query) ? '' : ' et des hypothèses de la requête'}, ${change}les taux montent pour ${many(rising, 'État Membre', 'États Membres')} et baissent pour ${falling}, et en ${query.year} les membres permanents paient pour le maintien de la paix ${decimal(factorText(permanentMemberFactor))} fois leur taux ordinaire.`;
  },
  rateRanks: (answer, nameOf) => {
    const { query, ranks, topShare: exactShare, topRange: range } = answer;
    const projected = isProjected(answer, query.year);
    const [first] = ranks;
    const who =
      answer.others.states === 0
        ? `les ${ranks.length} États Membres qui ont un taux, ensemble,`
        : ranks.length === 1 && first
          ? `le plus grand contributeur financier, ${nameOf(first.state, first.name)},`
          : `les ${ranks.length} plus grands contributeurs financiers`;
    return `${inYearOfRates(answer, query.year)}, la quote-part du maintien de la paix de l’ONU fixée pour ${who} ${projected ? 'sera' : 'était'} ${ofPerCent({ exactShare, range })}.`;
  },
  ratesOverYears: (answer, nameOf) => {
    const { kind, from, to } = answer.query;
    const scale = kind === 'regular' ? 'budget ordinaire' : 'maintien de la paix';
    const clauses = ratesAtEnds(answer).map(({ state, name, first, last }) => {
      const rate = `le taux du ${scale} pour ${nameOf(state, name)}`;
      if (!first || !last) return `${rate} ${inYears(from, to)} n’est pas dans les données`;
      if (first.from === last.from)
        return `${rate} en ${last.year} est ${ofPerCent(asShare(last)).replace('comprise', 'compris')}`;
      const [before, after] = sharePair(asShare(first), asShare(last));
      const went = wentOf(sideOfShare(before), sideOfShare(after));
      // A year that stands twice has two schemes, with the second from July.
      const [start, end] =
        first.year === last.year ? [`janvier ${first.year}`, `juillet ${last.year}`] : [first.year, last.year];
      if (went === 'same') return `${rate} est de ${shareWords(after)} en ${start} comme en ${end}`;
      const begun = before.to ? 'd’une valeur comprise' : 'de';
      const ended = after.to ? 'à une valeur comprise' : 'à';
      return `${inYears(start, end)}, ${rate} ${went === 'falls' ? 'tombe' : 'passe'} ${begun} ${shareWords(before).replace(' pour cent', '')} ${ended} ${shareWords(after)}`;
    });
    return `${clauses.join(' ; ')}.`;
  },
  scaleReview: ({ query: { year, against }, factorsChanged, exactPermanentMemberFactor: { before, after } }) => {
    const [first, last] = factorPair(before, after);
    const when =
      against !== undefined && against < year ? `De ${against} à ${year}` : `En ${year}, par rapport à ${against}`;
    const { states, byLevel } = factorsChanged;
    const others =
      states === 0
        ? 'le coefficient du taux ordinaire n’a changé pour aucun État Membre autre que les membres permanents'
        : `le coefficient du taux ordinaire a changé pour ${many(states, 'État Membre', 'États Membres')} autres que les membres permanents (dont ${byLevel === 0 ? 'aucun' : grouped(byLevel)} par catégorie ou transition)`;
    const moved =
      first === last
        ? `est resté à ${last}`
        : `${Number(last.replace(',', '.')) < Number(first.replace(',', '.')) ? 'est tombé' : 'est passé'} de ${first} à ${last}`;
    return `${when}, ${others} ; celui des membres permanents ${moved}.`;
  },
};
