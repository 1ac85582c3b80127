import * as facts from './facts.js';
import type { Ask, Question, Sample } from './question.js';

const everyOption: Sample = {
  query: {
    year: 2026,
    date: '2026-01-01',
    overrides: { levels: { JPN: 'C' } },
    reform: { 'peacekeeping-discount-bearers': [{ value: ['A'], from: '2026-01-01' }] },
  },
  summary:
    'On 1 January 2026, under the scenario of the query, 193 Member States had a peacekeeping rate; the permanent members were assessed 1.198 times their regular rates.',
};

const permanentMembers = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'];

/** Every state with a regular rate in 1998, as every one must stand in a group: Yugoslavia among them. */
const everyone = (ask: Ask) => [
  ...(ask('effectiveRates', { year: 2025 }) as { readonly rates: readonly { readonly state: string }[] }).rates.map(
    ({ state }) => state,
  ),
  'YUG',
];

export const rates: readonly Question[] = [
  {
    name: 'effectiveRates',
    facts: facts.scale,
    samples: [
      everyOption,
      {
        query: { year: 2025 },
        summary:
          'In 2025, 193 Member States had a peacekeeping rate; the permanent members were assessed 1.189 times their regular rates.',
      },
    ],
  },
  {
    name: 'effectiveRate',
    facts: facts.scale,
    samples: [
      { query: { state: 'JPN', year: 2025 }, summary: 'In 2025 Japan was assessed 6.9 per cent of UN peacekeeping.' },
      { query: { state: 'CZE', year: 2025 }, summary: 'In 2025 Czechia was assessed 0.3 per cent of UN peacekeeping.' },
    ],
  },
  {
    name: 'historicalRates',
    form: 'effectiveRates',
    kind: 'effectiveRates',
    facts: facts.historicalScale,
    about:
      '`effectiveRates` on the whole regular scale and the levels of 2001: for July 2001 to 2003, and for any year since 1946 with a level for every state in `overrides.levels`.',
    samples: [
      everyOption,
      {
        query: { year: 2002 },
        summary:
          'From 1 January to 30 June 2002, 189 Member States had a peacekeeping rate; the permanent members were assessed 1.231 times their regular rates.',
      },
    ],
  },
  {
    name: 'adHocRates',
    facts: facts.historicalScale,
    samples: [
      {
        query: (ask: Ask) => ({ year: 1998, groups: { A: everyone(ask), B: [], C: [], D: [] } }),
        summary:
          'With the membership of the ad hoc groups that the query assumes, the states of group A paid 1.000 times their regular rates for peacekeeping in 1998.',
      },
      {
        query: (ask: Ask) => ({
          year: 1998,
          groups: {
            A: permanentMembers,
            B: everyone(ask).filter((state) => !permanentMembers.includes(state)),
            C: [],
            D: [],
          },
        }),
        summary:
          'With the membership of the ad hoc groups that the query assumes, the states of group A paid 1.000 times their regular rates for peacekeeping in 1998.',
      },
    ],
  },
  {
    name: 'ratesOverYears',
    facts: facts.historicalScale,
    samples: [
      {
        query: { states: ['JPN'], kind: 'peacekeeping', from: 2024, to: 2025 },
        summary: 'From 2024 to 2025 the peacekeeping rate of Japan falls from 8.0 to 6.9 per cent.',
      },
    ],
  },
  {
    name: 'assessmentShare',
    facts: facts.burden,
    samples: [
      {
        query: { payers: 'weog', year: 2012 },
        summary: 'In 2012 Western states were assessed 75.0 per cent of UN peacekeeping.',
      },
      {
        query: { payers: 'weog+JPN', year: 2012 },
        summary: 'In 2012 Western states and Japan were assessed 87.5 per cent of UN peacekeeping.',
      },
    ],
  },
  {
    name: 'rateRanks',
    facts: facts.scale,
    samples: [
      {
        query: { year: 2025, top: 5 },
        summary: 'In 2025 the 5 largest payers were assessed 67.3 per cent of UN peacekeeping.',
      },
    ],
  },
  {
    name: 'scaleReview',
    facts: facts.scale,
    samples: [
      {
        query: { year: 2025, against: 2024 },
        summary:
          'From 2024 to 2025 the factor on the regular rate changed for 10 Member States other than the permanent members (9 by level or transition); that of the permanent members fell from 1.225 to 1.189.',
      },
    ],
  },
  {
    name: 'levelFor',
    facts: { memberStates: 'member-states/core', ldcMembership: 'ldc-membership' },
    samples: [
      {
        query: { state: 'BRA', perCapitaGni: 1, year: 2025, leastDeveloped: false },
        summary:
          'With an average per capita income of $1, as the query assumes, Brazil would stand in level I of the peacekeeping scale in 2025, under the threshold of $11,473.',
      },
      {
        query: { state: 'BRA', perCapitaGni: 1, year: 2025 },
        summary:
          'With an average per capita income of $1, as the query assumes, Brazil would stand in level I of the peacekeeping scale in 2025, under the threshold of $11,473.',
      },
      {
        query: { state: 'BFA', perCapitaGni: 1, year: 2025 },
        summary:
          'In 2025 Burkina Faso stands in level J of the peacekeeping scale as a least developed country, whatever its income.',
      },
    ],
  },
  {
    name: 'backtestScale',
    facts: facts.nextScale,
    samples: [
      {
        query: {
          scale: '2025-2027',
          gradient: 75,
          threshold: 100,
          meanIncome: 'table',
          specialRegions: 'apart',
          lowIncomeBearers: 'all',
          baseYears: [3, 6],
          debtShare: 10,
          debtIncomeLimit: 13_000,
          floor: 0.001,
          leastDevelopedCeiling: 0.01,
          ceiling: 22,
          without: ['debt-burden'],
          held: ['IRN'],
        },
        summary:
          'With the methodology of the query, computed again from World Bank incomes by the steps of the Committee on Contributions, the regular scale of 2025 to 2027 gives 48 of 187 Member States the official rate to the thousandth of a per cent and 79 a rate within a thousandth of it; the median error of the larger rates is 5.59 per cent.',
      },
      {
        query: { scale: '2025-2027' },
        summary:
          'Computed again from World Bank incomes by the steps of the Committee on Contributions, the regular scale of 2025 to 2027 gives 92 of 188 Member States the official rate to the thousandth of a per cent and 123 a rate within a thousandth of it; the median error of the larger rates is 1.4 per cent.',
      },
      {
        query: { scale: '2022-2024' },
        summary:
          'Computed again from World Bank incomes by the steps of the Committee on Contributions, the regular scale of 2022 to 2024 gives 73 of 189 Member States the official rate to the thousandth of a per cent and 110 a rate within a thousandth of it; the median error of the larger rates is 1.79 per cent.',
      },
    ],
  },
  {
    name: 'projectScale',
    facts: facts.projection,
    optional: true,
    samples: [
      {
        query: {
          gradient: 75,
          threshold: 100,
          meanIncome: 'printed',
          specialRegions: 'with-state',
          lowIncomeBearers: 'except-ceiling',
          baseYears: [3, 6],
          debtShare: 10,
          debtIncomeLimit: 13_000,
          floor: 0.001,
          leastDevelopedCeiling: 0.01,
          ceiling: 25,
          without: ['debt-burden'],
          year: 2029,
          missingYears: 'own-trend',
          incomes: [{ state: 'BRA', year: 2025, incomeUsd: 2_000_000_000_000 }],
          exchangeRates: [{ state: 'JPN', year: 2025, unitsPerUsd: 145 }],
          held: ['IRN'],
        },
        summary:
          'Projected from World Bank incomes under the assumptions of the query, the regular rate of the United States of America rises from 22 to 25 per cent in 2028 to 2030, the largest change; the rates of 84 Member States rise and those of 50 fall, and in 2029 the permanent members pay 1.204 times their regular rates for peacekeeping.',
      },
      {
        query: {},
        summary:
          'Projected from World Bank incomes, the regular rate of Japan falls from 6.93 to 5.317 per cent in 2028 to 2030 (from 5.213 to 5.935 under other assumptions), the largest change; the rates of 69 Member States rise and those of 49 fall, and in 2028 the permanent members pay 1.203 times their regular rates for peacekeeping.',
      },
    ],
  },
];
