import { memberStatesCore as memberStates } from '@blueledger/datasets/member-states/core';
import { misattributionMoves } from '@blueledger/datasets/misattribution-moves';
import { misattributions } from '@blueledger/datasets/misattributions';
import { uniformedPersonnelByMonth as personnelByMonth } from '@blueledger/datasets/uniformed-personnel/by-month';
import { uniformedPersonnelByYear as personnelByYear } from '@blueledger/datasets/uniformed-personnel/by-year';
import { expect, test } from 'vitest';
import {
  attributionOf,
  burdenShare,
  cite,
  personnelRanks,
  personnelReimbursement,
  personnelShare,
  personnelTrend,
} from '../bundled.js';
import { arabic } from '../text/ar/burden.js';
import { french } from '../text/fr/burden.js';
import { noteText } from '../text/noteText.js';
import { personnelShare as shareOf } from './personnelShare.js';

const december = { group: 'weog', month: '1994-12' } as const;
const attributed = (notes: readonly { readonly code: string }[]) =>
  notes.filter(({ code }) => code.startsWith('attribution-'));

test('of December 1994 Western states had 36.2 per cent as published, and 38.3 with the Turkish battalion under its flag', () => {
  const published = personnelShare(december);
  expect([published.persons, published.totalPersons, published.sharePercent]).toEqual([25_393, 70_225, 36.16]);
  expect(attributed(published.notes)).toEqual([
    { code: 'attribution-doubtful', values: { runs: '7', months: '1994-12' } },
  ]);
  const corrected = personnelShare({ ...december, attribution: 'corrected' });
  // 1,480 from Ukraine to Turkey: the total stays.
  expect([corrected.persons, corrected.totalPersons, corrected.sharePercent]).toEqual([26_873, 70_225, 38.27]);
  expect(attributed(corrected.notes)).toEqual([
    { code: 'attribution-corrected', values: { runs: '7', months: '1994-12', basis: 'estimate' } },
  ]);
  expect(corrected.status).toBe('derived');
  expect(corrected.query).toEqual({ group: 'weog', month: '1994-12', attribution: 'corrected' });
  expect(corrected.sources.map(({ id }) => id)).toContain('review-of-personnel-reports');
  expect(cite(corrected)).toContain('“Share of weog in uniformed personnel, 1994-12, corrected attribution”');
});

test('published is the default, and asking for it changes nothing', () => {
  expect(personnelShare({ ...december, attribution: 'published' })).toEqual(personnelShare(december));
});

test('what is doubtful or moved is noted in three languages', () => {
  const [doubtful] = attributed(personnelShare({ group: 'TUR', year: 1994 }).notes);
  const [moved] = attributed(personnelShare({ group: 'TUR', year: 1994, attribution: 'corrected' }).notes);
  const words = (note: unknown) => [undefined, french, arabic].map((language) => noteText(note as never, language));
  expect(words(doubtful)).toEqual([
    'As published, contingents of July to December 1994 appear to be misattributed in the source (State or kind).',
    'Chiffres tels que publiés : des contingents semblent attribués par la source à un autre État ou à une autre catégorie que les leurs : juillet à décembre 1994.',
    'الأرقام كما نُشرت: يبدو أن المصدر نسب وحدات إلى دولة أو فئة غير دولتها أو فئتها: تموز/يوليه إلى كانون الأول/ديسمبر 1994.',
  ]);
  expect(words(moved)).toEqual([
    'Corrected: contingents of July to December 1994 that appear to be misattributed in the source are moved to the State or kind that they appear to belong to.',
    'Corrigé : des contingents que la source semble attribuer à un autre État ou à une autre catégorie que les leurs ont été déplacés : juillet à décembre 1994.',
    'بعد التصحيح: نُقلت وحدات يبدو أن المصدر نسبها إلى دولة أو فئة غير دولتها أو فئتها: تموز/يوليه إلى كانون الأول/ديسمبر 1994.',
  ]);
});

test('states and months that no run touches carry no note', () => {
  expect(attributed(personnelShare({ group: 'weog', month: '1994-06' }).notes)).toEqual([]);
  expect(attributed(personnelShare({ group: 'IND', month: '1994-12' }).notes)).toEqual([]);
  // A run of five months of which one is right: September 1992 stood under Bulgaria.
  expect(attributed(personnelTrend({ group: 'BGR', from: '1992-09', to: '1992-09' }).notes)).toEqual([
    { code: 'attribution-doubtful', values: { runs: '2', months: '1992-09' } },
  ]);
});

test('what makes the total of all states wrong is said of every share of it, and of no state by itself', () => {
  const doubtful = (runs: string, months: string) => [{ code: 'attribution-doubtful', values: { runs, months } }];
  // Egypt's stale figure, and the 1,421 of Chad that were left out.
  expect(attributed(personnelShare({ group: 'weog', month: '2011-08' }).notes)).toEqual(doubtful('26', '2011-08'));
  expect(attributed(personnelShare({ group: 'IND', year: 2011 }).notes)).toEqual(doubtful('26', '2011-08 2011-09'));
  expect(attributed(personnelShare({ group: 'BGD', month: '2021-10' }).notes)).toEqual(doubtful('45', '2021-10'));
  const october = { from: '2021-10', to: '2021-10' };
  expect(attributed(personnelReimbursement({ state: 'BGD', ...october }).notes)).toEqual([]);
  expect(attributed(personnelReimbursement({ state: 'TCD', ...october }).notes)).toEqual(doubtful('45', '2021-10'));
  // Without the table of moves, the run that names no owner tells it.
  const runsAlone = { memberStates, personnelByMonth, attribution: attributionOf({ misattributions }) };
  expect(attributed(shareOf(runsAlone, { group: 'weog', month: '2011-08' }).notes)).toEqual(doubtful('26', '2011-08'));
});

test('only figures of the kinds of the query are doubtful: the battalion under Ukraine leaves its police as they are', () => {
  const notes = (group: string, month: string, kind?: 'police' | 'troops' | 'individual_police') =>
    attributed(personnelTrend({ group, from: month, to: month, kind }).notes).length;
  expect([notes('UKR', '1994-12'), notes('UKR', '1994-12', 'troops'), notes('UKR', '1994-12', 'police')]).toEqual([
    1, 1, 0,
  ]);
  // Romania's troops stand under police: both are touched. Police of one kind or both are police.
  expect([notes('ROU', '1993-07', 'troops'), notes('ROU', '1993-07', 'police')]).toEqual([1, 1]);
  expect([notes('KAZ', '2010-09', 'individual_police'), notes('KAZ', '2010-09', 'police')]).toEqual([1, 1]);
});

test('reimbursement says that it rests on a contingent under a wrong state', () => {
  const august = { from: '2015-08', to: '2015-08' };
  const notes = (state: string) => attributed(personnelReimbursement({ state, ...august }).notes);
  expect([notes('NOR'), notes('PAK'), notes('IND')]).toEqual([
    [{ code: 'attribution-doubtful', values: { runs: '32', months: '2015-08' } }],
    [{ code: 'attribution-doubtful', values: { runs: '32', months: '2015-08' } }],
    [],
  ]);
});

test('a stale copy belongs to nobody and leaves the total, a figure left out comes back', () => {
  const persons = (group: string, month: string) =>
    (['published', 'corrected'] as const).map((attribution) => {
      const [line] = personnelTrend({ group, from: month, to: month, attribution }).months;
      return [line?.persons, line?.totalPersons];
    });
  expect(persons('EGY', '2011-08')).toEqual([
    [5627, 99_418],
    [4130, 97_921],
  ]);
  expect(persons('TCD', '2021-10')).toEqual([
    [52, 74_438],
    [1473, 75_859],
  ]);
});

test('a slip of kind moves nobody between states, only between kinds', () => {
  const kinds = (attribution: 'published' | 'corrected') =>
    (['troops', 'police', undefined] as const).map(
      (kind) => personnelTrend({ group: 'ROU', from: '1993-07', to: '1993-07', kind, attribution }).months[0]?.persons,
    );
  expect([kinds('published'), kinds('corrected')]).toEqual([
    // Six military observers beside them.
    [0, 230, 236],
    [230, 0, 236],
  ]);
});

test('ranks: corrected, Turkey has 1,480 more in December 1994 and Ukraine as many less', () => {
  const rank = (attribution: 'published' | 'corrected') => {
    const { ranks } = personnelRanks({ from: '1994-12', to: '1994-12', attribution });
    return ['UKR', 'TUR'].map((state) => ranks.find((line) => line.state === state)?.persons);
  };
  expect([rank('published'), rank('corrected')]).toEqual([
    [2614, 11],
    [1134, 1491],
  ]);
});

test('a state that a corrected view leaves with nobody is no contributor', () => {
  const contributors = (attribution: 'published' | 'corrected') =>
    personnelRanks({ from: '2015-08', to: '2015-08', mission: 'MINUSTAH', attribution }).ranks.map(
      ({ state }) => state,
    );
  // The rows of Norway and Cambodia belong to Pakistan and Colombia.
  const [published, corrected] = [contributors('published'), contributors('corrected')];
  expect(published.filter((state) => !corrected.includes(state)).sort()).toEqual(['KHM']);
  expect(corrected.filter((state) => !published.includes(state)).sort()).toEqual(['COL', 'PAK']);
});

test('the yearly table and the monthly one are corrected alike', () => {
  const attribution = attributionOf({ misattributions, misattributionMoves });
  const query = { group: 'weog', year: 1994, attribution: 'corrected' } as const;
  const yearly = shareOf({ memberStates, personnelByYear, attribution }, query);
  const monthly = shareOf({ memberStates, personnelByMonth, attribution }, query);
  expect(yearly).toEqual(monthly);
  expect(yearly.persons - shareOf({ memberStates, personnelByYear }, { group: 'weog', year: 1994 }).persons).toBe(
    6 * 1480,
  );
});

test('the burden of Western states in 2015, corrected, names the runs that were moved', () => {
  const answer = burdenShare({ servers: 'weog', year: 2015, attribution: 'corrected' });
  expect(attributed(answer.notes)).toEqual([
    { code: 'attribution-corrected', values: { runs: '32 34', months: '2015-08', basis: 'exact' } },
  ]);
  expect(answer.query).toEqual({
    payers: 'weog+JPN',
    servers: 'weog',
    from: 2015,
    to: 2015,
    personnel: 'pooled',
    attribution: 'corrected',
  });
});

test('a run without an amount stays doubtful in a corrected view', () => {
  expect(attributed(personnelShare({ group: 'ZWE', month: '1996-06', attribution: 'corrected' }).notes)).toEqual([
    { code: 'attribution-doubtful', values: { runs: '10', months: '1996-06' } },
  ]);
});

test.each([
  [
    () => shareOf({ memberStates, personnelByMonth }, { ...december, attribution: 'corrected' }),
    'facts.attribution: it is missing. Expected a table as @blueledger/datasets has it. facts of @blueledger/core/bundled has what each question reads.',
  ],
  [
    () =>
      shareOf(
        { memberStates, personnelByMonth, attribution: attributionOf({ misattributions }) },
        { ...december, attribution: 'corrected' },
      ),
    'facts.attribution: the moves of the corrected view are not among the facts. Expected attributionOf with the table @blueledger/datasets/misattribution-moves.',
  ],
  [
    () => personnelShare({ ...december, attribution: 'right' as 'corrected' }),
    'attribution: "right" is not a valid view of attribution. Expected published or corrected.',
  ],
  [
    () => personnelTrend({ group: 'CHN', from: '2020-01', to: '2020-01', sex: 'female', attribution: 'corrected' }),
    'attribution: a corrected view does not know the sexes. Expected published, or a question that a corrected view can answer.',
  ],
  [
    () => personnelRanks({ from: '2018-01', to: '2019-12', missionKind: 'peacekeeping', attribution: 'corrected' }),
    'attribution: the mission of what is moved in 2018-08, 2019-08 is not known. Expected published, or a question that a corrected view can answer.',
  ],
])('a corrected view that cannot be had is refused in words (%#)', (ask, words) => {
  expect(ask).toThrow(words);
});
