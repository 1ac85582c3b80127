import { assessmentRanks } from '@blueledger/core/assessments';
import { apportionmentsBrief } from '@blueledger/datasets/apportionments/brief';
import type { FigureContent } from '../figure/content.js';
import { shortMoney } from '../figure/moneyText.js';
import { numbersIn } from '../figure/numbersIn.js';
import { scaleFacts } from './facts.js';
import { contentOf, type Ranked, saidName, shareText } from './ranked.js';
import type { PayersWords } from './words.js';

interface Asked {
  readonly mission: string | undefined;
  readonly budgetYear: string;
  readonly top: number;
}

const facts = { ...scaleFacts, apportionments: apportionmentsBrief };

function rankedDollars(asked: Asked, words: PayersWords): Ranked {
  const ask = () => assessmentRanks(facts, asked);
  const answer = ask();
  const { ranks, others, total, topShare } = answer;
  const { language } = words.frame;
  const mission = asked.mission?.trim().toUpperCase();
  const [first] = ranks;
  return {
    answer,
    ask,
    finding: words.byDollars(
      { total: shortMoney(total, language), mission, budgetYear: asked.budgetYear },
      {
        count: ranks.length,
        share: shareText(topShare, words),
        first: first ? saidName(words, first) : '',
        firstGives: first ? shortMoney(first.amount, language) : '',
      },
    ),
    ranks: ranks.map(({ rank, state, name, amount }) => ({ rank, state, name, value: amount })),
    others: { states: others.states, value: others.amount },
    total,
    of: mission === undefined ? asked.budgetYear : `${mission} ${asked.budgetYear}`,
    dataTo: asked.budgetYear,
    unit: words.dollarsUnit,
    column: { label: words.columns.dollars, format: 'dollars' },
    short: (value) => shortMoney(value, language),
    full: numbersIn(language),
    look: 'full',
    units: words.dollars,
    all: () => rankedDollars({ ...asked, top: 200 }, words),
  };
}

/** The figure of a ranking in dollars; loads with the first question of this kind. */
export const contentOfDollars = (asked: Asked, words: PayersWords): FigureContent =>
  contentOf(rankedDollars(asked, words), words);
