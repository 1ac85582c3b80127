import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../text/messages.js';
import type { About } from '../worker/about.js';
import { callWorker } from '../worker/callWorker.js';
import type { FileCell, FileTable } from '../worker/pageTasks.js';
import { saveFile } from './saveFile.js';

export interface ShownColumn<Row> {
  /** Names it in the address and in files. */
  readonly key: string;
  readonly label: string;
  readonly kind: 'name' | 'number' | 'text';
  /** What it is sorted by and what goes into a file; undefined where it is missing. */
  readonly value: (row: Row) => string | number | undefined;
  readonly shown: (row: Row) => unknown;
  readonly unit?: string;
  /** Left out where the table stands narrow. */
  readonly minor?: true;
}

export interface TableRows<Row> {
  readonly label: string;
  readonly columns: readonly ShownColumn<Row>[];
  readonly rows: readonly Row[];
  /** `-rate`: the column, with a minus for the greatest first. */
  readonly sort: string;
  readonly order: (sort: string) => void;
  readonly messages: Messages;
  /** The heading under which a row stands; rows of a heading stay together, in the order of `groups`. */
  readonly groupOf?: ((row: Row) => string) | undefined;
  readonly groups?: readonly string[] | undefined;
}

/** Rows in the order that the address names; missing values come last either way. */
export function inOrder<Row>(
  { columns, rows, sort }: Pick<TableRows<Row>, 'columns' | 'rows' | 'sort'>,
  language: string,
): readonly Row[] {
  const column = columns.find(({ key }) => key === sort.replace(/^-/, ''));
  if (!column) return rows;
  const sign = sort.startsWith('-') ? -1 : 1;
  const { compare } = new Intl.Collator(language);
  return rows.toSorted((one, other) => {
    const [a, b] = [column.value(one), column.value(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
}

function renderHead<Row>({ key, label, kind }: ShownColumn<Row>, { sort, order, messages }: TableRows<Row>) {
  const now = sort.replace(/^-/, '') !== key ? 'none' : sort.startsWith('-') ? 'descending' : 'ascending';
  // Numbers are asked for from the greatest, names from the first.
  const [first, second] = kind === 'number' ? [`-${key}`, key] : [key, `-${key}`];
  return html`<th scope="col" class=${kind} aria-sort=${now}>
    <button type="button" class="order" title=${messages.data.sortBy(label)} @click=${() => order(sort === first ? second : first)}>
      ${label}<span aria-hidden="true">${now === 'ascending' ? ' ↑' : now === 'descending' ? ' ↓' : ' ↕'}</span>
    </button>
  </th>`;
}

/** A table whose heads sort it; the present order stands in the address. */
export function renderSortedTable<Row>(table: TableRows<Row>): TemplateResult {
  const { columns, label, messages, groupOf, groups } = table;
  const rows = inOrder(table, messages.language);
  const cells = (row: Row) =>
    columns.map((column, i) => {
      const missing = column.value(row) === undefined;
      const shown = missing ? html`<span class="quiet">${messages.shell.notInData}</span>` : column.shown(row);
      return i === 0
        ? html`<th scope="row" class=${column.kind}>${shown}</th>`
        : html`<td class=${column.kind}>${shown}</td>`;
    });
  const body = (some: readonly Row[]) => some.map((row) => html`<tr>${cells(row)}</tr>`);
  return html`<div class="scroll tall" role="region" aria-label=${label} tabindex="0">
    <table class="sorted">
      <thead>
        <tr>
          ${columns.map((column) => renderHead(column, table))}
        </tr>
      </thead>
      ${
        groupOf && groups
          ? groups.map((group) => {
              const members = rows.filter((row) => groupOf(row) === group);
              return members.length === 0
                ? nothing
                : html`<tbody>
                    <tr class="group"><th scope="rowgroup" colspan=${columns.length}>${group} <span class="quiet">${members.length.toLocaleString(messages.language)}</span></th></tr>
                    ${body(members)}
                  </tbody>`;
            })
          : html`<tbody>${body(rows)}</tbody>`
      }
    </table>
  </div>`;
}

const fileCell = (value: string | number | undefined): FileCell => value ?? null;

/** The rows as they stand on the page, on their way into a file; names of columns in English, as in every file of ours. */
export function fileTable<Row>(
  name: string,
  table: Pick<TableRows<Row>, 'columns' | 'rows' | 'sort'>,
  about: About,
  language: string,
): FileTable {
  return {
    name,
    about,
    columns: table.columns.map(({ key, unit }) => ({ name: key, unit })),
    rows: inOrder(table, language).map((row) => table.columns.map(({ value }) => fileCell(value(row)))),
  };
}

/** Buttons that save tables as CSV or as one workbook. The description of a CSV is a file beside it. */
export function renderDownloads(
  {
    name,
    tables,
    failed,
  }: {
    readonly name: string;
    readonly tables: () => readonly FileTable[];
    readonly failed: (error: unknown) => void;
  },
  { data }: Messages,
): TemplateResult {
  const save = async (format: 'csv' | 'xlsx') => {
    try {
      for (const file of await callWorker('writeFiles', { tables: tables(), format, name }))
        saveFile(file.name, file.type, file.bytes);
    } catch (error) {
      failed(error);
    }
  };
  return html`<p class="actions">
    <span>${data.download}</span>
    <button type="button" @click=${() => save('csv')}>CSV</button>
    <button type="button" @click=${() => save('xlsx')}>XLSX</button>
  </p>`;
}
