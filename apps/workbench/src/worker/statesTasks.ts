import { coverage } from 'virtual:coverage';
import {
  apportionedPieces,
  assessmentRanks,
  cite,
  effectiveRates,
  knownUnpaid,
  membership,
  netPosition,
  personnelRanks,
  personnelReimbursement,
  summaryOf,
} from '@blueledger/core/bundled';
import { monthNumber, monthOf } from '@blueledger/core/internal/math';
import { uniformedPersonnel } from '@blueledger/datasets/uniformed-personnel';
import { aboutOf, writtenIn } from './aboutOf.js';
import type { Tasks } from './protocol.js';
import { regions } from './regions.js';

/** A budget year by the calendar year in which it begins. */
const budgetYearFrom = (year: number) => `${year}/${String(year + 1).slice(2)}`;

/** Whether the pieces of a budget year are available. */
const isApportioned = (year: number) => year >= coverage.apportioned.from && year <= coverage.apportioned.to;

const reports = uniformedPersonnel.coverage;

/** The last month of a year with a report. */
function lastMonthOf(year: number): string | undefined {
  if (!reports) return undefined;
  for (let month = monthNumber(`${year}-12`); month >= monthNumber(`${year}-01`); month -= 1) {
    const text = monthOf(month);
    if (text >= reports.from && text <= reports.to && !reports.missing.includes(text)) return text;
  }
  return undefined;
}

/** The budget year that ends in a year, where all its months have a report: only then is it set against what was assessed. */
const wholeBudgetYear = (year: number): string | undefined => {
  const reported = (reports?.to ?? '') >= `${year}-06`;
  return isApportioned(year - 1) && reported ? budgetYearFrom(year - 1) : undefined;
};

/** More than there are Member States. */
const everyPayer = 200;

/** All Member States of a year: what each is assessed, whom it has in uniform, what is left, what it is known to owe. */
export async function statesInYear({
  year,
  language,
}: Tasks['statesInYear']['input']): Promise<Tasks['statesInYear']['output']> {
  const rates = effectiveRates({ year });
  const budgetYear = isApportioned(year) ? budgetYearFrom(year) : undefined;
  const assessed = budgetYear === undefined ? undefined : assessmentRanks({ budgetYear, top: everyPayer });
  const month = lastMonthOf(year);
  const personnel = month === undefined ? undefined : personnelRanks({ from: month, to: month });
  const netYear = wholeBudgetYear(year);
  const assessedBefore = netYear === undefined ? undefined : assessmentRanks({ budgetYear: netYear, top: everyPayer });
  const groups = regions.map((region) => membership({ group: region, year }));
  const amounts = new Map(assessed?.ranks.map(({ state, amount }) => [state, amount]));
  const before = new Map(assessedBefore?.ranks.map(({ state, amount }) => [state, amount]));
  const persons = new Map(personnel?.ranks.map((rank) => [rank.state, rank.persons]));
  const netOf = (state: string) => {
    const amount = before.get(state);
    if (amount === undefined) return undefined;
    const reimbursement = personnelReimbursement({ state, from: `${year - 1}-07`, to: `${year}-06` });
    return netPosition({ reimbursement, assessed: amount });
  };
  const states = rates.rates.map(({ state, level, peacekeepingRatePercent }) => {
    const { figures } = knownUnpaid({ state });
    const unpaid = figures.findLast(({ fund, asOf }) => fund === 'peacekeeping' && asOf.slice(0, 4) <= String(year));
    return {
      row: {
        state,
        region: regions[groups.findIndex(({ members }) => members.includes(state))],
        level,
        ratePercent: peacekeepingRatePercent,
        assessed: amounts.get(state),
        persons: personnel && (persons.get(state) ?? 0),
        unpaid: unpaid && { amount: unpaid.amount, asOf: unpaid.asOf },
      },
      net: netOf(state),
    };
  });
  const nets = states.flatMap(({ net }) => (net ? [net] : []));
  const answers = [rates, assessed, assessedBefore, personnel, ...nets.slice(0, 1)];
  return {
    states: states.map(({ row, net }) => ({ ...row, net: net?.net })),
    budgetYear,
    month,
    netYear,
    about: aboutOf(
      `Member States of the United Nations and peacekeeping, ${year}`,
      answers.flatMap((answer) => (answer ? [answer] : [])),
      await writtenIn(language),
    ),
  };
}

/** What a state is assessed for each mission of a budget year, on the pieces that the resolutions print. */
export async function stateBills({
  state,
  budgetYear,
  language,
}: Tasks['stateBills']['input']): Promise<Tasks['stateBills']['output']> {
  const pieces = apportionedPieces({ budgetYear });
  const all = assessmentRanks({ budgetYear, top: everyPayer });
  const missions = pieces.missions.flatMap(({ mission }) => {
    const line = assessmentRanks({ budgetYear, mission, top: everyPayer }).ranks.find((rank) => rank.state === state);
    return line ? [{ mission, amount: line.amount }] : [];
  });
  const own = all.ranks.find((rank) => rank.state === state);
  if (!own) throw new Error(`${state} was not assessed for ${budgetYear}: it has no rate in these years.`);
  const written = await writtenIn(language);
  return {
    missions: missions.toSorted((a, b) => b.amount - a.amount),
    total: own.amount,
    rank: own.rank,
    payers: all.ranks.length,
    summary: summaryOf(all, written).text,
    citation: cite(all, 'plain', {
      number: `${own.name}, ${budgetYear}: ${own.amount.toLocaleString('en')} US dollars`,
    }),
    about: aboutOf(`Assessed for peacekeeping missions: ${own.name}, ${budgetYear}`, [all], written),
  };
}
