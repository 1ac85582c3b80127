import type { LdcTable, MemberStatesTable } from '../../internal/states/index.js';
import type { FactTable, NumberColumn, TextColumn } from '../../internal/tables/index.js';
import type { PeacekeepingFactorsTable, RegularScaleTable } from '../facts.js';

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

/** Regions that the World Bank lists apart from their Member State: US dollars and persons. */
export type SpecialRegionsTable = FactTable<{
  readonly iso3: TextColumn;
  readonly state: TextColumn;
  readonly year: NumberColumn;
  readonly gdp_usd: NumberColumn;
  readonly population: NumberColumn;
  readonly status?: TextColumn | undefined;
  readonly source?: TextColumn | undefined;
}>;

/** Units of the national currency for one US dollar, mean of a year. */
export type ExchangeRatesTable = FactTable<{
  readonly iso3: TextColumn;
  readonly year: NumberColumn;
  readonly units_per_usd: NumberColumn;
  readonly status?: TextColumn | undefined;
  readonly source?: TextColumn | undefined;
}>;

export interface NextScaleFacts {
  readonly memberStates: MemberStatesTable;
  readonly regularScale: RegularScaleTable;
  readonly nationalIncome: NationalIncomeTable;
  readonly specialRegions: SpecialRegionsTable;
  readonly ldcMembership: LdcTable;
}

export interface ProjectionFacts extends NextScaleFacts {
  readonly peacekeepingFactors: PeacekeepingFactorsTable;
  readonly exchangeRates: ExchangeRatesTable;
}
