import { type AssumptionName, assumptionTable } from '../../liquidity/query/assumptionTable.js';
import { amounts, signed } from '../amounts.js';
import type { LiquidityMessages } from '../liquidityMessages.js';
import { amountFormat } from './amountFormat.js';
import { englishNotes } from './notes/common.js';

const titles = Object.fromEntries(Object.entries(assumptionTable).map(([name, { title }]) => [name, title])) as Record<
  AssumptionName,
  string
>;

const net = '(cash less unpaid bills and what is owed to contributors and the reserve)';
const whose = (missions: readonly string[]) => (missions.length === 0 ? 'all missions' : englishNotes.list(missions));

export const liquidityEnglish: LiquidityMessages = {
  language: 'en',
  money: signed(amounts(amountFormat)),
  run: ({ years, missions, lowest, lowestMonth, exhausted, owedToTen, unpaidBills }) =>
    `In ${years} the net position of ${whose(missions)} ${net} is lowest at the end of ${lowestMonth}, ${lowest}; the reserve ${exhausted === undefined ? 'is not exhausted' : `is exhausted in ${exhausted}`}; at the end the ten largest contributors are owed ${owedToTen}${unpaidBills === undefined ? '' : `, and bills of up to ${unpaidBills} stand unpaid`}.`,
  fan: ({ years, missions, paths, low, high, exhausted }) =>
    `In ${paths} drawn paths of ${years} the lowest net position of ${whose(missions)} ${net} ${low === high ? `is ${low}` : `lies between ${low} and ${high}`} in nine of ten; the reserve is exhausted in ${exhausted} per cent.`,
  quoted: {
    lowestNetPositionUsd: 'Lowest net position of all missions',
    lowestCash: 'Lowest cash of all missions',
    lowestMissionCash: 'Lowest cash of one mission',
    reserveExhausted: 'Reserve exhausted in',
    reservePeak: 'Most drawn from the reserve',
    tenLargestOwed: 'Owed to the ten largest contributors at the end',
    tenLargestPeak: 'Owed to the ten largest contributors at most',
    owedToContributors: 'Owed to all contributors at the end',
    operationsUnpaidPeak: 'Bills of staff and operations unpaid at most',
    pastTwoYears: 'States with arrears past two years of assessments',
  },
  assumptions: titles,
  notes: {
    simulated: () =>
      'A simulation: what no source says is a named assumption, and the answer lists each. It is for what changes when somebody pays otherwise: of what is unpaid by mission a year later, “as a year before” was the nearer forecast in most years of its backtest.',
    'dates-drawn': ({ paths }) =>
      `Payment dates of ${paths} paths are drawn from the years of the regular-budget honour roll, each state apart from the others: bad years of many states at once are rarer here than they may be.`,
    'appropriation-assumed': () => 'Appropriations of a year without a vote are assumed from the last one.',
    'personnel-carried': ({ from, to }, month) =>
      `Months without a report between ${month(String(from))} and ${month(String(to))} have the strength of the last report before.`,
    'mission-left-out': ({ mission }) =>
      `${mission} is left out: what was unpaid for it at the start is not available.`,
    'rates-carried': ({ year }) => `Years after ${year} have the rates of ${year}.`,
    'contributors-above-appropriation': ({ mission }) =>
      `By its strength and the assumed equipment, contributors of ${mission} would earn more than the year’s spending: nothing is left for staff and operations.`,
  },
};
