import { checkClaim, checkClaims } from '@blueledger/core/bundled';
import { aboutAnswer, tableOfRows } from '@blueledger/exchange';
import type { CommandInput, Reply } from '../spec.js';
import { replyOf } from './replyOf.js';

export function reply({ args: [claim] }: CommandInput): Reply {
  const checks = claim === undefined ? checkClaims() : [checkClaim({ claim })];
  const rows = checks.map(({ query, verdict, statement, saidBy, found, tolerance }) => ({
    claim: query.claim,
    verdict,
    statement,
    said_by: saidBy,
    found,
    tolerance,
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
  const count = (verdict: string) => checks.filter((check) => check.verdict === verdict).length;
  return {
    about,
    tables: [tableOfRows('claims', rows, about)],
    sentence: `${checks.length} claims: ${count('holds')} hold, ${count('close')} close, ${count('differs')} differ, ${count('cannot be told')} cannot be told.`,
  };
}
