import { cite } from '@blueledger/core/internal/answer';
import { html, nothing, type TemplateResult } from 'lit';
import type { FallbackTable } from '../../snippet/fallbackTable.js';
import { addStyles } from '../addStyles.js';
import type { ChartPart } from '../chart/ChartPart.js';
import type { FigureContent, FigureHost } from '../content.js';
import type { BlExportDetail } from '../events.js';
import { renderTable } from '../table.js';
import { citationOf } from './citation.js';
import { csvOf } from './csv.js';
import { embedCodes } from './embedCodes.js';
import { fallbackOf } from './fallback.js';
import { jsonOf } from './json.js';
import { saveFile } from './saveFile.js';
import { type Sorting, sortRows } from './sortRows.js';
import { toolsStyles } from './tools.styles.js';
import { type ToolWords, toolWords } from './words.js';
import { workingPanel } from './workingPanel.js';

/** What opens under a figure; one at a time. */
export type PanelName = 'table' | 'download' | 'cite' | 'working' | 'embed';

type Export = BlExportDetail['format'];

const csv = (text: string) => new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' });

/**
 * What a reader opens under a figure: the table that sorts, downloads, citation, working and embed code. Comes with the
 * first click on one of them.
 */
export class FigureTools {
  private sorting: Sorting | undefined;
  private sorted: FigureContent | undefined;
  private said = '';
  private saidIn: PanelName | undefined;

  constructor(
    private readonly host: FigureHost,
    private readonly chart: () => ChartPart | undefined,
  ) {
    addStyles(host.renderRoot, toolsStyles);
  }

  fallbackOf(content: FigureContent): FallbackTable {
    return fallbackOf(content);
  }

  private say(panel: PanelName, text: string): void {
    this.said = text;
    this.saidIn = panel;
    this.host.requestUpdate();
  }

  private sort(column: number): void {
    const again = this.sorting?.column === column;
    this.sorting = { column, descending: again && !this.sorting?.descending };
    this.host.requestUpdate();
  }

  /** The table as a reader sorted it. Another question's table stands in its own order again. */
  private shownTable(content: FigureContent): FigureContent['table'] {
    if (content !== this.sorted) {
      this.sorted = content;
      this.sorting = undefined;
    }
    const { sorting } = this;
    if (!sorting) return content.table;
    return { ...content.table, rows: sortRows(content.table, sorting, content.words.language) };
  }

  renderTable(content: FigureContent): TemplateResult {
    const table = this.shownTable(content);
    if (table.rows.length < 2) return renderTable(table, content.words, true);
    const { sorting } = this;
    const direction = (column: number) =>
      sorting?.column === column ? (sorting.descending ? 'descending' : 'ascending') : undefined;
    const heads = table.columns.map(
      (head, column) =>
        html`<th scope="col" class=${head.format} aria-sort=${direction(column) ?? 'none'}><button type="button" class="sort" @click=${() => this.sort(column)}>${head.label}<span aria-hidden="true" class=${`order ${direction(column) ?? ''}`}></span></button></th>`,
    );
    return renderTable(table, content.words, true, heads);
  }

  renderPanel(name: PanelName, content: FigureContent): TemplateResult | typeof nothing {
    const words = toolWords(content.words.language);
    const said = html`<p class="said" role="status">${this.saidIn === name ? this.said : ''}</p>`;
    switch (name) {
      case 'table':
        return nothing;
      case 'download':
        return html`${this.renderDownloads(content, words)}${said}`;
      case 'cite':
        return html`${this.renderText('cite', words.plain, citationOf(content), 'citation', words)}
        ${content.own ? nothing : html`${this.renderText('cite', 'BibTeX', cite(content.answer, 'bibtex'), 'bibtex', words)}${this.renderText('cite', 'CSL-JSON', cite(content.answer, 'csl-json'), 'csl-json', words)}`}${said}`;
      case 'working':
        return workingPanel(content);
      case 'embed': {
        const { living, fixed } = embedCodes(this.host, fallbackOf(content));
        return html`${this.renderText('embed', words.living, living, 'embed', words)}${this.renderText('embed', words.fixed, fixed, 'embed', words)}${said}`;
      }
    }
  }

  /** A text that a reader takes along, with a button that copies it. */
  private renderText(panel: PanelName, label: string, text: string, format: Export, words: ToolWords): TemplateResult {
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(text);
        this.host.announce('bl-export', { format });
        this.say(panel, words.copied);
      } catch {
        this.say(panel, words.notCopied);
      }
    };
    return html`<div class="text">
      <span class="quiet">${label}</span> <button type="button" aria-label=${`${words.copy}: ${label}`} @click=${copy}>${words.copy}</button>
      <pre tabindex="0" role="group" aria-label=${label} dir="ltr">${text}</pre>
    </div>`;
  }

  private renderDownloads(content: FigureContent, words: ToolWords): TemplateResult {
    const { localName } = this.host;
    const save = async (format: Export, file: string, make: () => Blob | Promise<Blob>) => {
      try {
        saveFile(file, await make());
        this.host.announce('bl-export', { format, file });
        this.say('download', words.saved(file));
      } catch (error) {
        console.warn(`<${localName}>: ${file} could not be made.`, error);
        this.say('download', words.notSaved);
      }
    };
    const button = (label: string, format: Export, file: string, make: () => Blob | Promise<Blob>) =>
      html`<li><button type="button" @click=${() => save(format, file, make)}>${label}</button></li>`;
    const { all } = content;
    const picture = (square: boolean) => async () => {
      const [{ pictureOf }, chart] = [await import('../chart/picture.js'), this.chart()];
      if (!chart) throw new Error('the chart is not drawn yet');
      return pictureOf(content, chart.setting(content), { square, width: this.host.clientWidth });
    };
    return html`<ul class="downloads">
      ${button(words.shown, 'csv', `${localName}.csv`, () => csv(csvOf(content, this.shownTable(content))))}
      ${all ? button(words.all, 'csv-all', `${localName}-all.csv`, async () => csv(csvOf(content, await all()))) : nothing}
      ${button(words.json, 'json', `${localName}.json`, () => new Blob([jsonOf(content)], { type: 'application/json' }))}
      ${content.empty ? nothing : html`${button(words.picture, 'png', `${localName}.png`, picture(false))}${button(words.square, 'png-square', `${localName}-square.png`, picture(true))}`}
    </ul>`;
  }
}
