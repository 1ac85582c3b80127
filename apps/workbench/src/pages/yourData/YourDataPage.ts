import { coverage } from 'virtual:coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ownFiles } from '../../own/ownFiles.js';
import { Asked } from '../../parts/Asked.js';
import { messageOf, renderFailure } from '../../parts/failure.js';
import { saveFile } from '../../parts/saveFile.js';
import { fileTable, renderDownloads, renderSortedTable, type ShownColumn } from '../../parts/sortedTable.js';
import { renderNotes, renderSources } from '../../parts/sources.js';
import { callWorker } from '../../worker/callWorker.js';
import { type OwnFile, type OwnKind, ownKinds, type PaymentsBeside } from '../../worker/pageTasks.js';
import { type PageTexts, TextPage } from '../TextPage.js';
import { texts as english, type YourDataTexts } from './text/en.js';

type Beside = PaymentsBeside['states'][number];

/** Budget years that the simulation begins from: what was unpaid at their start is known. */
const budgetYears = Array.from({ length: coverage.unpaidByMission.to - coverage.apportioned.from + 1 }, (_, i) => {
  const year = coverage.unpaidByMission.to - i;
  return `${year}/${String(year + 1).slice(2)}`;
});

/** A file that is being looked at, before the reader lets its rows be used. */
interface Pending {
  readonly file: File;
  readonly read: OwnFile | undefined;
  readonly failed: unknown;
}

/** The reader's own tables: read and checked line by line, used where the reader says so, kept and removed whole. */
@customElement('your-data-page')
export class YourDataPage extends TextPage<YourDataTexts> {
  protected readonly languages: PageTexts<YourDataTexts> = {
    en: english,
    others: { fr: () => import('./text/fr.js'), ar: () => import('./text/ar.js') },
  };
  @state() private pending: readonly Pending[] = [];
  @state() private failed: unknown;
  readonly #beside = new Asked(this, 'paymentsBeside');
  #unlisten = (): void => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unlisten = ownFiles.listen(() => this.requestUpdate());
    ownFiles.restore().catch((error: unknown) => (this.failed = error));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unlisten();
  }

  get #budgetYear(): string {
    const year = this.param('budget');
    return budgetYears.includes(year) ? year : (budgetYears[0] as string);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const rows = ownFiles.rowsOf('payments');
    if (rows.length > 0) this.#beside.ask({ rows, budgetYear: this.#budgetYear, language: this.messages.language });
  }

  async #read(file: File, kind?: OwnKind): Promise<void> {
    const place = (read: OwnFile | undefined, failed?: unknown) => {
      const others = this.pending.filter((one) => one.file !== file);
      this.pending = [...others, { file, read, failed }];
    };
    place(undefined);
    try {
      place(await callWorker('readOwn', { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), kind }));
    } catch (error) {
      place(undefined, error);
    }
  }

  readonly #take = (files: FileList | null | undefined): void => {
    for (const file of files ?? []) void this.#read(file);
  };

  #settle({ file, read }: Pending, use: boolean): void {
    this.pending = this.pending.filter((one) => one.file !== file);
    if (use && read) ownFiles.add(read);
  }

  #renderMapping({ mapping }: OwnFile, texts: YourDataTexts): TemplateResult {
    return html`<h3>${texts.columns}</h3>
      <div class="scroll" role="region" aria-label=${texts.columns} tabindex="0">
        <table>
          <thead>
            <tr>${[texts.column, texts.field, texts.why].map((label) => html`<th scope="col">${label}</th>`)}</tr>
          </thead>
          <tbody>
            ${mapping.map(
              ({ heading, field, why }) =>
                html`<tr>
                  <th scope="row"><bdi>${heading}</bdi></th>
                  <td>${field === undefined ? html`<span class="quiet">${texts.notRead}</span>` : html`<code>${field}</code>`}</td>
                  <td class="long" lang="en" dir="ltr">${why}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  #renderProblems({ problems, untold }: OwnFile, texts: YourDataTexts): TemplateResult {
    const { whole } = this.formats;
    const count = (severity: string) => whole(problems.filter((one) => one.severity === severity).length);
    if (problems.length === 0) return html`<p>${texts.clean}</p>`;
    return html`<h3>${texts.problems(count('error'), count('warning'))}</h3>
      <div class="scroll tall" role="region" aria-label=${texts.problem} tabindex="0">
        <table>
          <thead>
            <tr>${[texts.line, texts.column, texts.problem, texts.expected, texts.remedy].map((label) => html`<th scope="col">${label}</th>`)}</tr>
          </thead>
          <tbody>
            ${problems.map(
              ({ severity, line, column, what, expected, remedy }) =>
                html`<tr class=${severity}>
                  <td class="number">${line === undefined ? '–' : whole(line)}</td>
                  <td><bdi>${column ?? '–'}</bdi></td>
                  <td lang="en" dir="ltr">${what}</td>
                  <td lang="en" dir="ltr">${expected}</td>
                  <td lang="en" dir="ltr">${remedy ?? ''}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${untold > 0 ? html`<p class="quiet">${texts.more(whole(untold))}</p>` : nothing}`;
  }

  #renderPending(one: Pending, texts: YourDataTexts): TemplateResult {
    const { whole } = this.formats;
    const { file, read, failed } = one;
    if (failed !== undefined)
      return html`<section class="own">
        <h2>${file.name}</h2>
        ${renderFailure(texts.failed, failed, () => void this.#read(file), this.messages)}
      </section>`;
    if (!read) return html`<p class="quiet" role="status" aria-busy="true">${texts.reading(file.name)}</p>`;
    const { kind, rows, rowCount, badRows } = read;
    return html`<section class="own">
      <h2>${read.name}</h2>
      <p role="status">${kind === undefined ? texts.notRecognised : texts.recognised(texts.kinds[kind], whole(rows.length), whole(rowCount))}</p>
      <div class="fields">
        <label class="field"
          ><span>${texts.kind}</span>
          <select @change=${(event: Event) => void this.#read(file, (event.target as HTMLSelectElement).value as OwnKind)}>
            ${kind === undefined ? html`<option selected disabled>–</option>` : nothing}
            ${ownKinds.map((name) => html`<option value=${name} .selected=${name === kind}>${texts.kinds[name]}</option>`)}
          </select></label
        >
        ${
          kind !== undefined && rows.length > 0
            ? html`<button type="button" @click=${() => this.#settle(one, true)}>${badRows === 0 ? texts.use : texts.useGood(whole(rows.length))}</button>`
            : nothing
        }
        <button type="button" @click=${() => this.#settle(one, false)}>${texts.discard}</button>
      </div>
      ${this.#renderProblems(read, texts)} ${this.#renderMapping(read, texts)}
    </section>`;
  }

  #renderInUse(texts: YourDataTexts): TemplateResult {
    const { whole } = this.formats;
    const failed = (error: unknown) => (this.failed = error);
    return html`<h2>${texts.using}</h2>
      ${ownFiles.all.length === 0 ? html`<p class="quiet">${texts.none}</p>` : nothing}
      <ul class="chips">
        ${ownFiles.all.map(
          ({ name, kind, rows }, at) =>
            html`<li>
              ${name} · ${kind ? texts.kinds[kind] : ''} · ${texts.rows(whole(rows.length))}
              <button type="button" aria-label=${texts.remove(name)} @click=${() => ownFiles.remove(at)}>×</button>
            </li>`,
        )}
      </ul>
      <p class="actions">
        <button type="button" ?disabled=${!ownFiles.canUndo} @click=${() => ownFiles.undo()}>${texts.undo}</button>
        <button type="button" ?disabled=${ownFiles.all.length === 0} @click=${() => saveFile('your-data.json', 'application/json', ownFiles.exported())}>
          ${texts.exportAll}
        </button>
        <button type="button" ?disabled=${ownFiles.all.length === 0 && !ownFiles.kept} @click=${() => ownFiles.clear().catch(failed)}>
          ${texts.removeAll}
        </button>
        <label class="check"
          ><input
            type="checkbox"
            .checked=${ownFiles.kept}
            @change=${(event: Event) => ownFiles.keep((event.target as HTMLInputElement).checked).catch(failed)}
          />
          ${texts.keep} <small class="quiet">${texts.keepHelp}</small></label
        >
      </p>`;
  }

  #renderBeside(value: PaymentsBeside, texts: YourDataTexts): TemplateResult {
    const { messages } = this;
    const { whole } = this.formats;
    const amount = (key: 'assessed' | 'yours' | 'modelled'): ShownColumn<Beside> => ({
      key,
      label: texts[key],
      kind: 'number',
      unit: 'US dollars',
      value: (row) => row[key],
      shown: (row) => whole(row[key] as number),
    });
    const columns: readonly ShownColumn<Beside>[] = [
      {
        key: 'state',
        label: texts.state,
        kind: 'name',
        value: ({ state: code }) => this.nameOf(code),
        shown: ({ state: code }) =>
          html`<a href=${this.href({ page: 'states', params: { states: code } })}>${this.nameOf(code)}</a>`,
      },
      amount('assessed'),
      amount('yours'),
      amount('modelled'),
    ];
    const table = {
      label: texts.beside,
      columns,
      rows: value.states,
      sort: this.param('sort') || '-yours',
      order: (sort: string) => this.setParams({ sort }),
      messages,
    };
    return html`<section class=${this.#beside.busy ? 'stale' : ''}>
      <h2>${texts.beside} <span class="mark">${texts.withYours}</span></h2>
      <p class="measure">${texts.besideLead(value.budgetYear)}</p>
      <label class="field"
        ><span>${texts.budgetYear}</span>
        <select @change=${(event: Event) => this.setParams({ budget: (event.target as HTMLSelectElement).value })}>
          ${budgetYears.map((year) => html`<option .selected=${year === this.#budgetYear}>${year}</option>`)}
        </select></label
      >
      ${value.outside > 0 ? html`<p class="problem" role="status">${texts.outside(whole(value.outside), value.budgetYear)}</p>` : nothing}
      ${renderSortedTable(table)}
      ${renderDownloads(
        {
          name: `your-payments-${value.budgetYear.replace('/', '-')}`,
          tables: () => [fileTable('payments', table, value.about, messages.language)],
          failed: (error) => (this.failed = error),
        },
        messages,
      )}
      ${renderNotes(value.about.texts, messages)} ${renderSources(value.about, messages)}
    </section>`;
  }

  protected override renderPage(texts: YourDataTexts): TemplateResult {
    const { value, failed } = this.#beside;
    const hasPayments = ownFiles.rowsOf('payments').length > 0;
    return html`<h1>${texts.title}</h1>
      <p class="lead">${texts.lead}</p>
      <label
        class="drop"
        @dragover=${(event: DragEvent) => event.preventDefault()}
        @drop=${(event: DragEvent) => {
          event.preventDefault();
          this.#take(event.dataTransfer?.files);
        }}
        ><span>${texts.drop}</span>
        <input
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.xlsx,.parquet"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            this.#take(input.files);
            input.value = '';
          }}
      /></label>
      ${this.failed === undefined ? nothing : html`<p class="problem" role="alert">${messageOf(this.failed)}</p>`}
      ${this.pending.map((one) => this.#renderPending(one, texts))} ${this.#renderInUse(texts)}
      <p class="quiet small">${texts.usedBy}</p>
      ${hasPayments && failed !== undefined ? renderFailure(texts.computed, failed, () => this.#beside.again(), this.messages) : nothing}
      ${hasPayments && value ? this.#renderBeside(value, texts) : nothing}
      ${hasPayments && !value && failed === undefined ? html`<p class="quiet" aria-busy="true">${this.messages.shell.loading}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'your-data-page': YourDataPage;
  }
}
