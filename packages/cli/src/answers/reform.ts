import { readFile } from 'node:fs/promises';
import * as reforms from '@blueledger/core/bundled';
import { BlueLedgerError } from '@blueledger/core/internal/errors';
import { budgetYearDates } from '@blueledger/core/internal/math';
import type { Scenario } from '@blueledger/core/reforms';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { aboutAnswer, licence, tableOfRows } from '@blueledger/exchange/table';
import type { CommandInput, Reply } from '../spec.js';
import { flag, parts, present, text } from './input.js';
import { nameOf } from './names.js';
import { tableFor } from './replyOf.js';
import { shippedReform, shippedReforms } from './shippedReforms.js';

const usualYear = '2025/26';

/** The scenarios, where no name was input. */
function listed(): Reply {
  const rows = shippedReforms({ from: '2025-07-01', budgetYear: usualYear });
  const about = {
    title: 'Bundled reforms',
    dataVersion: memberStatesCore.dataVersion,
    licence,
    sources: [],
    rules: [],
    notes: [],
  };
  return {
    about,
    tables: [tableOfRows('reforms', rows, about)],
    summary: 'Bundled reforms, where one is about a payer or a mission with USA or UNIFIL as its example.',
  };
}

async function scenarioOf(
  input: CommandInput,
  { name, from, budgetYear }: { readonly name: string | undefined; readonly from: string; readonly budgetYear: string },
): Promise<Scenario> {
  const path = text(input, 'scenario');
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
  return reforms.scenarioOf(shippedReform(input, { name, from, budgetYear }));
}

export async function reply(input: CommandInput): Promise<Reply> {
  const [name] = input.args;
  if (name === undefined && text(input, 'scenario') === undefined) return listed();
  const budgetYears = parts(text(input, 'years')) ?? [usualYear];
  const budgetYear = budgetYears[0] ?? '';
  const from = text(input, 'from') ?? budgetYearDates(budgetYear).from;
  const answer = reforms.compareReform({
    scenario: await scenarioOf(input, { name, from, budgetYear }),
    budgetYears,
    ...present({ missions: parts(text(input, 'missions')), cash: flag(input, 'cash') }),
  });
  const { text: summary, notes } = reforms.reformSummary(answer);
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
    summary,
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
