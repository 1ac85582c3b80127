import type { LdcTable, MemberStatesTable } from '../../internal/states/index.js';
import type { FactTable, NumberColumn, TextColumn } from '../../internal/tables/index.js';
import type { RegularScaleTable } from '../facts.js';

/** What the Committee on Contributions starts from, by state and year: US dollars and persons. */
export type NationalIncomeTable = FactTable<{
  readonly iso3: TextColumn;
  readonly year: NumberColumn;
  readonly gni_usd: NumberColumn;
  /** How each income was computed. */
  readonly gni_basis: TextColumn;
  readonly population: NumberColumn;
  readonly external_debt_usd: NumberColumn;
  readonly status?: TextColumn | undefined;
  readonly source?: TextColumn | undefined;
}>;

export interface NextScaleFacts {
  readonly memberStates: MemberStatesTable;
  readonly regularScale: RegularScaleTable;
  readonly nationalIncome: NationalIncomeTable;
  readonly ldcMembership: LdcTable;
}
