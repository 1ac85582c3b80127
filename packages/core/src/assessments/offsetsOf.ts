import type { Recorder } from '../internal/answer/index.js';
import {
  BlueLedgerError,
  checkAmount,
  checkFacts,
  checkKeys,
  checkList,
  faultOfValue,
} from '../internal/errors/index.js';
import { ratioOf, roundHalfUp } from '../internal/math/index.js';
import { type LegalReference, type PartyConcerned, partiesConcerned } from '../internal/rules/index.js';
import { type MemberStatesTable, memberState } from '../internal/states/index.js';
import {
  type FactTable,
  type NumberColumn,
  requiredNumberAt,
  requiredTextAt,
  type TextColumn,
} from '../internal/tables/index.js';
import type { Appropriation } from './cutAppropriation.js';
import { monthsTo } from './monthsTo.js';

/** What resolutions take off an appropriation, or set off against its apportionment, as they print it. */
export type AppropriationOffsetsTable = FactTable<{
  readonly mission: TextColumn;
  readonly from: TextColumn;
  readonly to: TextColumn;
  /** Alpha-3 code of a party, or `staff-assessment`. */
  readonly payer: TextColumn;
  readonly amount_usd: NumberColumn;
  readonly appropriation_usd: NumberColumn;
  readonly source?: TextColumn;
  readonly status?: TextColumn;
}>;

/** What a party pays towards an appropriation. */
export interface PartyContribution {
  readonly state: string;
  /** Whole US dollars. */
  readonly amount: number;
}

/** What is taken off an appropriation before the rest is apportioned. */
export interface OffsetOptions {
  /**
   * What the parties concerned pay towards it. Left out: what the resolution on this appropriation has, or else what the
   * rule of the mission and date comes to (UNFICYP: Cyprus, Greece; UNIKOM: Kuwait). An empty list: nobody, as where the
   * amount is already the part that is apportioned.
   */
  readonly parties?: readonly PartyContribution[] | undefined;
  /**
   * Estimated staff assessment income in whole US dollars. It makes the gross cost net, of which parties pay a share, and
   * each state’s part of it is set off against its line. Left out: that of the table for this appropriation, or none.
   */
  readonly staffAssessment?: number | undefined;
}

/** What a party concerned pays beside the apportionment. */
export interface Offset extends PartyContribution {
  /** UN short name in English. */
  readonly name: string;
  /** Its share of the net cost, where it pays one. */
  readonly shareOfNet?: string;
  /** Where the rule stands; absent where the caller brings the amount. */
  readonly reference?: LegalReference;
}

export interface Offsets {
  readonly offsets: readonly Offset[];
  /** Whole US dollars; undefined where it is not known. */
  readonly staffAssessment: number | undefined;
  /** The appropriation less the offsets. */
  readonly apportioned: number;
}

export interface OffsetsFacts {
  readonly memberStates: MemberStatesTable;
  readonly appropriationOffsets?: AppropriationOffsetsTable | undefined;
}

/** What the table has for an appropriation of these days and this amount, by payer, with its rows. */
function printedFor(
  { appropriationOffsets: table }: OffsetsFacts,
  { mission, from, to, amount }: Appropriation,
): ReadonlyMap<string, { readonly amount: number; readonly row: number }> {
  const printed = new Map<string, { amount: number; row: number }>();
  if (!table) return printed;
  const { columns, rowCount } = table;
  for (let row = 0; row < rowCount; row += 1)
    if (
      requiredTextAt(columns.mission, row) === mission &&
      requiredTextAt(columns.from, row) === from &&
      requiredTextAt(columns.to, row) === to &&
      requiredNumberAt(columns.appropriation_usd, row) === amount
    )
      printed.set(requiredTextAt(columns.payer, row), { amount: requiredNumberAt(columns.amount_usd, row), row });
  return printed;
}

/** What a party pays by the rule: its share of the net cost, or its yearly sum for the months of the period. */
function byRule({ shareOfNet, yearly }: PartyConcerned, net: number, { from, to }: Appropriation): number {
  if (shareOfNet !== undefined) {
    const { numerator, denominator } = ratioOf(shareOfNet);
    return Number(roundHalfUp({ numerator: BigInt(net) * numerator, denominator }, 0));
  }
  const { numerator, denominator } = monthsTo(to, { from, to, count: 'months' });
  return Number(roundHalfUp({ numerator: BigInt(yearly) * numerator, denominator: denominator * 12n }, 0));
}

function brought(facts: OffsetsFacts, parties: readonly PartyContribution[], where: string): Offset[] {
  const seen = new Set<string>();
  return checkList(parties, where).map((party, index) => {
    const { state: code, amount } = checkKeys(party, ['state', 'amount'], `${where}[${index}]`);
    const { state, name } = memberState(
      checkFacts(facts, 'memberStates').memberStates,
      code,
      `${where}[${index}].state`,
    );
    if (seen.has(state))
      throw new BlueLedgerError('bad-query', {
        what: faultOfValue(state, 'stands there twice'),
        where: `${where}[${index}].state`,
        expected: 'each party once',
      });
    seen.add(state);
    return { state, name, amount: checkAmount(amount, `${where}[${index}].amount`, 'whole US dollars, zero or more') };
  });
}

/**
 * What is taken off an appropriation before Member States are assessed: contributions of the parties concerned, by the
 * resolution where it is in the table, else by the rule. The appropriation has been checked.
 *
 * @throws BlueLedgerError `bad-number` where parties or staff assessment exceed the amount; `bad-query`, `unknown-code`;
 * `year-not-covered` for a mission with parties before its rule is known.
 */
export function offsetsOf(
  facts: OffsetsFacts,
  appropriation: Appropriation,
  { parties, staffAssessment: income }: OffsetOptions,
  recorder: Recorder,
): Offsets {
  const { mission, amount, from } = appropriation;
  if (income !== undefined) checkAmount(income, 'staffAssessment', 'whole US dollars, zero or more');
  if (income !== undefined && income > amount)
    throw new BlueLedgerError('bad-number', {
      what: `${income} dollars stand beside an appropriation of ${amount}`,
      where: 'staffAssessment',
      expected: 'at most the appropriation',
    });
  const printed = printedFor(facts, appropriation);
  const rows: number[] = [];
  const inTable = (payer: string): number | undefined => {
    const printedOffset = income === undefined ? printed.get(payer) : undefined;
    if (printedOffset) rows.push(printedOffset.row);
    return printedOffset?.amount;
  };
  const offsets: Offset[] = parties === undefined ? [] : brought(facts, parties, 'parties');
  const rule = parties === undefined ? partiesConcerned(mission, from) : undefined;
  const staffAssessment = income ?? inTable('staff-assessment');
  if (rule) {
    recorder.applies(rule.parameter, rule.dated);
    const net = amount - (staffAssessment ?? 0);
    for (const party of rule.parties) {
      const { state, shareOfNet } = party;
      const sum = inTable(state) ?? byRule(party, net, appropriation);
      const { reference } = rule.dated;
      const { name } = memberState(facts.memberStates, state);
      offsets.push(
        shareOfNet === undefined
          ? { state, name, amount: sum, reference }
          : { state, name, amount: sum, shareOfNet, reference },
      );
    }
    if (staffAssessment === undefined) recorder.note('net-cost-unknown', { mission });
  }
  if (rows.length > 0 && facts.appropriationOffsets) recorder.reads(facts.appropriationOffsets, rows);
  const taken = offsets.reduce((sum, offset) => sum + offset.amount, 0);
  if (taken > amount)
    throw new BlueLedgerError('bad-number', {
      what: `parties pay ${taken} dollars of an appropriation of ${amount}`,
      where: parties === undefined ? 'amount' : 'parties',
      expected: 'parties that pay at most the appropriation, or none: parties []',
    });
  const apportioned = amount - taken;
  if (offsets.length > 0)
    recorder.step(() => ({
      step: 'Taken off before the rest is apportioned',
      inputs: { amount, staffAssessment, offsets },
      result: apportioned,
    }));
  return { offsets, staffAssessment, apportioned };
}
