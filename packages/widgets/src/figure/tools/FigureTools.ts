import { type CitationStyle, cite } from '@blueledger/core/internal/answer';
import { html, nothing, type TemplateResult } from 'lit';
import type { FallbackTable } from '../../snippet/fallbackTable.js';
import { addStyles } from '../addStyles.js';
import type { ChartPart } from '../chart/ChartPart.js';
import type { FigureContent, FigureHost } from '../content.js';
import type { BlExportDetail } from '../events.js';
import type { FigureMessages } from '../messages.js';
import { renderTable } from '../table.js';
import { citationOf, placeAndDay } from './citation.js';
import { csvOf } from './csv.js';
import { embedCodes } from './embedCodes.js';
import { fallbackOf } from './fallback.js';
import { jsonOf } from './json.js';
import { type Sorting, sortRows } from './sortRows.js';
import { toolsStyles } from './tools.styles.js';
import { workingPanel } from './workingPanel.js';

// Where the working of a figure is all that it shows, it comes with the rest of these.
export { checkWorking } from './workingPanel.js';

/** What opens under a figure; one at a time. */
export type PanelName = 'table' | 'download' | 'cite' | 'working' | 'embed';

type Export = BlExportDetail['format'];
type ToolMessages = FigureMessages['tools'];

const csv = (text: string) => new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' });

/** Hands a file to the reader. Nothing leaves the page. */
function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/**
 * What a reader opens under a figure: the table that sorts, downloads, citation, working and embed code. Comes with the
 * first click on one of them.
 */
export class FigureTools {
  #sorting: Sorting | undefined;
  #sorted: FigureContent | undefined;
  #cited: { readonly content: FigureContent; readonly number: string } | undefined;
  #status = '';
  #statusIn: PanelName | undefined;
  readonly #host: FigureHost;
  readonly #chart: () => ChartPart | undefined;

  constructor(host: FigureHost, chart: () => ChartPart | undefined) {
    this.#host = host;
    this.#chart = chart;
    addStyles(host.renderRoot, toolsStyles);
  }

  fallbackOf(content: FigureContent): FallbackTable {
    return fallbackOf(content);
  }

  #say(panel: PanelName, text: string): void {
    this.#status = text;
    this.#statusIn = panel;
    this.#host.requestUpdate();
  }

  #sort(column: number): void {
    const again = this.#sorting?.column === column;
    this.#sorting = { column, descending: again && !this.#sorting?.descending };
    this.#host.requestUpdate();
  }

  /** The table as a reader sorted it. Another question's table stands in its own order again. */
  #shownTable(content: FigureContent): FigureContent['table'] {
    if (content !== this.#sorted) {
      this.#sorted = content;
      this.#sorting = undefined;
    }
    const sorting = this.#sorting;
    if (!sorting) return content.table;
    return { ...content.table, rows: sortRows(content.table, sorting, content.messages.language) };
  }

  renderTable(content: FigureContent): TemplateResult {
    const table = this.#shownTable(content);
    if (table.rows.length < 2) return renderTable(table, content.messages, true);
    const sorting = this.#sorting;
    const direction = (column: number) =>
      sorting?.column === column ? (sorting.descending ? 'descending' : 'ascending') : undefined;
    const heads = table.columns.map(
      (head, column) =>
        html`<th scope="col" class=${head.format} aria-sort=${direction(column) ?? 'none'}><button type="button" class="sort" @click=${() => this.#sort(column)}>${head.label}<span aria-hidden="true" class=${`order ${direction(column) ?? ''}`}></span></button></th>`,
    );
    return renderTable(table, content.messages, true, heads);
  }

  renderPanel(name: PanelName, content: FigureContent): TemplateResult | typeof nothing {
    const messages = content.messages.tools;
    const status = html`<p class="status" role="status">${this.#statusIn === name ? this.#status : ''}</p>`;
    switch (name) {
      case 'table':
        return nothing;
      case 'download':
        return html`${this.#renderDownloads(content, messages)}${status}`;
      case 'cite':
        return html`${this.#renderCitations(content, messages)}${status}`;
      case 'working':
        return workingPanel(content);
      case 'embed': {
        const { living, fixed } = embedCodes(this.#host, fallbackOf(content));
        return html`${this.#renderText('embed', messages.living, living, 'embed', messages)}${this.#renderText('embed', messages.fixed, fixed, 'embed', messages)}${status}`;
      }
    }
  }

  /** The figure, or the one number that the reader chooses of it, cited in each style. */
  #renderCitations(content: FigureContent, messages: ToolMessages): TemplateResult {
    if (content.custom) return this.#renderText('cite', messages.plain, citationOf(content), 'citation', messages);
    const number = this.#number(content);
    const context = { number, ...placeAndDay() };
    const styled = (label: string, style: CitationStyle, format: Export) =>
      this.#renderText('cite', label, cite(content.answer, style, context), format, messages);
    const choose = (event: Event) => {
      this.#cited = { content, number: (event.target as HTMLSelectElement).value };
      this.#host.requestUpdate();
    };
    return html`<label class="text">${messages.cited} <select @change=${choose}>
        <option value="">${messages.wholeFigure}</option>
        ${content.points.map(({ text }) => html`<option .selected=${text === number}>${text}</option>`)}
      </select></label>
      ${styled(messages.plain, 'plain', 'citation')}${styled('BibTeX', 'bibtex', 'bibtex')}${styled('CSL-JSON', 'csl-json', 'csl-json')}${styled('RIS', 'ris', 'ris')}`;
  }

  /** The number chosen of the figure that stands; undefined for all of it. */
  #number(content: FigureContent): string | undefined {
    return this.#cited?.content === content && this.#cited.number !== '' ? this.#cited.number : undefined;
  }

  /** A text that a reader takes along, with a button that copies it. */
  #renderText(panel: PanelName, label: string, text: string, format: Export, messages: ToolMessages): TemplateResult {
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(text);
        this.#host.announce('bl-export', { format });
        this.#say(panel, messages.copied);
      } catch {
        this.#say(panel, messages.notCopied);
      }
    };
    return html`<div class="text">
      <span class="quiet">${label}</span> <button type="button" aria-label=${`${messages.copy}: ${label}`} @click=${copy}>${messages.copy}</button>
      <pre tabindex="0" role="group" aria-label=${label} dir="ltr">${text}</pre>
    </div>`;
  }

  #renderDownloads(content: FigureContent, messages: ToolMessages): TemplateResult {
    const { localName } = this.#host;
    const save = async (format: Export, file: string, make: () => Blob | Promise<Blob>) => {
      try {
        saveFile(file, await make());
        this.#host.announce('bl-export', { format, file });
        this.#say('download', messages.saved(file));
      } catch (error) {
        console.warn(`<${localName}>: ${file} could not be made.`, error);
        this.#say('download', messages.notSaved);
      }
    };
    const button = (label: string, format: Export, file: string, make: () => Blob | Promise<Blob>) =>
      html`<li><button type="button" @click=${() => save(format, file, make)}>${label}</button></li>`;
    const { all } = content;
    const drawn = async () => {
      const [pictures, chart] = [await import('../chart/picture.js'), this.#chart()];
      if (!chart) throw new Error('the chart is not drawn yet');
      return { ...pictures, setting: chart.setting(content), width: this.#host.clientWidth };
    };
    const picture = (square: boolean) => async () => {
      const { pictureOf, setting, width } = await drawn();
      return pictureOf(content, setting, { square, width });
    };
    const vector = async () => {
      const { svgOf, setting, width } = await drawn();
      return new Blob([svgOf(content, setting, width)], { type: 'image/svg+xml' });
    };
    return html`<ul class="downloads">
      ${button(messages.shown, 'csv', `${localName}.csv`, () => csv(csvOf(content, this.#shownTable(content))))}
      ${all ? button(messages.all, 'csv-all', `${localName}-all.csv`, async () => csv(csvOf(content, await all()))) : nothing}
      ${button(messages.json, 'json', `${localName}.json`, () => new Blob([jsonOf(content)], { type: 'application/json' }))}
      ${content.empty || content.shown ? nothing : html`${button(messages.picture, 'png', `${localName}.png`, picture(false))}${button(messages.square, 'png-square', `${localName}-square.png`, picture(true))}${button(messages.vector, 'svg', `${localName}.svg`, vector)}`}
    </ul>`;
  }
}
