import { type AssessmentRanksFacts, assessmentRanks } from '@blueledger/core/assessments';
import { apportionmentsBrief } from '@blueledger/datasets/apportionments/brief';
import type { FigureContent } from '../../figure/content.js';
import { earlyFacts, earlyNotes, firstRecentYear, recentScale } from '../../figure/facts/scale.js';
import { shortMoney } from '../../figure/moneyText.js';
import { numbersIn } from '../../figure/numbersIn.js';
import type { PayersMessages } from '../messages.js';
import { nameInSentence, type Ranked, rankingContent, shareText } from '../ranking.js';

interface DollarsQuery {
  readonly mission: string | undefined;
  readonly budgetYear: string;
  readonly top: number;
}

/** Whether a piece of the brief table begins in the first calendar year of a budget year. */
const isBrief = (budgetYear: string) =>
  apportionmentsBrief.columns.from.values.some((day) => day >= `${budgetYear.slice(0, 4)}-07-01`) &&
  apportionmentsBrief.columns.from.values.some((day) => day <= `${budgetYear.slice(0, 4)}-07-01`);

/** Whether a budget year is assessed on scales of before 2012, for its first half at least. */
const isEarly = (budgetYear: string) => Number(budgetYear.slice(0, 4)) < firstRecentYear;

/**
 * Pieces of years that the brief table lacks, and the scales of those to 2011/12, load for such a year only: all pieces, so that
 * the message on a year without any names all years that have some.
 */
async function factsOf(budgetYear: string): Promise<AssessmentRanksFacts> {
  const [apportionments, early] = await Promise.all([
    isBrief(budgetYear)
      ? apportionmentsBrief
      : import('@blueledger/datasets/apportionments').then((module) => module.apportionments),
    isEarly(budgetYear) ? earlyFacts() : {},
  ]);
  return { ...recentScale, ...early, apportionments };
}

function rankedDollars(query: DollarsQuery, facts: AssessmentRanksFacts, messages: PayersMessages): Ranked {
  const ask = () => assessmentRanks(facts, query);
  const answer = ask();
  const { ranks, others, total, topShare } = answer;
  const { language } = messages.frame;
  const mission = query.mission?.trim().toUpperCase();
  const [first] = ranks;
  return {
    answer,
    ask,
    summary: messages.byDollars(
      { total: shortMoney(total, language), mission, budgetYear: query.budgetYear },
      {
        count: ranks.length,
        share: shareText(topShare, messages),
        first: first ? nameInSentence(messages, first) : '',
        firstGives: first ? shortMoney(first.amount, language) : '',
      },
    ),
    ranks: ranks.map(({ rank, state, name, amount }) => ({
      rank,
      state,
      name,
      value: amount,
      written: shortMoney(amount, language),
    })),
    others: { states: others.states, value: others.amount, written: shortMoney(others.amount, language) },
    total,
    of: mission === undefined ? query.budgetYear : `${mission} ${query.budgetYear}`,
    dataTo: query.budgetYear,
    unit: messages.dollarsUnit,
    column: { label: messages.columns.dollars, format: 'dollars' },
    full: numbersIn(language),
    look: 'full',
    units: messages.dollars,
    all: () => rankedDollars({ ...query, top: 200 }, facts, messages),
  };
}

/** The figure of a ranking in dollars; loads on demand. */
export async function dollarsContent(query: DollarsQuery, messages: PayersMessages): Promise<FigureContent> {
  const { budgetYear } = query;
  const [facts, early] = await Promise.all([
    factsOf(budgetYear),
    isEarly(budgetYear) ? earlyNotes(messages.frame.language) : {},
  ]);
  const withEarly = { ...messages, notes: { ...messages.notes, ...early } };
  return rankingContent(rankedDollars(query, facts, withEarly), withEarly);
}
