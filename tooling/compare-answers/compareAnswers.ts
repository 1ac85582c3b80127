import type { Call, Renames, SampledQuestion } from './call.js';
import { classify, type ExpectedDifference } from './classify.js';
import type { Difference } from './differences.js';
import { drawQuery, putWrong } from './drawQuery.js';
import { functionCall, wholeQueries } from './functionCalls.js';
import { randomFrom } from './random.js';
import { startWorker, type Worker } from './startWorker.js';
import { type Words, wordsOf } from './words.js';

export interface Comparison {
  /** Roots of two built checkouts. */
  readonly before: string;
  readonly after: string;
  /** Random queries of each function that are answered. */
  readonly queries: number;
  readonly seed: string;
  /** Only these functions; left out: all. */
  readonly only?: readonly string[];
  readonly renames: Renames;
  readonly expected: readonly ExpectedDifference[];
  /** Called when a function has been compared. */
  readonly progress?: (counts: Counts) => void;
}

/** How often the outcomes of a function were equal, and how the others differed. */
export interface Counts {
  readonly name: string;
  readonly calls: number;
  readonly equal: number;
  /** Equal once the names of the first build are those of the second. */
  readonly renamed: number;
  /** Only words differ, all numbers in them are the same. */
  readonly wording: number;
  readonly expected: number;
  readonly unexpected: number;
  /** Of all calls, those that the second build rejected in its own error class. */
  readonly rejected: number;
}

export interface Unexpected {
  readonly call: Call;
  readonly places: readonly Difference[];
}

export interface Report {
  readonly counts: readonly Counts[];
  /** Each reason for an expected difference, with the number of calls in which it was met. */
  readonly reasons: ReadonlyMap<string, number>;
  readonly unexpected: readonly Unexpected[];
  /** Functions of the second build that the first has not. */
  readonly added: readonly string[];
  /** Functions of the first build that the second has not, by any name. */
  readonly removed: readonly string[];
  /** Bound functions whose arguments nothing here knows. */
  readonly unknown: readonly string[];
  /** Questions of which fewer drawn queries were answered than wanted: there may be no more that have an answer. */
  readonly few: readonly string[];
}

interface Outcome {
  readonly hash: string;
  readonly renamed: string;
  readonly ends: 'answered' | 'rejected' | 'thrown';
}

/** Calls are sent in batches: one by one they would wait for each other. */
const batchOf = 10;
/** Drawn queries for each that has to be answered, at most. */
const mostDraws = 12;

const sum = (counts: readonly Counts[], key: Exclude<keyof Counts, 'name'>) =>
  counts.reduce((total, each) => total + each[key], 0);

/** The counts of all functions together. */
export const inAll = (counts: readonly Counts[]): Counts => ({
  name: `${counts.length} functions`,
  calls: sum(counts, 'calls'),
  equal: sum(counts, 'equal'),
  renamed: sum(counts, 'renamed'),
  wording: sum(counts, 'wording'),
  expected: sum(counts, 'expected'),
  unexpected: sum(counts, 'unexpected'),
  rejected: sum(counts, 'rejected'),
});

class Run {
  readonly reasons = new Map<string, number>();
  readonly unexpected: Unexpected[] = [];
  readonly #counts = new Map<string, Record<Exclude<keyof Counts, 'name'>, number>>();

  readonly comparison: Comparison;
  readonly before: Worker;
  readonly after: Worker;

  constructor(comparison: Comparison, before: Worker, after: Worker) {
    this.comparison = comparison;
    this.before = before;
    this.after = after;
  }

  get counts(): readonly Counts[] {
    return [...this.#counts].map(([name, counts]) => ({ name, ...counts }));
  }

  #countsOf(name: string) {
    const counts = this.#counts.get(name) ?? {
      calls: 0,
      equal: 0,
      renamed: 0,
      wording: 0,
      expected: 0,
      unexpected: 0,
      rejected: 0,
    };
    this.#counts.set(name, counts);
    return counts;
  }

  /** Puts calls to both builds and counts what comes of them. */
  async put(calls: readonly Call[]): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    for (let start = 0; start < calls.length; start += batchOf) {
      const batch = calls.slice(start, start + batchOf);
      const [old = [], now = []] = await Promise.all(
        [this.before, this.after].map((worker) => worker.ask<readonly Outcome[]>('answer', batch)),
      );
      for (const [index, call] of batch.entries()) {
        const [first, second] = [old[index], now[index]];
        if (!first || !second) throw new Error(`${call.name}: no outcome.`);
        await this.#count(call, first, second);
        outcomes.push(second);
      }
    }
    return outcomes;
  }

  async #count(call: Call, old: Outcome, now: Outcome): Promise<void> {
    const counts = this.#countsOf(call.name);
    counts.calls += 1;
    if (now.ends === 'rejected') counts.rejected += 1;
    // A raw error is a fault however old it is.
    const fault = now.ends === 'thrown';
    if (!fault && old.hash === now.hash) counts.equal += 1;
    else if (!fault && old.renamed === now.hash) counts.renamed += 1;
    else {
      const [first, second] = await Promise.all([
        this.before.ask<unknown>('show', call),
        this.after.ask<unknown>('showAsIs', call),
      ]);
      const classified = classify(call, first, second, this.comparison.expected);
      if (fault || classified.as === 'unexpected') {
        counts.unexpected += 1;
        const places = classified.as === 'unexpected' ? classified.places : [];
        this.unexpected.push({
          call,
          places: places.length > 0 ? places : [{ path: '', at: '', before: first, after: second }],
        });
      } else {
        counts[classified.as] += 1;
        for (const { because, changeset } of classified.because) {
          const reason = `${because} (${changeset})`;
          this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
        }
      }
    }
  }
}

/** What follows an answer: its summary with the text of its notes, its working and its citation. */
const following = (name: string, query: unknown): readonly Call[] => {
  const answer = { $answer: name, query };
  return [
    { name: 'summaryOf', args: [answer] },
    { name: 'explain', args: [answer] },
    { name: 'cite', args: [answer] },
  ];
};

/** Asks a question: its samples, drawn queries until enough were answered, and some with a value put wrong. */
async function compareQuestion(run: Run, question: SampledQuestion, words: Words): Promise<boolean> {
  const { name, samples } = question;
  const { queries, seed } = run.comparison;
  const random = randomFrom(`${seed} ${name}`);
  const queried = new Set<string>();
  const ask = async (query: unknown): Promise<boolean> => {
    queried.add(JSON.stringify([query]));
    const call: Call = { name, args: query === undefined ? [] : [query], isQuestion: true };
    const [outcome] = await run.put([call]);
    if (outcome?.ends !== 'answered') return false;
    // A bound function may answer as another one does, whose kind its answer bears.
    await run.put(following(name, query));
    return true;
  };
  for (const sample of samples) await ask(sample);
  const draw = () => wholeQueries[name]?.(words, random) ?? drawQuery(name, samples, words, random);
  // A question without options has one answer.
  if (draw() === undefined) return true;
  let answered = 0;
  for (let drawn = 0; answered < queries && drawn < queries * mostDraws; drawn += 1) {
    const query = draw();
    if (!queried.has(JSON.stringify([query])) && (await ask(query))) answered += 1;
  }
  const wrong = Array.from({ length: Math.ceil(queries / 4) }, () => putWrong(draw(), random));
  await run.put(wrong.map((query) => ({ name, args: [query], isWrong: true as const })));
  return answered === queries;
}

/** Calls a function that is no question, with drawn arguments and with some put wrong. */
async function compareFunction(run: Run, name: string, words: Words): Promise<boolean> {
  const { queries, seed } = run.comparison;
  const random = randomFrom(`${seed} ${name}`);
  const first = functionCall(name, words, random);
  if (!first) return false;
  // A function without arguments says the same each time.
  if (first.args.length === 0) await run.put([first]);
  else {
    await run.put(Array.from({ length: queries }, () => functionCall(name, words, random) ?? first));
    const wrong = Array.from({ length: Math.ceil(queries / 4) }, (): Call => {
      const { args } = functionCall(name, words, random) ?? first;
      const index = random.whole(0, args.length - 1);
      return { name, args: args.map((each, at) => (at === index ? putWrong(each, random) : each)), isWrong: true };
    });
    await run.put(wrong);
  }
  return true;
}

/** Asks two builds the same, and says where their answers differ. */
export async function compareAnswers(comparison: Comparison): Promise<Report> {
  const { only, renames } = comparison;
  const before = startWorker(comparison.before);
  const after = startWorker(comparison.after);
  try {
    await before.ask('rename', renames);
    const questions = await after.ask<readonly SampledQuestion[]>('questions');
    const words = await wordsOf(after, before);
    const functions = await after.ask<readonly string[]>('functions');
    const run = new Run(comparison, before, after);
    const [added, unknown, few]: [string[], string[], string[]] = [[], [], []];
    const chosen = [...new Set([...questions.map(({ name }) => name), ...functions])].filter(
      (name) => only?.includes(name) ?? true,
    );
    for (const name of chosen) {
      if (!(await before.ask<boolean>('has', name))) {
        added.push(name);
        continue;
      }
      const question = questions.find((each) => each.name === name);
      if (question) {
        if (!(await compareQuestion(run, question, words))) few.push(name);
      } else if (!(await compareFunction(run, name, words))) unknown.push(name);
      const counts = run.counts.find((each) => each.name === name);
      if (counts) comparison.progress?.(counts);
    }
    const former = new Set(Object.values(renames.functions));
    const removed: string[] = [];
    for (const name of only ? [] : await before.ask<readonly string[]>('functions'))
      if (!former.has(name) && !(await after.ask<boolean>('has', name))) removed.push(name);
    return { counts: run.counts, reasons: run.reasons, unexpected: run.unexpected, added, removed, unknown, few };
  } finally {
    before.stop();
    after.stop();
  }
}
