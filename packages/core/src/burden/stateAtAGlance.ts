import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys } from '../internal/errors/index.js';
import type { Fraction } from '../internal/math/index.js';
import { memberState, type StateText } from '../internal/states/index.js';
import { type PersonnelByMonthTable } from '../personnel/facts.js';
import { personnelRanks } from '../personnel/personnelRanks.js';
import { type ScaleFacts, scaleTables } from '../rates/facts.js';
import { rateRanks } from '../rates/rateRanks.js';

export interface GlanceFacts extends ScaleFacts {
  /** A slice with the last month is enough. */
  readonly personnelByMonth: PersonnelByMonthTable;
}

/** What a Member State pays and whom it has in uniform, at the last month available. */
export interface Glance {
  /** UN short name in English. */
  readonly name: string;
  /** Last month of personnel available; ranks and rate are those of its year. */
  readonly month: string;
  readonly year: number;
  /** Share of assessments for peacekeeping; undefined without a rate. */
  readonly exactRate: Fraction | undefined;
  readonly rateRank: number | undefined;
  readonly ratedStates: number;
  readonly persons: number;
  readonly exactServed: Fraction;
  /** Undefined for a state with nobody in uniform. */
  readonly personnelRank: number | undefined;
  readonly contributors: number;
}

export type StateAtAGlance = Answer<'stateAtAGlance', { readonly state: string }> & Glance;

/**
 * What a Member State is assessed of UN peacekeeping and whom it has in uniform, with its ranks, at the last month available.
 *
 * @throws BlueLedgerError `unknown-code`, `facts-missing`.
 * @example
 * ```ts
 * const { rateRank, personnelRank, persons, month } = stateAtAGlance({ state: 'JPN' });
 * [rateRank, personnelRank, persons, month]; // => [3, 102, 4, '2025-07']
 * ```
 */
export function stateAtAGlance(facts: GlanceFacts, query: { readonly state: StateText }): StateAtAGlance {
  const { memberStates, personnelByMonth } = checkFacts(facts, ...scaleTables, 'personnelByMonth');
  const { state, name } = memberState(memberStates, checkKeys(query, ['state']).state);
  const month = personnelByMonth.coverage?.to;
  if (month === undefined)
    throw new BlueLedgerError('facts-missing', {
      what: 'the table of personnel does not say which months it has',
      where: 'facts.personnelByMonth',
      expected: 'a table with its coverage',
    });
  return answer({ kind: 'stateAtAGlance', query: { state }, title: `${name} at a glance, ${month}` }, (recorder) => {
    const year = Number(month.slice(0, 4));
    const payers = rateRanks(facts, { year, top: memberStates.rowCount });
    const serving = personnelRanks({ memberStates, personnelByMonth }, { from: month, to: month });
    recorder.carries(payers);
    recorder.carries(serving);
    const paying = payers.ranks.find((line) => line.state === state);
    const ranked = serving.ranks.find((line) => line.state === state);
    const glance = {
      name,
      month,
      year,
      exactRate: paying?.exactShare,
      rateRank: paying?.rank,
      ratedStates: payers.ranks.length,
      persons: ranked?.persons ?? 0,
      exactServed: `${BigInt(ranked?.persons ?? 0)}/${BigInt(serving.totalPersons)}` as const,
      personnelRank: ranked?.rank,
      contributors: serving.contributors,
    };
    recorder.step(() => ({
      step: 'Its place among payers and among contributors of personnel',
      inputs: { state, year, month },
      result: { rateRank: glance.rateRank, personnelRank: glance.personnelRank },
    }));
    return glance;
  });
}
