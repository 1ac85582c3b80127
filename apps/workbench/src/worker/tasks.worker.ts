import { exportRows } from './exportRows.js';
import type { FromWorker, ReportProgress, TaskName, TaskRequest, ToWorker } from './protocol.js';
import { openTable, readRows, selectRows } from './tableTasks.js';

type Task = (input: never, report: ReportProgress) => unknown;

/** A task whose code and facts load when it is first asked for. */
const later =
  <Name extends TaskName>(name: Name, load: () => Promise<Readonly<Record<Name, Task>>>): Task =>
  async (input, report) =>
    (await load())[name](input, report);

const claimTasks = () => import('./claimTasks.js');
const billTasks = () => import('./billTasks.js');
const reformTasks = () => import('./reformTasks.js');
const cashTasks = () => import('./cashTasks.js');
const ownTasks = () => import('./ownTasks.js');
const statesTasks = () => import('./statesTasks.js');
const scaleTasks = () => import('./scaleTasks.js');
const personnelTasks = () => import('./personnelTasks.js');
const missionTasks = () => import('./missionTasks.js');

const tasks: Readonly<Record<TaskName, Task>> = {
  openTable,
  selectRows,
  readRows,
  exportRows,
  groupRows: later('groupRows', () => import('./groupTasks.js')),
  checkClaims: later('checkClaims', claimTasks),
  explainClaim: later('explainClaim', claimTasks),
  quotedPair: later('quotedPair', claimTasks),
  statesInYear: later('statesInYear', statesTasks),
  stateBills: later('stateBills', statesTasks),
  knownAppropriations: later('knownAppropriations', billTasks),
  bill: later('bill', billTasks),
  mandateEnds: later('mandateEnds', reformTasks),
  editScenario: later('editScenario', reformTasks),
  whatIf: later('whatIf', reformTasks),
  cashFan: later('cashFan', cashTasks),
  owedToContributors: later('owedToContributors', cashTasks),
  readOwn: later('readOwn', ownTasks),
  paymentsBeside: later('paymentsBeside', ownTasks),
  nextScale: later('nextScale', scaleTasks),
  reviewScale: later('reviewScale', scaleTasks),
  authorisations: later('authorisations', missionTasks),
  unpaidOfMission: later('unpaidOfMission', missionTasks),
  operationFacts: later('operationFacts', missionTasks),
  personnelChoices: later('personnelChoices', personnelTasks),
  rankedContributors: later('rankedContributors', personnelTasks),
  backtests: later('backtests', scaleTasks),
  readIncomes: later('readIncomes', () => import('./readIncomes.js')),
  writeFiles: later('writeFiles', () => import('./writeFiles.js')),
};
const stopped = new Set<number>();
const post = (message: FromWorker) => postMessage(message);

/** Lets messages in, so that a task can be stopped or overtaken between two slices of its work. */
const yieldToEventLoop = () => new Promise<void>((resume) => setTimeout(resume));

async function run({ id, name, input }: TaskRequest): Promise<void> {
  const report: ReportProgress = async (progress) => {
    post({ id, progress });
    await yieldToEventLoop();
    return !stopped.has(id);
  };
  try {
    const output = await tasks[name](input as never, report);
    if (!stopped.has(id)) post({ id, output });
  } catch (error) {
    post({ id, failed: error instanceof Error ? error.message : String(error) });
  } finally {
    stopped.delete(id);
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('cancel' in data) stopped.add(data.cancel);
  else void run(data);
});
