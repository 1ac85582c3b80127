import { checkClaim, checkClaims } from '@blueledger/core/bundled';
import type { Verdict } from '@blueledger/core/claims';
import { aboutAnswer, tableOfRows } from '@blueledger/exchange/table';
import type { CommandInput, Reply } from '../spec.js';
import { replyOf } from './replyOf.js';

export function reply({ args: [claim] }: CommandInput): Reply {
  const checks = claim === undefined ? checkClaims() : [checkClaim({ claim })];
  const rows = checks.map(({ query, verdict, statement, saidBy, found, tolerance, documents }) => ({
    claim: query.claim,
    verdict,
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
      verdict: first.verdict === 'not supported' ? 'no' : 'yes',
    });
  const unique = <T>(lists: readonly (readonly T[])[], key: (one: T) => string) => [
    ...new Map(lists.flat().map((one) => [key(one), one])).values(),
  ];
  const about = {
    ...aboutAnswer(first),
    title: 'Fact-checks: statements checked against the data',
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
  const verdicts = ['accurate', 'approximately accurate', 'not supported', 'not verifiable'] as const;
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  return {
    about,
    tables: [tableOfRows('claims', rows, about)],
    summary: `Of ${checks.length} claims ${verdicts.map((verdict) => `${count(verdict)} are ${verdict}`).join(', ')}.`,
  };
}
