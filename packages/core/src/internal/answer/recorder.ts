import type { DatedValue, LegalReference, Parameter } from '../rules/index.js';
import { type FactTable, type Source, type TextColumn, textAt } from '../tables/index.js';

/** How sure a figure is; an answer is as sure as the least sure figure it rests on. */
export type FigureStatus = 'published' | 'derived' | 'projected' | 'unverified';
const leastSureLast: readonly FigureStatus[] = ['published', 'derived', 'projected', 'unverified'];

/** One step of a working: what was done, with what, and what came out. */
export interface WorkingStep {
  readonly step: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The rule applied, with the place where it stands. */
  readonly parameter?: { readonly id: string; readonly value: unknown; readonly reference: LegalReference };
  readonly result?: unknown;
  readonly steps: readonly WorkingStep[];
}

/** A rule that an answer applies, and where it stands. */
export interface AppliedRule {
  readonly parameter: string;
  readonly title: string;
  readonly reference: LegalReference;
}

/** A note that an answer carries; its text is in the messages of each language. */
export interface Note {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What an answer rests on, as it is collected. */
interface Collected {
  readonly sources: Map<string, Source>;
  readonly notes: Map<string, Note>;
  readonly rules: Map<string, AppliedRule>;
  dataVersion: string;
  status: FigureStatus;
}

/** Collects, while a question is answered, what the answer rests on; and, in a trace, every step. */
export class Recorder {
  #rests: Collected = { sources: new Map(), notes: new Map(), rules: new Map(), dataVersion: '', status: 'published' };
  readonly #steps: WorkingStep[] | undefined;

  constructor({ trace }: { readonly trace: boolean }) {
    this.#steps = trace ? [] : undefined;
  }

  /** The answer reads these rows of a table: their sources and, where the table has it, their status count. */
  reads(table: FactTable<object>, rows: Iterable<number>): void {
    this.#rests.dataVersion = table.dataVersion;
    const { source, status } = table.columns as { readonly source?: TextColumn; readonly status?: TextColumn };
    const [lists, statuses] = [new Set<string>(), new Set<string>()];
    for (const row of rows) {
      if (source) lists.add(textAt(source, row) ?? '');
      if (status) statuses.add(textAt(status, row) as string);
    }
    for (const known of statuses) this.restsOn(known as FigureStatus);
    const ids = new Set([...lists].flatMap((list) => list.split(';')));
    for (const origin of table.sources) if (!source || ids.has(origin.id)) this.#rests.sources.set(origin.id, origin);
  }

  /** The answer reads these months of a table whose sources go by month. */
  readsMonths(table: FactTable<unknown>, from: string, to: string): void {
    this.#rests.dataVersion = table.dataVersion;
    const feeding = table.coverage?.sources;
    for (const origin of table.sources)
      if (!feeding || feeding.some((span) => span.source === origin.id && span.from <= to && from <= span.to))
        this.#rests.sources.set(origin.id, origin);
  }

  /** The answer applies this value of a rule, and is no surer than it. Returns the value. */
  applies<Value>({ id, title }: Parameter<Value>, { value, reference, status }: DatedValue<Value>): Value {
    if (status === 'unverified' || status === 'derived') this.restsOn(status);
    else if (status === 'projected' || status === 'scenario') this.restsOn('projected');
    if (status === 'secondary' || status === 'unverified') this.note(`rule-${status}`, { title });
    if (status === 'scenario') this.note('rule-assumed', { title });
    this.#rests.rules.set(`${id} ${reference.document} ${reference.paragraph ?? ''}`, {
      parameter: id,
      title,
      reference,
    });
    return value;
  }

  /** The answer rests on another: its sources, rules and notes are this one's as well. */
  carries({
    sources,
    rules,
    notes,
    status,
    dataVersion,
  }: {
    readonly sources: readonly Source[];
    readonly rules: readonly AppliedRule[];
    readonly notes: readonly Note[];
    readonly status: FigureStatus;
    readonly dataVersion: string;
  }): void {
    for (const source of sources) this.#rests.sources.set(source.id, source);
    for (const rule of rules)
      this.#rests.rules.set(`${rule.parameter} ${rule.reference.document} ${rule.reference.paragraph ?? ''}`, rule);
    for (const { code, values } of notes) this.note(code, values);
    this.#rests.dataVersion ||= dataVersion;
    this.restsOn(status);
  }

  /** The answer is no surer than this. */
  restsOn(status: FigureStatus): void {
    if (leastSureLast.indexOf(status) > leastSureLast.indexOf(this.#rests.status)) this.#rests.status = status;
  }

  note(code: string, values: Note['values'] = {}): void {
    this.#rests.notes.set(`${code} ${JSON.stringify(values)}`, { code, values });
  }

  /**
   * When tracing, keeps a step that was done: what it is, with what, by which rule and with what result, and the steps that
   * `inside` recorded. Costs nothing otherwise: `describe` is not called.
   */
  step(describe: () => Omit<WorkingStep, 'steps'>, inside?: Recorder): void {
    this.#steps?.push({ ...describe(), steps: inside?.steps() ?? [] });
  }

  /** Whether steps are kept: what is known already must then be worked out again. */
  get isTracing(): boolean {
    return this.#steps !== undefined;
  }

  /** A recorder for what is done inside a step: it collects for the same answer, and has its own steps. */
  inside(): Recorder {
    if (this.#steps === undefined) return this;
    const recorder = new Recorder({ trace: true });
    recorder.#rests = this.#rests;
    return recorder;
  }

  /** What the answer rests on, for the answer's record. */
  basis(): {
    sources: readonly Source[];
    rules: readonly AppliedRule[];
    dataVersion: string;
    status: FigureStatus;
    notes: readonly Note[];
  } {
    return {
      sources: [...this.#rests.sources.values()],
      rules: [...this.#rests.rules.values()],
      dataVersion: this.#rests.dataVersion,
      status: this.#rests.status,
      notes: [...this.#rests.notes.values()],
    };
  }

  steps(): readonly WorkingStep[] {
    return this.#steps ?? [];
  }
}

/** A dated value as a step of a working names it. */
export function ruleOf(
  parameter: Parameter<unknown>,
  { value, reference }: DatedValue<unknown>,
): NonNullable<WorkingStep['parameter']> {
  return { id: parameter.id, value, reference };
}
