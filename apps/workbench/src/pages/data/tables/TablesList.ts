import { tables } from 'virtual:tables';
import { coverage } from '@blueledger/datasets/coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { searchKey } from '../../../text/searchKey.js';
import { TextPage } from '../../TextPage.js';
import { subjectOf, subjects } from './subjects.js';
import { tablesTexts } from './tablesTexts.js';
import type { TablesTexts } from './text/en.js';

type Listed = (typeof tables)[number];

/** All tables by subject, each with its rows, its span, and how many of its years are complete. */
@customElement('tables-list')
export class TablesList extends TextPage<TablesTexts> {
  protected readonly languages = tablesTexts;

  /** Leads to the years of the family on the page Coverage. */
  #renderCoverage(table: string, texts: TablesTexts): TemplateResult | typeof nothing {
    const family = coverage.find(({ tables: names }) => names.includes(table));
    if (!family) return nothing;
    const { whole } = this.formats;
    const known = family.years.filter(({ status }) => status !== 'missing').length;
    const complete = family.years.filter(({ status }) => status === 'complete').length;
    const at = `${family.id}.${family.years.at(-1)?.year ?? ''}`;
    const { language, direction } = this.messages;
    return html`<a class="covered" lang=${language} dir=${direction} href=${this.href({ page: 'coverage', params: { at } })}
      >${texts.covered(whole(known), whole(family.years.length), whole(complete))}</a
    >`;
  }

  #renderTable({ name, title, rows, span }: Listed, texts: TablesTexts): TemplateResult {
    return html`<li>
      <a href=${this.href({ params: { table: name } })}>${title}</a>
      <code>${name}</code>
      <span class="number">${this.messages.data.rows(this.formats.whole(rows))}</span>
      <span>${span}${this.#renderCoverage(name, texts)}</span>
    </li>`;
  }

  protected override renderPage(texts: TablesTexts): TemplateResult {
    const text = this.param('find');
    const find = searchKey(text);
    const matching = tables.filter(({ name, title }) => searchKey(`${name} ${title}`).includes(find));
    if (matching.length === 0)
      return html`<p class="quiet" role="status">${this.messages.shell.nothingFound(text)}</p>`;
    return html`${subjects.map((subject) => {
      const some = matching.filter(({ name }) => (subjectOf(name) ?? 'notes') === subject);
      if (some.length === 0) return nothing;
      return html`<h2>${texts.subjects[subject]}</h2>
        <ul class="table-list" lang="en" dir="ltr">
          ${some.map((table) => this.#renderTable(table, texts))}
        </ul>`;
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tables-list': TablesList;
  }
}
