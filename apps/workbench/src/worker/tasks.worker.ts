import { checkClaims, explainClaim } from './claimTasks.js';
import { exportRows } from './exportRows.js';
import type { FromWorker, ReportProgress, TaskName, TaskRequest, ToWorker } from './protocol.js';
import { openTable, readRows, selectRows } from './tableTasks.js';

const tasks: Readonly<Record<TaskName, (input: never, report: ReportProgress) => unknown>> = {
  openTable,
  selectRows,
  readRows,
  exportRows,
  checkClaims,
  explainClaim,
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
