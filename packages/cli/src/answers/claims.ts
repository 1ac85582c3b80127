import { checkClaim, checkClaims } from '@blueledger/core/bundled';
import type { Verdict } from '@blueledger/core/claims';
import { aboutAnswer, tableOfRows } from '@blueledger/exchange';
import type { CommandInput, Reply } from '../spec.js';
import { replyOf } from './replyOf.js';

/** Verdicts as a person reads them, in the words of core's summaries. */
const words: Readonly<Record<Verdict, string>> = {
  holds: 'holds',
  close: 'close',
  differs: 'differs',
  'cannot be told': 'not verifiable',
};

export function reply({ args: [claim] }: CommandInput): Reply {
  const checks = claim === undefined ? checkClaims() : [checkClaim({ claim })];
  const rows = checks.map(({ query, verdict, statement, saidBy, found, tolerance, documents }) => ({
    claim: query.claim,
    verdict: words[verdict],
    statement,
    said_by: saidBy,
    found,
    tolerance,
    documents: documents.join('; '),
  }));
  const [first] = checks;
  if (!first) throw new Error('there is no claim in the data');
  if (claim !== undefined)
    return replyOf(first, [tableOfRows('claims', rows, aboutAnswer(first))], {
      verdict: first.verdict === 'differs' ? 'no' : 'yes',
    });
  const unique = <T>(lists: readonly (readonly T[])[], key: (one: T) => string) => [
    ...new Map(lists.flat().map((one) => [key(one), one])).values(),
  ];
  const about = {
    ...aboutAnswer(first),
    title: 'Statements held against the data',
    query: {},
    notes: [],
    sources: unique(
      checks.map(({ sources }) => sources),
      ({ id }) => id,
    ),
    rules: unique(
      checks.map((check) => check.rules),
      ({ parameter, reference }) => `${parameter} ${JSON.stringify(reference)}`,
    ),
  };
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  return {
    about,
    tables: [tableOfRows('claims', rows, about)],
    sentence: `${checks.length} claims: ${count('holds')} hold, ${count('close')} close, ${count('differs')} differ, ${count('cannot be told')} are not verifiable.`,
  };
}
