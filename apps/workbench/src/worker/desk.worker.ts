import { checkAll, explainClaim } from './checkAll.js';
import { exportRows } from './exportRows.js';
import { openTable, readRows, selectRows } from './openTables.js';
import type { FromWorker, TaskName, TaskRequest, ToWorker } from './protocol.js';
import type { Work } from './work.js';

type Tasks = Readonly<Record<TaskName, (ask: never, work: Work) => unknown>>;

const tasks: Tasks = { openTable, selectRows, readRows, exportRows, checkClaims: checkAll, explainClaim };
const stopped = new Set<number>();
const tell = (message: FromWorker) => postMessage(message);

/** Lets messages in, so that a task can be stopped or overtaken between two slices of its work. */
const yieldToEventLoop = () => new Promise<void>((resume) => setTimeout(resume));

async function run({ id, name, ask }: TaskRequest): Promise<void> {
  const work: Work = async (done, all) => {
    tell({ id, progress: { done, all } });
    await yieldToEventLoop();
    return !stopped.has(id);
  };
  try {
    const answer = await tasks[name](ask as never, work);
    if (!stopped.has(id)) tell({ id, answer });
  } catch (error) {
    tell({ id, failed: error instanceof Error ? error.message : String(error) });
  } finally {
    stopped.delete(id);
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('cancel' in data) stopped.add(data.cancel);
  else void run(data);
});
