import type { Page } from 'playwright';
import { type Random, randomFrom } from '../../compare-answers/random.js';
import { type Ended, longestMilliseconds } from '../call.js';
import type { Site } from './startSite.js';

/** What a page showed for a call. */
export interface Seen {
  readonly fault: string | undefined;
  readonly refused: boolean;
}

export interface PageCall {
  readonly name: string;
  readonly given: readonly string[];
  readonly run: (page: Page) => Promise<Seen>;
}

export interface PageSubject {
  readonly path: string;
  readonly draw: (random: Random) => PageCall;
}

/** A call that a page does not end in this time is one that it never ends. */
const patience = 30_000;

// As text: this side of the tool knows no window.
const watchTasks = `
window.longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
}).observe({ type: 'longtask' });
`;
/** The longest for which the page was held since it was last read. Entries come after the task that they are of. */
const longestTask = (page: Page) =>
  page.evaluate<number>(`new Promise((done) => setTimeout(() => {
    done(window.longest);
    window.longest = 0;
  }, 0))`);

/** Runs calls of a subject in one page until the time is over; `note` hears of each. Times are those for which it holds the page. */
export async function runPage(
  site: Site,
  { path, draw }: PageSubject,
  {
    run,
    from,
    to,
    until,
    note,
  }: {
    readonly run: string;
    readonly from: number;
    readonly to: number;
    readonly until: number;
    readonly note: (ended: Ended) => void;
  },
): Promise<number> {
  let page = await site.open(path);
  await page.evaluate(watchTasks);
  let number = from;
  for (; number < to && performance.now() < until; number += 1) {
    const seed = `${run}-${number}`;
    const call = draw(randomFrom(seed));
    let timer: NodeJS.Timeout | undefined;
    const never = new Promise<Seen>((done) => {
      timer = setTimeout(() => done({ fault: 'did not end', refused: false }), patience);
    });
    site.errors();
    const seen = await Promise.race([
      call.run(page).catch((error: unknown): Seen => ({ fault: `a raw error: ${String(error)}`, refused: false })),
      never,
    ]);
    clearTimeout(timer);
    const [error] = site.errors();
    const isOver = seen.fault === 'did not end';
    let milliseconds = isOver ? patience : await longestTask(page);
    // On a machine that is busy with others the first time is not the call's own.
    for (let again = 0; again < 2 && !isOver && milliseconds > longestMilliseconds; again += 1) {
      await page.goto(page.url());
      await page.evaluate(watchTasks);
      await call.run(page).catch(() => undefined);
      milliseconds = Math.min(milliseconds, await longestTask(page));
    }
    if (isOver) {
      await page.context().close();
      page = await site.open(path);
      await page.evaluate(watchTasks);
    }
    note({
      seed,
      name: call.name,
      milliseconds,
      fault: seen.fault ?? (error === undefined ? undefined : `an error in the page: ${error}`),
      shown: call.given.join(' | '),
      refused: seen.refused,
    });
  }
  await page.context().close();
  return number;
}
