import { percentOf } from '@blueledger/core/internal/math';
import { type RateRanks, rateRanks } from '@blueledger/core/rates';
import type { FigureContent } from '../figure/content.js';
import { numbersIn } from '../figure/numbersIn.js';
import { scaleFacts } from './facts.js';
import { contentOf, type Ranked, saidName, shareText } from './ranked.js';
import type { PayersWords } from './words.js';

function rankedRates(ask: () => RateRanks, words: PayersWords): Ranked {
  const answer = ask();
  const { ranks, others, topShare, query, status } = answer;
  const { language } = words.frame;
  const percent = (digits: number) => numbersIn(language, { least: digits, percent: true });
  const [first] = ranks;
  const byRule = status === 'projected';
  return {
    answer,
    ask,
    finding: words.byRate(
      query.year,
      {
        count: ranks.length,
        share: shareText(topShare, words),
        first: first ? saidName(words, first) : '',
        firstGives: first ? shareText(first.exactShare, words) : '',
      },
      byRule,
    ),
    ranks: ranks.map(({ rank, state, name, ratePercent }) => ({ rank, state, name, value: ratePercent })),
    others: { states: others.states, value: percentOf(others.exactShare, 4) },
    total: 100,
    of: String(query.year),
    dataTo: String(query.year),
    unit: words.ratesUnit,
    column: { label: words.columns.rate, format: 'rate' },
    short: percent(2),
    full: percent(4),
    look: byRule ? 'hatched' : 'full',
    all: () => rankedRates(() => rateRanks(scaleFacts, { year: query.year, top: 200 }), words),
  };
}

/** The figure of a ranking by rates. */
export const contentOfRates = (ask: () => RateRanks, words: PayersWords): FigureContent =>
  contentOf(rankedRates(ask, words), words);
