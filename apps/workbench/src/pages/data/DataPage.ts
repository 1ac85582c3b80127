import { tables } from 'virtual:tables';
import { load, type TablePage } from 'virtual:tables/pages';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { renderFailure } from '../../parts/failure.js';
import { findField } from '../../parts/findField.js';
import { saveFile } from '../../parts/saveFile.js';
import { callWorker } from '../../worker/callWorker.js';
import type { GridColumn, Sort } from '../../worker/protocol.js';
import { PageElement } from '../PageElement.js';
import './DataGrid.js';
import './tables/FilterMenu.js';
import './tables/TablesList.js';

/** The list of all tables, and one table with its rows, description, sources and downloads. */
@customElement('data-page')
export class DataPage extends PageElement {
  @state() private tablePage: TablePage | undefined;
  @state() private columns: { readonly table: string; readonly columns: readonly GridColumn[] } | undefined;
  /** What could not be loaded, of which table. */
  @state() private failed: { readonly table: string; readonly what: string; readonly error: unknown } | undefined;

  protected override willUpdate(): void {
    const table = this.param('table');
    if (table === (this.tablePage?.name ?? '')) return;
    this.tablePage = undefined;
    if (this.failed?.table !== table) void this.#loadTablePage(table);
  }

  async #loadTablePage(table: string): Promise<void> {
    this.failed = undefined;
    try {
      // What groups rows comes with a table, not with the list of them.
      const [loaded] = await Promise.all([load[table]?.(), import('./grouped/GroupedRows.js')]);
      if (loaded?.page.name === this.param('table')) this.tablePage = loaded.page;
    } catch (error) {
      this.failed = { table, what: this.messages.data.pageFailed, error };
    }
  }

  get #sort(): Sort | undefined {
    const text = this.param('sort');
    return text === '' ? undefined : { column: text.replace(/^-/, ''), descending: text.startsWith('-') };
  }

  #renderList(): TemplateResult {
    const { data } = this.messages;
    const { whole } = this.formats;
    return html`<h1>${data.title}</h1>
      <p class="lead">${data.lead(whole(tables.length), whole(tables.reduce((sum, { rows }) => sum + rows, 0)))}</p>
      ${findField({ label: data.find, value: this.param('find'), find: this.setFind })}
      <tables-list .context=${this.context}></tables-list>`;
  }

  /** Saves the rows of the table, all or the selected ones, as a file. */
  async #save(table: string, format: 'csv' | 'json', selected: boolean): Promise<void> {
    try {
      const text = await callWorker('exportRows', { table, format, selected });
      const type = format === 'json' ? 'application/json' : 'text/csv;charset=utf-8';
      saveFile(`${table}${selected ? '-rows' : ''}.${format}`, type, text);
    } catch (error) {
      this.failed = { table, what: this.messages.data.failed, error };
    }
  }

  #renderDownloads({ name, bytes }: TablePage): TemplateResult {
    const { data } = this.messages;
    const { size } = this.formats;
    return html`<p class="actions">
      <span>${data.download}</span>
      <a href="downloads/${name}.csv" download>CSV (${size(bytes['csv'] ?? 0)})</a>
      <a href="downloads/${name}.parquet" download>Parquet (${size(bytes['parquet'] ?? 0)})</a>
      <button type="button" @click=${() => this.#save(name, 'json', false)}>JSON</button>
      <button type="button" @click=${() => this.#save(name, 'csv', true)}>${data.downloadFiltered}</button>
    </p>`;
  }

  #renderPage(page: TablePage): TemplateResult {
    const { data, shell } = this.messages;
    return html`<section class="prose" lang="en" dir="ltr">
      <h2>${data.columns}</h2>
      <div class="scroll" role="region" aria-label=${data.columns} tabindex="0">
        <table>
          <thead>
            <tr>
              ${[data.column, data.type, data.unit, data.meaning].map((label) => html`<th scope="col">${label}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${page.fields.map(
              ({ name, type, unit, meaning }) =>
                html`<tr>
                  <th scope="row"><code>${name}</code>${page.key.includes(name) ? ' *' : nothing}</th>
                  <td>${type}</td>
                  <td>${unit}</td>
                  <td class="long">${meaning}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${page.sections.map(({ title, html: text }) => html`<h2>${title}</h2>${unsafeHTML(text)}`)}
      <h2>${shell.sources}</h2>
      <ul>
        ${page.sources.map(({ title, path }) => html`<li>${path ? html`<a href=${path} target="_blank" rel="noopener">${title}</a>` : title}</li>`)}
      </ul>
      <p lang=${this.messages.language} dir=${this.messages.direction}>
        ${data.licence}: <a href=${page.licence.path} target="_blank" rel="noopener">${page.licence.title}</a>.
        ${page.redistributable ? data.redistributable : data.notRedistributable}
      </p>
    </section>`;
  }

  #renderTable(name: string): TemplateResult {
    const { data, shell } = this.messages;
    const about = tables.find((table) => table.name === name);
    if (!about)
      return html`<p class="problem" role="alert">${data.noTable(name)} <a href=${this.href({ params: {} })}>${data.back}</a></p>`;
    const { tablePage: page, failed } = this;
    return html`<p class="back"><a href=${this.href({ params: {} })}>${data.back}</a></p>
      <h1 lang="en" dir="ltr">${about.title}</h1>
      ${page ? html`<p class="lead" lang="en" dir="ltr">${page.description}</p>` : nothing}
      ${failed?.table === name ? renderFailure(failed.what, failed.error, () => void this.#loadTablePage(name), this.messages) : nothing}
      ${page || failed ? nothing : html`<p class="quiet" aria-busy="true">${shell.loading}</p>`}
      ${findField({
        label: data.filter,
        value: this.param('filter'),
        find: (filter) => this.setParams({ filter }, { replace: true }),
        hint: data.filterHint,
      })}
      <filter-menu
        .context=${this.context}
        .columns=${this.columns?.table === name ? this.columns.columns : []}
        .filter=${this.param('filter')}
        @filter-change=${({ detail }: CustomEvent<string>) => this.setParams({ filter: detail })}
      ></filter-menu>
      <data-grid
        lang="en"
        dir="ltr"
        .messages=${this.messages}
        .names=${this.context.names}
        .table=${name}
        @grid-open=${({ detail }: CustomEvent<readonly GridColumn[]>) => (this.columns = { table: name, columns: detail })}
        .label=${data.grid(about.title)}
        .filter=${this.param('filter')}
        .sort=${this.#sort}
        .flags=${page?.fields.filter(({ type }) => type === 'boolean').map(({ name: field }) => field) ?? []}
        @grid-sort=${({ detail }: CustomEvent<Sort | undefined>) =>
          this.setParams({ sort: detail ? `${detail.descending ? '-' : ''}${detail.column}` : '' })}
      ></data-grid>
      ${
        page
          ? html`${this.#renderDownloads(page)}
            <grouped-rows .context=${this.context} .table=${name} .fields=${page.fields}></grouped-rows>
            ${this.#renderPage(page)}`
          : nothing
      }`;
  }

  protected override render(): TemplateResult {
    const table = this.param('table');
    return table === '' ? this.#renderList() : this.#renderTable(table);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'data-page': DataPage;
  }
}
