/** Summaries that `@blueledger/core/bundled` offers with English messages and the names of the bundled states. */
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import * as pure from './index.js';
import { checkKeys } from './internal/errors/index.js';
import { englishNameInSentence } from './internal/states/index.js';

/** `liquiditySummary` of core, in English unless other messages are passed. */
export const liquiditySummary = (
  answer: pure.LiquidityAnswer | pure.LiquidityFan,
  options: pure.LiquiditySummaryOptions = { messages: pure.liquidityEnglish, months: pure.english },
): pure.LiquiditySummary => pure.liquiditySummary(answer, options);

const printedName = (code: string): string | undefined => {
  const { iso3, name_en } = memberStatesCore.columns;
  const row = iso3.codes.indexOf(iso3.values.indexOf(code));
  return row < 0 || name_en.missing?.[row] ? undefined : name_en.values[name_en.codes[row] as number];
};

/** The name of a state in an English sentence, with what UNTERM prints behind it: the Netherlands. */
const stateName = (code: string): string | undefined => {
  const name = printedName(code);
  return name === undefined ? undefined : englishNameInSentence(name);
};

/** `summaryOf` of core, in English with the names of the bundled states unless other messages are passed. */
export const summaryOf = (
  answer: Parameters<typeof pure.summaryOf>[0],
  options: pure.SummaryOptions = {},
): pure.Summary => {
  const { messages } = checkKeys(options, ['messages', 'stateName'], 'options');
  // English names have no place in a sentence of another language: the caller brings them along with its messages.
  return pure.summaryOf(
    answer,
    messages === undefined || messages.language === 'en' ? { stateName, ...options } : options,
  );
};

/** `reformSummary` of core, with the names of states as the data have them. */
export const reformSummary = (answer: pure.ReformAnswer, options: pure.ReformSummaryOptions = {}): pure.ReformSummary =>
  pure.reformSummary(answer, {
    // A code without a name, such as a mission’s, stands as it is.
    stateName: (code) => {
      const name = printedName(code);
      return name === undefined ? undefined : pure.plainName(name);
    },
    ...checkKeys(options, ['messages', 'stateName'], 'options'),
  });
