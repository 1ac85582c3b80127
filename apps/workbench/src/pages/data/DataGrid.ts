import type { Source } from '@blueledger/core';
import { rowsOf } from '@blueledger/datasets/decode';
import { peacekeepingOperations } from '@blueledger/datasets/peacekeeping-operations';
import { VirtualizerController } from '@tanstack/lit-virtual';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { renderFailure } from '../../parts/failure.js';
import { renderCited } from '../../parts/sources.js';
import type { Messages } from '../../text/messages.js';
import type { StateNames } from '../../text/stateNames.js';
import { callWorker, TaskStopped } from '../../worker/callWorker.js';
import type { Cell, FilterProblem, GridColumn, Progress, Sort } from '../../worker/protocol.js';
import { sourcesNamed } from '../../worker/sourcesNamed.js';

/** Columns whose cells are codes of states or of missions: their names stand beside them. */
const ofStates = /(^|_)(iso3|nationality|state)$/;
const ofMissions = /^(mission|entity)$/;
const missionNames: ReadonlyMap<string, string> = new Map(
  Array.from(rowsOf(peacekeepingOperations), ({ mission, name_en }) => [mission, name_en ?? mission]),
);

const rowHeight = 30;
/** Rows read at once: a window and its surroundings, so that slow scrolling finds them ready. */
const pageSize = 200;

const nextSort = (current: Sort | undefined, column: string): Sort | undefined => {
  if (current?.column !== column) return { column, descending: false };
  return current.descending ? undefined : { column, descending: true };
};

const sameSort = (a: Sort | undefined, b: Sort | undefined) =>
  a?.column === b?.column && a?.descending === b?.descending;

/** Rows of one table: filtered and sorted in the worker, drawn only where they are seen. */
@customElement('data-grid')
export class DataGrid extends LitElement {
  @property({ attribute: false }) messages!: Messages;
  /** Names of states by code. */
  @property({ attribute: false }) names: StateNames = new Map();
  @property() table = '';
  @property() label = '';
  @property() filter = '';
  /** Columns that are yes or no, which the table keeps as 1 and 0. */
  @property({ attribute: false }) flags: readonly string[] = [];
  @property({ attribute: false, hasChanged: (now?: Sort, before?: Sort) => !sameSort(now, before) })
  sort: Sort | undefined;
  @state() private columns: readonly GridColumn[] = [];
  @state() private all = 0;
  @state() private shown = 0;
  @state() private problem: FilterProblem | undefined;
  @state() private progress: Progress | undefined;
  @state() private failed: string | undefined;
  @query('.scroll') private scrollBox!: HTMLElement | null;
  #pages = new Map<number, readonly (readonly Cell[])[]>();
  #stop: AbortController | undefined;
  #generation = 0;
  #columnsOf = '';
  #sources: readonly Source[] = [];

  readonly #virtual = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    estimateSize: () => rowHeight,
    getScrollElement: () => this.scrollBox,
    overscan: 12,
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.abort();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('table') || changed.has('filter') || changed.has('sort')) void this.#select();
  }

  async #select(): Promise<void> {
    const { table, filter, sort } = this;
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.failed = undefined;
    try {
      // Not decided by what changed: a selection may have been overtaken before its columns came.
      if (this.#columnsOf !== table) {
        this.columns = [];
        const { columns, rows, sources } = await callWorker('openTable', { table }, { signal: stop.signal });
        this.columns = columns;
        this.#columnsOf = table;
        this.all = rows;
        this.#sources = sources;
        this.dispatchEvent(new CustomEvent('grid-open', { detail: columns }));
      }
      const { rows, problem } = await callWorker(
        'selectRows',
        { table, filter, sort },
        { signal: stop.signal, onProgress: (progress) => (this.progress = progress) },
      );
      this.#generation += 1;
      this.#pages = new Map();
      this.problem = problem;
      this.shown = rows;
      this.failed = undefined;
      this.progress = undefined;
      this.#virtual.getVirtualizer().setOptions({ ...this.#virtual.getVirtualizer().options, count: rows });
      if (this.scrollBox) this.scrollBox.scrollTop = 0;
      this.requestUpdate();
    } catch (error) {
      if (error instanceof TaskStopped) return;
      this.failed = error instanceof Error ? error.message : String(error);
      this.progress = undefined;
    }
  }

  async #read(number: number): Promise<void> {
    if (this.#pages.has(number)) return;
    this.#pages.set(number, []);
    const { table } = this;
    const generation = this.#generation;
    const rows = await callWorker('readRows', { table, from: number * pageSize, to: (number + 1) * pageSize }).catch(
      (error: unknown) => {
        this.failed = error instanceof Error ? error.message : String(error);
        return [];
      },
    );
    if (generation !== this.#generation) return;
    this.#pages.set(number, rows);
    this.requestUpdate();
  }

  #cellText(cell: Cell | undefined, { kind, decimals, name }: GridColumn): string {
    if (cell === undefined) return '…';
    if (cell === null) return '';
    if (this.flags.includes(name)) return cell === 1 ? 'true' : 'false';
    // A year is a number that nobody groups by thousands.
    if (kind !== 'number' || typeof cell !== 'number' || /(^|_)year$/.test(name)) return String(cell);
    return cell.toLocaleString(this.messages.language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  }

  /** A cell as it is read: a code with its name, the documents that a row rests on as links. */
  #renderCell(cell: Cell | undefined, column: GridColumn): TemplateResult | string {
    if (typeof cell !== 'string' || column.kind !== 'text') return this.#cellText(cell, column);
    if (column.name === 'source') {
      const cited = sourcesNamed(this.#sources, cell);
      return cited.length === 0 ? cell : renderCited(cited);
    }
    const name = ofStates.test(column.name)
      ? this.names.get(cell)
      : ofMissions.test(column.name)
        ? missionNames.get(cell)
        : undefined;
    return name === undefined || name === cell
      ? cell
      : html`${cell} <small class="quiet" title=${name}>${name}</small>`;
  }

  /** How wide a column stands, in letters: a code has room for a name beside it. */
  #widthOf({ name, letters }: GridColumn): number {
    const named = ofStates.test(name) || ofMissions.test(name) ? 20 : 0;
    return Math.min(40, Math.max(name.length + 4, letters + 3 + named));
  }

  /** Yes and no are kept as numbers and shown as true and false. */
  #kindOf({ name, kind }: GridColumn): string {
    return this.flags.includes(name) ? 'flag' : kind;
  }

  #renderHead(column: GridColumn): TemplateResult {
    const { sort } = this;
    const { name } = column;
    const order = sort?.column !== name ? 'none' : sort.descending ? 'descending' : 'ascending';
    return html`<th scope="col" class=${this.#kindOf(column)} aria-sort=${order}>
      <button
        type="button"
        title=${this.messages.data.sortBy(name)}
        @click=${() => this.dispatchEvent(new CustomEvent('grid-sort', { detail: nextSort(sort, name), bubbles: true }))}
      >
        ${name}<span aria-hidden="true">${order === 'ascending' ? ' ↑' : order === 'descending' ? ' ↓' : ''}</span>
      </button>
    </th>`;
  }

  #renderRows(): TemplateResult {
    const items = this.#virtual.getVirtualizer().getVirtualItems();
    const first = items[0]?.start ?? 0;
    const last = this.shown * rowHeight - (items.at(-1)?.end ?? 0);
    for (const { index } of items) void this.#read(Math.floor(index / pageSize));
    const spacer = (height: number) =>
      height > 0
        ? html`<tr aria-hidden="true" style="height:${height}px"><td colspan=${this.columns.length}></td></tr>`
        : nothing;
    return html`${spacer(first)}
    ${items.map(({ index }) => {
      const cells = this.#pages.get(Math.floor(index / pageSize))?.[index % pageSize];
      return html`<tr aria-rowindex=${index + 2}>
        ${this.columns.map((column, i) => html`<td class=${this.#kindOf(column)}>${this.#renderCell(cells?.[i], column)}</td>`)}
      </tr>`;
    })}
    ${spacer(last)}`;
  }

  #problemText({ part, expected }: FilterProblem): string {
    const { data } = this.messages;
    if (expected === 'number') return data.badNumber(part);
    if (expected === 'month') return data.badMonth(part);
    return data.badFilter(part, this.columns.map(({ name }) => name).join(', '));
  }

  protected override render(): TemplateResult {
    const { messages, columns, progress, failed, problem } = this;
    const { data, shell } = messages;
    if (failed) return renderFailure(data.failed, failed, () => void this.#select(), messages);
    if (columns.length === 0) return html`<p class="quiet" aria-busy="true">${shell.loading}</p>`;
    const whole = (value: number) => value.toLocaleString(messages.language);
    return html`<p class="count" role="status" lang=${messages.language} dir=${messages.direction}>
        ${problem ? html`<span class="problem">${this.#problemText(problem)}</span>` : data.shown(whole(this.shown), whole(this.all))}
        ${
          progress
            ? html`<progress max=${progress.all} value=${progress.done}></progress>
                <button type="button" @click=${() => {
                  this.#stop?.abort();
                  this.progress = undefined;
                }}>${shell.cancel}</button>`
            : nothing
        }
      </p>
      <div class="scroll grid" role="region" aria-label=${this.label} tabindex="0">
        <table aria-rowcount=${this.shown + 1}>
          <colgroup>
            ${columns.map((column) => html`<col style="width:${this.#widthOf(column)}ch" />`)}
          </colgroup>
          <thead>
            <tr>
              ${columns.map((column) => this.#renderHead(column))}
            </tr>
          </thead>
          <tbody>
            ${this.#renderRows()}
          </tbody>
        </table>
        <p class="print-only quiet">${data.printed(whole(this.shown))}</p>
        ${this.shown === 0 && !progress ? html`<p class="quiet empty">${data.nothing}</p>` : nothing}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'data-grid': DataGrid;
  }
  interface HTMLElementEventMap {
    'grid-sort': CustomEvent<Sort | undefined>;
    'grid-open': CustomEvent<readonly GridColumn[]>;
  }
}
