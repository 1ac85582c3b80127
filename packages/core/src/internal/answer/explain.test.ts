import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { bundledFacts } from '../../../test/bundledFacts.js';
import * as bundled from '../../bundled.js';
import { effectiveRates } from '../../index.js';

const { burdenShare, explain } = bundled;

const ways: Readonly<Record<string, <T>(answer: T) => T>> = {
  'read back from JSON': (answer) => JSON.parse(JSON.stringify(answer)) as typeof answer,
  cloned: structuredClone,
};
const asked = burdenShare({ payers: 'weog+JPN', servers: 'weog', year: 2012 });

test.each(Object.entries(ways))('an answer %s has the working and the citation of the answer itself', (_, copied) => {
  const copy = copied(asked);
  const working = explain(copy);
  expect(working).toEqual(explain(asked));
  expect(working.steps[0]?.steps.length).toBeGreaterThan(0);
  expect(bundled.cite(copy, 'bibtex')).toBe(bundled.cite(asked, 'bibtex'));
});

test('an answer that went to a worker and came back is explained', async () => {
  const worker = new Worker(
    "const { parentPort } = require('node:worker_threads'); parentPort.once('message', (sent) => parentPort.postMessage(sent));",
    { eval: true },
  );
  const back = new Promise<typeof asked>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  worker.postMessage(asked);
  expect(explain(await back)).toEqual(explain(asked));
  await worker.terminate();
});

test('names in another order, as a database may give them, do not matter', () => {
  const turned = Object.fromEntries(Object.entries(asked).reverse()) as typeof asked;
  expect(explain(turned)).toEqual(explain(asked));
});

test('what needs no facts of a function is asked again from its query', () => {
  const piece = { from: '2025-07-01', to: '2026-06-30', amount: 1000, conditional: false };
  const account = { state: 'JPN', fund: 'regular', entries: [] };
  const answers = [
    bundled.accountOn({ ...account, date: '2024-01-01' }),
    bundled.article19Status({ state: 'JPN', date: '2024-01-01', funds: ['regular'], accounts: [account] }),
    bundled.assessmentLetters({ pieces: [piece], issued: '2025-07-10' }),
    bundled.burdenGap(asked),
    bundled.cutAppropriation({ mission: 'UNMIK', amount: 1000, from: '2025-07-01', to: '2026-06-30' }),
    bundled.drawOnReserve({ date: '2020-01-01', amount: 1, purpose: 'start-up' }),
    bundled.netPosition({
      reimbursement: bundled.personnelReimbursement({ state: 'NPL', from: '2024-01', to: '2024-02' }),
      assessed: 1,
    }),
    bundled.reserveOn({ fund: 'Peacekeeping Reserve Fund', date: '2020-01-01', entries: [] }),
  ];
  for (const answer of answers) {
    const copy = structuredClone(answer);
    expect([answer.kind, explain(copy).steps.length > 0]).toEqual([answer.kind, true]);
    expect(explain(copy)).toEqual(explain(answer));
  }
});

test('each kind finds the facts that it was answered from', () => {
  const before = structuredClone(bundled.historicalRates({ year: 2002 }));
  expect(explain(before).steps.length).toBeGreaterThan(0);
  const yearly = structuredClone(bundled.yearlyPersonnel({ groups: ['ETH'], from: '2020', to: '2021' }));
  expect(explain(yearly).steps[0]?.step).toBe('Persons at each month’s end, added up by year and state');
});

test('a fan handed out before its last path is explained as far as it was drawn', () => {
  const query = { budgetYears: ['2025/26'], missions: ['UNMIK'], paths: 1000 };
  const first = structuredClone(bundled.liquidityFan(query, { shouldStop: () => true }));
  expect([first.paths, explain(first).steps.at(-1)?.inputs]).toEqual([500, { paths: 500, seed: 1 }]);
});

const facts = { ...bundledFacts, memberStates: { ...bundledFacts.memberStates, dataVersion: 'own 1' } };
const ownFacts = {
  ...facts,
  regularScale: { ...facts.regularScale, dataVersion: 'own 1' },
  peacekeepingFactors: { ...facts.peacekeepingFactors, dataVersion: 'own 1' },
  levelTransitions: { ...facts.levelTransitions, dataVersion: 'own 1' },
};

test('an answer from other facts is refused, and explained with the function that answered', () => {
  const own = structuredClone(effectiveRates(ownFacts, { year: 2025 }));
  expect(() => explain(own)).toThrow(
    'explain: effectiveRates does not give this answer for its query. Expected the facts that it was answered from (data version own 1), and every value as it was answered. Pass the function that answered, with its facts: explain(answer, (query) => effectiveRates(facts, query)).',
  );
  expect(explain(own, (query) => effectiveRates(ownFacts, query)).steps.length).toBeGreaterThan(0);
  expect(() => explain(own, (query) => effectiveRates(facts, query))).toThrow('does not give this answer');
});

test('a value that was changed is refused', () => {
  const [year] = asked.years;
  expect(() => explain({ ...structuredClone(asked), years: [{ ...year, year: 1999 }] })).toThrow(
    'burdenShare does not give this answer',
  );
});

test('a kind that nothing of the program answers says what to pass', () => {
  expect(() => explain({ ...structuredClone(asked), kind: 'ownShare' })).toThrow(
    'explain: no function of this program answers ownShare. Expected the function ownShare of @blueledger/core/bundled, or the one that answered. Pass the function that answered, with its facts: explain(answer, (query) => ownShare(facts, query)).',
  );
});

test('an error of the function passed is the caller’s to read', () => {
  expect(() => explain(asked, () => effectiveRates(ownFacts, { year: 1800 }))).toThrow('1800');
});
