import { tables } from 'virtual:tables';
import { load, type TablePage } from 'virtual:tables/pages';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../../parts/DataGrid.js';
import { findField } from '../../parts/findField.js';
import { Room } from '../../parts/Room.js';
import { saveFile } from '../../parts/saveFile.js';
import { plain } from '../../shell/findings.js';
import { askWorker } from '../../worker/askWorker.js';
import type { Sort } from '../../worker/protocol.js';

/** The tables: the list of all, and one with its rows, its page, its sources and its downloads. */
@customElement('data-room')
export class DataRoom extends Room {
  @state() private page: TablePage | undefined;

  protected override willUpdate(): void {
    const table = this.asked('table');
    if (table === (this.page?.name ?? '')) return;
    this.page = undefined;
    void load[table]?.().then(({ page }) => {
      if (this.asked('table') === page.name) this.page = page;
    });
  }

  private get sort(): Sort | undefined {
    const text = this.asked('sort');
    return text === '' ? undefined : { column: text.replace(/^-/, ''), descending: text.startsWith('-') };
  }

  private renderList(): TemplateResult {
    const { data } = this.words;
    const { whole } = this.formats;
    const find = plain(this.asked('find'));
    const fitting = tables.filter(({ name, title }) => plain(`${name} ${title}`).includes(find));
    return html`<h1>${data.title}</h1>
      <p class="lead">${data.lead(whole(tables.length), whole(tables.reduce((sum, { rows }) => sum + rows, 0)))}</p>
      ${findField({ label: data.find, value: this.asked('find'), find: this.narrow })}
      ${fitting.length === 0 ? html`<p class="quiet" role="status">${this.words.shell.nothingFound(this.asked('find'))}</p>` : nothing}
      <ul class="catalogue" lang="en" dir="ltr">
        ${fitting.map(
          ({ name, title, rows, span }) =>
            html`<li>
              <a href=${this.href({ ask: { table: name } })}>${title}</a>
              <code>${name}</code>
              <span class="number">${data.rows(whole(rows))}</span>
              <span>${span}</span>
            </li>`,
        )}
      </ul>`;
  }

  private async saveJson(table: string): Promise<void> {
    saveFile(
      `${table}.json`,
      'application/json',
      await askWorker('exportRows', { table, format: 'json', selected: false }),
    );
  }

  private async saveShown(table: string): Promise<void> {
    const text = await askWorker('exportRows', { table, format: 'csv', selected: true });
    saveFile(`${table}-rows.csv`, 'text/csv;charset=utf-8', text);
  }

  private renderDownloads({ name, bytes }: TablePage): TemplateResult {
    const { data } = this.words;
    const { size } = this.formats;
    return html`<p class="actions">
      <span>${data.download}</span>
      <a href="downloads/${name}.csv" download>CSV (${size(bytes['csv'] ?? 0)})</a>
      <a href="downloads/${name}.parquet" download>Parquet (${size(bytes['parquet'] ?? 0)})</a>
      <button type="button" @click=${() => this.saveJson(name)}>JSON</button>
      <button type="button" @click=${() => this.saveShown(name)}>${data.downloadShown}</button>
    </p>`;
  }

  private renderPage(page: TablePage): TemplateResult {
    const { data, shell } = this.words;
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
      <p>
        ${data.licence}: <a href=${page.licence.path} target="_blank" rel="noopener">${page.licence.title}</a>.
        ${page.redistributable ? data.passedOn : data.notPassedOn}
      </p>
    </section>`;
  }

  private renderTable(name: string): TemplateResult {
    const { data, shell } = this.words;
    const about = tables.find((table) => table.name === name);
    if (!about)
      return html`<p class="problem" role="alert">${data.noTable(name)} <a href=${this.href({ ask: {} })}>${data.back}</a></p>`;
    const { page } = this;
    return html`<p class="back"><a href=${this.href({ ask: {} })}>${data.back}</a></p>
      <h1 lang="en" dir="ltr">${about.title}</h1>
      ${page ? html`<p class="lead" lang="en" dir="ltr">${page.description}</p>` : html`<p class="quiet" aria-busy="true">${shell.loading}</p>`}
      ${findField({
        label: data.filter,
        value: this.asked('filter'),
        find: (filter) => this.ask({ filter }, { replace: true }),
        hint: data.filterHint,
      })}
      <desk-grid
        lang="en"
        dir="ltr"
        .words=${this.words}
        .table=${name}
        .label=${data.grid(about.title)}
        .filter=${this.asked('filter')}
        .sort=${this.sort}
        .flags=${page?.fields.filter(({ type }) => type === 'boolean').map(({ name: field }) => field) ?? []}
        @grid-sort=${({ detail }: CustomEvent<Sort | undefined>) =>
          this.ask({ sort: detail ? `${detail.descending ? '-' : ''}${detail.column}` : '' })}
      ></desk-grid>
      ${page ? html`${this.renderDownloads(page)} ${this.renderPage(page)}` : nothing}`;
  }

  protected override render(): TemplateResult {
    const table = this.asked('table');
    return table === '' ? this.renderList() : this.renderTable(table);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'data-room': DataRoom;
  }
}
