import { cite, fanSteps, simulateLiquidity } from '@blueledger/core/bundled';
import { type LiquidityMessages, liquiditySummary } from '@blueledger/core/text';
import { english, liquidityEnglish } from '@blueledger/core/text/en';
import { aboutOf, writtenIn } from './aboutOf.js';
import type { ReportProgress, Tasks } from './protocol.js';

const wordsOf: Readonly<Record<string, () => Promise<{ messages: LiquidityMessages; months: typeof english }>>> = {
  fr: async () => {
    const { french, liquidityFrench } = await import('@blueledger/core/text/fr');
    return { messages: liquidityFrench, months: french };
  },
  ar: async () => {
    const { arabic, liquidityArabic } = await import('@blueledger/core/text/ar');
    return { messages: liquidityArabic, months: arabic };
  },
};

/** The fan of the missions' net position, drawn path by path; stopped between two steps, it hands out nothing. */
export async function cashFan(
  { budgetYear, assumptions, paths, language }: Tasks['cashFan']['input'],
  report: ReportProgress,
): Promise<Tasks['cashFan']['output']> {
  let last: Tasks['cashFan']['output'] | undefined;
  const written = await writtenIn(language);
  const words = (await wordsOf[language.slice(0, 2)]?.()) ?? { messages: liquidityEnglish, months: english };
  await report({ done: 0, all: paths });
  for (const fan of fanSteps({ budgetYears: [budgetYear], assumptions, paths })) {
    const summary = liquiditySummary(fan, words);
    last = {
      months: fan.months,
      paths: fan.paths,
      of: fan.of,
      bands: fan.fans.netPositionUsd,
      probability: fan.probability,
      assumptions: fan.assumptions,
      sentences: [summary.text],
      citation: cite(fan),
      about: aboutOf(fan.title, [fan], written),
    };
    if (!(await report({ done: fan.paths, all: fan.of }))) break;
  }
  if (!last) throw new Error('No path was drawn.');
  return last;
}

/** What each contributor waits for at the end of the run, as payers have paid before. */
export async function owedToContributors({
  budgetYear,
  assumptions,
  language,
}: Tasks['owedToContributors']['input']): Promise<Tasks['owedToContributors']['output']> {
  const answer = simulateLiquidity({ budgetYears: [budgetYear], assumptions, sensitivity: false });
  return {
    month: answer.months.at(-1) as string,
    states: answer.contributors
      .map(({ state, owed }) => ({ state, owed: owed.at(-1) ?? 0 }))
      .toSorted((a, b) => b.owed - a.owed),
    about: aboutOf(answer.title, [answer], await writtenIn(language)),
  };
}
