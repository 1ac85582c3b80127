import type { Fraction } from '@blueledger/core';
import { percentOf } from '@blueledger/core/internal/math';
import { type RankedRate, type RateRanks, type RateRanksQuery, rateRanks } from '@blueledger/core/rates';
import type { FigureContent } from '../../figure/content.js';
import { recentScale } from '../../figure/facts/scale.js';
import { numbersIn } from '../../figure/numbersIn.js';
import type { PayersMessages } from '../messages.js';
import { nameInSentence, percentText, type Ranked, rankingContent, shareText } from '../ranking.js';

type KnownRank = Extract<RankedRate, { readonly peacekeepingRatePercent: number }>;
type KnownRanks = Omit<RateRanks, 'ranks' | 'topShare' | 'others'> & {
  readonly ranks: readonly KnownRank[];
  readonly topShare: Fraction;
  readonly others: { readonly states: number; readonly exactShare: Fraction };
};

function rankedRates(query: RateRanksQuery, messages: PayersMessages): Ranked {
  const ask = () => rateRanks(recentScale, query);
  const answer = ask();
  // The scales since 2012 have one rate for every state.
  const { ranks, others, topShare, status } = answer as KnownRanks;
  const [first] = ranks;
  const byRule = status === 'projected';
  return {
    answer,
    ask,
    summary: messages.byRate(
      query.year,
      {
        count: ranks.length,
        share: shareText(topShare, messages),
        first: first ? nameInSentence(messages, first) : '',
        firstGives: first ? shareText(first.exactShare, messages) : '',
      },
      byRule,
    ),
    ranks: ranks.map(({ rank, state, name, peacekeepingRatePercent, exactShare }) => ({
      rank,
      state,
      name,
      value: peacekeepingRatePercent,
      written: percentText(exactShare, messages),
    })),
    others: {
      states: others.states,
      value: percentOf(others.exactShare, 4),
      written: percentText(others.exactShare, messages),
    },
    total: 100,
    of: String(query.year),
    dataTo: String(query.year),
    unit: messages.ratesUnit,
    column: { label: messages.columns.rate, format: 'rate' },
    full: numbersIn(messages.frame.language, { least: 4, percent: true }),
    look: byRule ? 'hatched' : 'full',
    all: () => rankedRates({ year: query.year, top: 200 }, messages),
  };
}

/** The figure of a ranking by rates. */
export const ratesContent = (query: RateRanksQuery, messages: PayersMessages): FigureContent =>
  rankingContent(rankedRates(query, messages), messages);
