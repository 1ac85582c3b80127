import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrate } from './migrations.js';
import { readScenario, scenarioOf } from './readScenario.js';
import { scenarioAddress, scenarioText } from './scenarioText.js';
import { budgetCut } from './shipped/budgetCut.js';
import { payerPaysNothing } from './shipped/payerPaysNothing.js';
import { premiumShared } from './shipped/premiumShared.js';

const files = import.meta.glob('../../test/scenarios/*.json', { query: '?raw', import: 'default', eager: true });
const stored = files['../../test/scenarios/version-1.json'] as string;

const change = { parameter: 'payment-percent', of: 'USA', value: 0, from: '2025-07-01' };
const reform = { id: 'a', title: 'A', rationale: 'Because.', changes: [change] };
const scenario = { version: 1, reforms: [reform] };
const withChange = (other: object) => ({ version: 1, reforms: [{ ...reform, changes: [{ ...change, ...other }] }] });

test('a scenario stored as version 1 is read, whatever the version of today', () => {
  const read = readScenario(stored);
  expect(read.reforms.map(({ id, changes }) => [id, changes.length])).toEqual([
    ['premium-shared-by-level-b', 1],
    ['payer-pays-nothing-usa', 1],
  ]);
  expect(read.reforms[0]?.changes[0]).toEqual({
    parameter: 'peacekeeping-discount-bearers',
    value: ['A', 'B'],
    from: '2026-01-01',
    to: '2026-12-31',
    reference: { document: 'a proposal' },
  });
  expect(read.reforms[1]?.changes[0]?.value).toBe(12.5);
});

test('a later version reads an earlier one by the table of migrations, step by step', () => {
  const by = {
    1: (old: object) => ({ ...old, name: 'from 1' }),
    2: (old: object) => ({ ...old, name: `${(old as { name: string }).name} and 2` }),
  };
  expect(migrate({ version: 1 }, { to: 3, by })).toEqual({ version: 3, name: 'from 1 and 2' });
  expect(migrate({ version: 3 }, { to: 3, by })).toEqual({ version: 3 });
});

test('what is written is read back, from a file and from an address', () => {
  const own = scenarioOf(payerPaysNothing({ payer: 'USA', from: '2025-07-01' }), budgetCut({ from: '2025-10-01' }));
  expect(readScenario(scenarioText(own))).toEqual(own);
  expect(readScenario(scenarioAddress(own))).toEqual(own);
  expect(readScenario(JSON.parse(JSON.stringify(own)))).toEqual(own);
});

test('any title and reason survives the address, whatever its signs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, rationale) => {
      fc.pre(title.trim() !== '' && rationale.trim() !== '');
      const own = scenarioOf({ ...premiumShared({ from: '2026-01-01' }), title, rationale });
      const address = scenarioAddress(own);
      expect(address).toMatch(/^[-\w.!~*'()%]+$/);
      expect(readScenario(address)).toEqual(own);
    }),
  );
});

describe('a bad scenario is refused with what was expected', () => {
  test.each([
    [
      { ...scenario, version: 2 },
      'version: version 2 is not known. Expected 1. A later Blue Ledger wrote it: use that one.',
    ],
    [{ reforms: [] }, 'version: the scenario has no version. Expected 1.'],
    [{ ...scenario, version: '1' }, 'version: version "1" is not known. Expected 1.'],
    ['%%%', 'scenario: "%%%" is not a valid scenario. Expected JSON, or an address as scenarioAddress writes it.'],
    ['{', 'scenario: "{" is not a valid scenario. Expected JSON, or an address as scenarioAddress writes it.'],
    [null, 'scenario: null is not a valid value. Expected an object.'],
    [{ version: 1, reforms: [] }, 'reforms: the scenario has no reform. Expected at least one.'],
    [
      { version: 1, reform: [] },
      'scenario: "reform" is not a valid part of it. Expected version, reforms. Did you mean reforms?',
    ],
    [
      withChange({ parameter: 'payment-percnt' }),
      'reforms[0].changes[0].parameter: "payment-percnt" is not a rule that a scenario changes. Expected one of peacekeeping-level-factors, peacekeeping-discount-bearers, peacekeeping-discounts-granted, regular-scale-ceiling, regular-scale-floor, appropriation-percent, personnel-percent, mission-closed, personnel-reimbursement-rate, peacekeeping-reserve-level, cash-pooling, payment-percent, payment-cap, payment-day. Did you mean payment-percent?',
    ],
    [
      withChange({ to: '2025-06-30' }),
      'reforms[0].changes[0].to: 2025-06-30 lies before 2025-07-01. Expected a last day not before the first.',
    ],
    [
      withChange({ value: 120 }),
      'reforms[0].changes[0].value: 120 is not a valid share. Expected per cent from 0 to 100, at most two decimals: a share is never above one.',
    ],
    [
      withChange({ value: 12.345 }),
      'reforms[0].changes[0].value: 12.345 is not a valid share. Expected per cent from 0 to 100, at most two decimals: a share is never above one.',
    ],
    [
      {
        version: 1,
        reforms: [
          {
            ...reform,
            changes: [
              {
                parameter: 'peacekeeping-level-factors',
                value: { B: 1200, C: 925, D: 800, E: 600, F: 400, G: 300, H: 200, I: 200, J: 100 },
                from: '2026-01-01',
              },
            ],
          },
        ],
      },
      'reforms[0].changes[0].value.B: 1200 is not a valid share of the regular rate. Expected whole thousandths of the regular rate, 0 to 1000.',
    ],
    [
      withChange({ parameter: 'appropriation-percent', of: 'UNIFIL', value: -1 }),
      'reforms[0].changes[0].value: -1 is not a valid share. Expected per cent from 0 to 1000 of what stands now, at most two decimals.',
    ],
    [
      withChange({ parameter: 'regular-scale-ceiling', of: undefined, value: 20.0001 }),
      'reforms[0].changes[0].value: 20.0001 is not a valid rate of the regular scale. Expected per cent from 0 to 100, at most three decimals.',
    ],
    [
      withChange({ parameter: 'peacekeeping-reserve-level', of: undefined, value: 1.5 }),
      'reforms[0].changes[0].value: 1.5 is not a valid level of a fund. Expected whole US dollars, zero or more.',
    ],
    [
      withChange({ parameter: 'payment-day', value: -1 }),
      'reforms[0].changes[0].value: -1 is not a valid number of days. Expected whole days from 0 to 3650.',
    ],
    [
      withChange({ parameter: 'cash-pooling', of: undefined, value: 'no' }),
      'reforms[0].changes[0].value: "no" is not a valid value. Expected true or false.',
    ],
    [
      withChange({ parameter: 'mission-closed', of: 'UNIFIL', value: false }),
      'reforms[0].changes[0].value: false does not close a mission. Expected true: a mission that is not named stays open.',
    ],
    [
      withChange({ parameter: 'mission-closed', of: undefined, value: true }),
      'reforms[0].changes[0].of: mission-closed names no mission. Expected the mission that it is assumed of.',
    ],
    [
      withChange({ parameter: 'cash-pooling', value: true }),
      'reforms[0].changes[0].of: cash-pooling is a rule for all. Expected no state or mission.',
    ],
    [
      withChange({ of: 'usa' }),
      'reforms[0].changes[0].of: "usa" names no state. Expected the alpha-3 code of a state, such as JPN.',
    ],
    [
      withChange({ from: '2025-02-30' }),
      'reforms[0].changes[0].from: "2025-02-30" is not a date. Expected a day of the calendar written YYYY-MM-DD, such as 2024-12-31.',
    ],
    [
      withChange({ form: '2025-01-01' }),
      'reforms[0].changes[0]: "form" is not a valid part of it. Expected parameter, of, value, from, to, reference.',
    ],
    [
      withChange({ reference: { document: '' } }),
      'reforms[0].changes[0].reference.document: "" is not a valid value. Expected the symbol or name of a document.',
    ],
    [
      { version: 1, reforms: [{ ...reform, id: 'A b' }] },
      'reforms[0].id: "A b" is not a valid name of a reform. Expected small letters and digits joined by hyphens, such as reserve-raised.',
    ],
    [
      { version: 1, reforms: [{ ...reform, rationale: '' }] },
      'reforms[0].rationale: "" is not a valid value. Expected why it is proposed, in a sentence.',
    ],
    [
      { version: 1, reforms: [{ ...reform, changes: [] }] },
      'reforms[0].changes: the reform changes nothing. Expected at least one assumed value.',
    ],
    [
      { version: 1, reforms: [reform, reform] },
      'reforms[1].id: two reforms are named "a". Expected a name of its own for each.',
    ],
  ])('%j', (given, message) => {
    expect(() => readScenario(given)).toThrow(expect.objectContaining({ name: 'BlueLedgerError', message }));
  });
});
