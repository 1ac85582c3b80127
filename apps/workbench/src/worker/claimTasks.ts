import type { WorkingStep } from '@blueledger/core';
import { burdenShare, checkClaim, explain } from '@blueledger/core/bundled';
import type { ClaimCheck } from '@blueledger/core/claims';
import { claims } from '@blueledger/datasets/claims';
import { rowsOf } from '@blueledger/datasets/decode';
import { aboutOf, writtenIn } from './aboutOf.js';
import type { ReportProgress, Tasks } from './protocol.js';

/** Checks each statement of the claims table in turn, those of the latest time first. */
export async function checkClaims(
  _input: Tasks['checkClaims']['input'],
  report: ReportProgress,
): Promise<readonly ClaimCheck[]> {
  const names = Array.from(rowsOf(claims), ({ claim, from }) => ({ claim, from }))
    .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? 1 : -1))
    .map(({ claim }) => claim);
  const checks: ClaimCheck[] = [];
  for (const claim of names) {
    if (!(await report({ done: checks.length, all: names.length }))) break;
    checks.push(checkClaim({ claim }));
  }
  return checks;
}

/** The working of one check, step by step. */
export const explainClaim = ({ claim }: Tasks['explainClaim']['input']): readonly WorkingStep[] =>
  explain(checkClaim({ claim })).steps;

/** What Western states and Japan were assessed, and what Western states supplied, in each of some years. */
export async function quotedPair({
  years,
  language,
}: Tasks['quotedPair']['input']): Promise<Tasks['quotedPair']['output']> {
  const answers = years.map((year) => burdenShare({ payers: 'weog+JPN', servers: 'weog', year }));
  return {
    years: answers.flatMap((answer) =>
      answer.years.map(({ year, paid, served }) => {
        if (paid?.sharePercent === undefined || !served)
          throw new Error(`The shares of ${year} are not both in the data.`);
        const { persons, totalPersons, from, to } = served;
        return {
          year,
          paidPercent: paid.sharePercent,
          states: paid.states,
          allStates: paid.allStates,
          servedPercent: served.sharePercent,
          persons,
          totalPersons,
          from,
          to,
        };
      }),
    ),
    about: aboutOf(answers[0]?.title ?? '', answers, await writtenIn(language)),
  };
}
