import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { textIn } from '../../../parts/textIn.js';
import type { GridColumn } from '../../../worker/protocol.js';
import { TextPage } from '../../TextPage.js';
import { tablesTexts } from './tablesTexts.js';
import type { TablesTexts } from './text/en.js';

const signs = ['=', '!=', '>=', '<='] as const;
/** A comparison within a filter line: `iso3=JPN`, `name="Member States"`. */
const comparison = /\w+(?:!=|>=|<=|=|>|<)(?:"[^"]*"|[^\s"]+)/g;

/** Filters by column, put into the filter line from menus; each can be taken out again. Sends `filter-change` with the line. */
@customElement('filter-menu')
export class FilterMenu extends TextPage<TablesTexts> {
  protected readonly languages = tablesTexts;
  @property({ attribute: false }) columns: readonly GridColumn[] = [];
  @property() filter = '';
  @state() private column = '';

  #send(filter: string): void {
    this.dispatchEvent(new CustomEvent('filter-change', { detail: filter.trim().replace(/ +/g, ' '), bubbles: true }));
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement);
    const value = textIn(typed, 'value').replaceAll('"', '');
    if (value === '') return;
    const part = `${textIn(typed, 'column')}${textIn(typed, 'sign')}${/\s/.test(value) ? `"${value}"` : value}`;
    this.#send(`${this.filter} ${part}`);
  };

  #renderValue({ values, kind }: GridColumn, texts: TablesTexts): TemplateResult {
    return html`<label class="field"
      ><span>${texts.value}</span>
      ${
        values
          ? html`<select name="value" dir="ltr">
              ${values.map((value) => html`<option value=${value}>${value}${this.context.names.has(value) ? ` – ${this.nameOf(value)}` : ''}</option>`)}
            </select>`
          : html`<input name="value" dir="ltr" required inputmode=${kind === 'number' ? 'decimal' : 'text'} placeholder=${kind === 'month' ? '2012-01' : ''} />`
      }</label
    >`;
  }

  protected override renderPage(texts: TablesTexts): TemplateResult | typeof nothing {
    const { columns } = this;
    const column = columns.find(({ name }) => name === this.column) ?? columns[0];
    if (!column) return nothing;
    // A text is equal or not; what has an order also lies above or below.
    const offered = column.kind === 'text' ? signs.slice(0, 2) : signs;
    const parts = this.filter.match(comparison) ?? [];
    return html`<form class="fields" aria-label=${texts.menu} @submit=${this.#add}>
        <label class="field"
          ><span>${texts.column}</span>
          <select name="column" dir="ltr" @change=${(event: Event) => (this.column = (event.target as HTMLSelectElement).value)}>
            ${columns.map(({ name }) => html`<option .selected=${name === column.name}>${name}</option>`)}
          </select></label
        >
        <label class="field"
          ><span>${texts.comparison}</span>
          <select name="sign">
            ${offered.map((sign) => html`<option value=${sign}>${texts.comparisons[sign]}</option>`)}
          </select></label
        >
        ${this.#renderValue(column, texts)} <button>${texts.add}</button>
      </form>
      ${
        parts.length === 0
          ? nothing
          : html`<ul class="chips" dir="ltr">
              ${parts.map((part) => html`<li><code>${part}</code> <button type="button" aria-label=${texts.remove(part)} @click=${() => this.#send(this.filter.replace(part, ''))}>×</button></li>`)}
            </ul>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'filter-menu': FilterMenu;
  }
  interface HTMLElementEventMap {
    'filter-change': CustomEvent<string>;
  }
}
