import { readFile } from 'node:fs/promises';
import { BlueLedgerError, oneOf } from '@blueledger/core/error';
import { budgetYearDates } from '@blueledger/core/quantity';
import * as reforms from '@blueledger/core/reforms';
import type { NamedReform, Scenario } from '@blueledger/core/scenario';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { aboutAnswer, licence, tableOfRows } from '@blueledger/exchange';
import { reformNames } from '../reformNames.js';
import type { Given, Reply } from '../spec.js';
import { flag, needed, parts, present, text, whole } from './given.js';
import { nameOf } from './names.js';
import { tableFor } from './replyOf.js';

interface Shape {
  readonly from: string;
  readonly payer: string | undefined;
  readonly percent: number | undefined;
}

const payerOf = ({ payer }: Shape) => needed(payer, 'payer', 'an ISO 3166 alpha-3 code, such as USA');

/** The reforms that core ships, by the name that the command gives them. */
const shipped: Readonly<Record<(typeof reformNames)[number], (shape: Shape) => NamedReform>> = {
  'budget-cut': ({ from, percent }) => reforms.budgetCut({ from, ...present({ percent }) }),
  'ceiling-lowered': ({ from, percent }) => reforms.ceilingLowered({ from, ...present({ ceiling: percent }) }),
  'discounts-halved': ({ from }) => reforms.discountsHalved({ from }),
  'payer-pays-at-most': (shape) =>
    reforms.payerPaysAtMost({ from: shape.from, payer: payerOf(shape), ...present({ percent: shape.percent }) }),
  'payer-pays-nothing': (shape) => reforms.payerPaysNothing({ from: shape.from, payer: payerOf(shape) }),
  'payer-pays-on-first-day': ({ from, payer }) => reforms.payerPaysOnFirstDay({ from, ...present({ payer }) }),
  'premium-shared': ({ from }) => reforms.premiumShared({ from }),
  'reserve-raised': ({ from }) => reforms.reserveRaised({ from }),
};

/** What can be asked, where no name was given. */
function listed(): Reply {
  const shape = { from: '2025-07-01', payer: 'USA', percent: undefined };
  const rows = reformNames.map((name) => {
    const { title, rationale } = shipped[name](shape);
    return { reform: name, title, rationale };
  });
  const about = {
    title: 'Reforms that come along',
    dataVersion: memberStatesCore.dataVersion,
    licence,
    sources: [],
    rules: [],
    notes: [],
  };
  return {
    about,
    tables: [tableOfRows('reforms', rows, about)],
    sentence: 'Reforms that come along, where one is about a payer with USA as its example.',
  };
}

async function scenarioOf(given: Given, name: string | undefined, from: string): Promise<Scenario> {
  const path = text(given, 'scenario');
  if (path !== undefined) {
    const content = await readFile(path, 'utf8').catch(() => {
      throw new BlueLedgerError('bad-file', {
        what: 'there is no such file',
        where: path,
        expected: 'the path of a scenario as JSON',
      });
    });
    return reforms.readScenario(content);
  }
  const shape = { from, payer: text(given, 'payer'), percent: whole(given, 'percent') };
  return reforms.scenarioOf(shipped[oneOf(name, reformNames, 'reform')](shape));
}

export async function ask(given: Given): Promise<Reply> {
  const [name] = given.args;
  if (name === undefined && text(given, 'scenario') === undefined) return listed();
  const budgetYears = parts(text(given, 'years')) ?? ['2025/26'];
  const from = text(given, 'from') ?? budgetYearDates(budgetYears[0] ?? '').from;
  const answer = reforms.compareReform({
    scenario: await scenarioOf(given, name, from),
    budgetYears,
    ...present({ missions: parts(text(given, 'missions')), cash: flag(given, 'cash') }),
  });
  const { sentence, notes } = reforms.reformFinding(answer);
  const dollars = { type: 'whole', unit: 'US dollars' } as const;
  const three = ['assessed_usd', 'assessed_under_reform_usd', 'difference_usd'].map((column) => ({
    name: column,
    ...dollars,
  }));
  const compared = ({ baseline, reform, difference }: { baseline: number; reform: number; difference: number }) => ({
    assessed_usd: baseline,
    assessed_under_reform_usd: reform,
    difference_usd: difference,
  });
  const states = answer.overall.states
    .toSorted(
      (a, b) => Math.abs(b.assessed.difference) - Math.abs(a.assessed.difference) || (a.state < b.state ? -1 : 1),
    )
    .map(({ state, assessed, withheld }) => ({
      iso3: state,
      name: nameOf(state),
      ...compared(assessed),
      withheld_usd: withheld.reform,
    }));
  const missions = answer.overall.missions.map(({ mission, assessed }) => ({ mission, ...compared(assessed) }));
  return {
    answer,
    about: aboutAnswer(answer),
    sentence,
    notes,
    tables: [
      tableFor(
        answer,
        'states',
        [{ name: 'iso3' }, { name: 'name' }, ...three, { name: 'withheld_usd', ...dollars }],
        states,
      ),
      tableFor(answer, 'missions', [{ name: 'mission' }, ...three], missions),
    ],
  };
}
