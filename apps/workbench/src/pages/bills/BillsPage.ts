import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ownFiles } from '../../own/ownFiles.js';
import { Asked } from '../../parts/Asked.js';
import { messageOf, renderFailure } from '../../parts/failure.js';
import { findField } from '../../parts/findField.js';
import { fileTable, renderDownloads, renderSortedTable, type ShownColumn } from '../../parts/sortedTable.js';
import { renderNotes, renderSources } from '../../parts/sources.js';
import { textIn } from '../../parts/textIn.js';
import { searchKey } from '../../text/searchKey.js';
import type { Bill, BillQuery, KnownAppropriation } from '../../worker/pageTasks.js';
import { type PageTexts, TextPage } from '../TextPage.js';
import { type BillsTexts, texts as english } from './text/en.js';

type StateBill = Bill['states'][number];

const fields = ['mission', 'amount', 'from', 'to', 'mandate', 'issued'] as const;
type TypedBill = Readonly<Record<(typeof fields)[number], string>>;
/** In place of a budget year: an appropriation of the reader's own. */
const ownYear = 'own';
const nameOfKnown = ({ mission, budgetYear, from }: KnownAppropriation) =>
  `${mission} ${budgetYear === ownYear ? from : budgetYear}`;

/** Any appropriation as every state is billed for it: pieces, days on which they fall due, a line a state, as files. */
@customElement('bills-page')
export class BillsPage extends TextPage<BillsTexts> {
  protected readonly languages: PageTexts<BillsTexts> = {
    en: english,
    others: { fr: () => import('./text/fr.js'), ar: () => import('./text/ar.js') },
  };
  @state() private saveFailed: unknown;
  readonly #known = new Asked(this, 'knownAppropriations');
  readonly #bill = new Asked(this, 'bill');

  /** The reader's own appropriations first, as they have typed or dropped them in. */
  get #own(): readonly KnownAppropriation[] {
    return ownFiles.rowsOf('appropriations').map((row) => ({
      mission: String(row['mission']),
      budgetYear: ownYear,
      amount: Number(row['total_usd']),
      from: String(row['from']),
      to: String(row['to']),
      mandateUntil: row['mandate_until'] === undefined ? undefined : String(row['mandate_until']),
    }));
  }

  get #all(): readonly KnownAppropriation[] {
    return [...this.#own, ...(this.#known.value ?? [])];
  }

  /** The appropriation of the address: its own figures, or those of the resolution that it names. */
  get #query(): TypedBill | undefined {
    if (!this.#known.value) return undefined;
    const known = this.#all;
    const named =
      known.find((one) => nameOfKnown(one) === this.param('of')) ??
      (this.param('mission') === '' ? known[0] : undefined);
    const preset: Partial<Record<(typeof fields)[number], string>> = named
      ? {
          mission: named.mission,
          amount: String(named.amount),
          from: named.from,
          to: named.to,
          mandate: named.mandateUntil ?? '',
          issued: named.from,
        }
      : {};
    return Object.fromEntries(fields.map((field) => [field, this.param(field) || (preset[field] ?? '')])) as Record<
      (typeof fields)[number],
      string
    >;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#known.ask({});
    const query = this.#query;
    if (!query) return;
    const { mission, amount, from, to, mandate, issued } = query;
    this.#bill.ask({
      mission,
      amount: Number(amount.replaceAll(/[,\s]/g, '')),
      from,
      to,
      issued: issued || from,
      language: this.messages.language,
      ...(mandate === '' ? {} : { mandateUntil: mandate }),
    });
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement);
    const query = Object.fromEntries(fields.map((field) => [field, textIn(typed, field)]));
    this.setParams({ of: '', ...query });
  };

  #renderForm(query: TypedBill, texts: BillsTexts): TemplateResult {
    const known = this.#all;
    const present = known.find(
      (one) =>
        one.mission === query.mission &&
        String(one.amount) === query.amount &&
        one.from === query.from &&
        one.to === query.to &&
        (one.mandateUntil ?? '') === query.mandate,
    );
    const years = [...new Set(known.map(({ budgetYear }) => budgetYear))];
    const field = (name: (typeof fields)[number], type: 'text' | 'date', required = true) =>
      html`<label class="field"
        ><span>${texts[name]}</span>
        <input name=${name} type=${type} .value=${query[name]} ?required=${required} dir="ltr" autocomplete="off" />
      </label>`;
    return html`<div class="fields">
        <label class="field"
          ><span>${texts.resolution}</span>
          <select
            @change=${(event: Event) => {
              const of = (event.target as HTMLSelectElement).value;
              if (of !== '') this.setParams({ of, ...Object.fromEntries(fields.map((name) => [name, ''])) });
            }}
          >
            <option value="" .selected=${present === undefined}>${texts.own}</option>
            ${years.map(
              (year) =>
                html`<optgroup label=${year === ownYear ? texts.ownData : year}>
                  ${known
                    .filter(({ budgetYear }) => budgetYear === year)
                    .map(
                      (one) =>
                        html`<option value=${nameOfKnown(one)} .selected=${one === present}>${nameOfKnown(one)}</option>`,
                    )}
                </optgroup>`,
            )}
          </select></label
        >
      </div>
      <form class="fields" @submit=${this.#submit}>
        ${field('mission', 'text')} ${field('amount', 'text')} ${field('from', 'date')} ${field('to', 'date')}
        ${field('mandate', 'date', false)} ${field('issued', 'date')}
        <button>${texts.compute}</button>
      </form>
      <p class="quiet small">${texts.amountHelp}</p>`;
  }

  #days(piece: { readonly from: string; readonly to: string }): string {
    const { date } = this.formats;
    return `${date(piece.from)} – ${date(piece.to)}`;
  }

  #renderPieces({ pieces }: Bill, texts: BillsTexts): TemplateResult {
    const { whole, date } = this.formats;
    return html`<h2>${texts.pieces}</h2>
      <div class="scroll" role="region" aria-label=${texts.pieces} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${texts.piece}</th>
              <th scope="col" class="number">${texts.dollars}</th>
              <th scope="col">${texts.due}</th>
            </tr>
          </thead>
          <tbody>
            ${pieces.map(
              (piece) =>
                html`<tr>
                  <th scope="row">${this.#days(piece)}${piece.conditional ? html`<small>${texts.conditional}</small>` : nothing}</th>
                  <td class="number">${whole(piece.amount)}</td>
                  <td>${piece.due === undefined ? texts.notDue : date(piece.due)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  #columns({ pieces }: Bill, texts: BillsTexts): readonly ShownColumn<StateBill>[] {
    const { whole } = this.formats;
    return [
      {
        key: 'state',
        label: texts.state,
        kind: 'name',
        value: ({ state: code }) => this.nameOf(code),
        shown: ({ state: code }) =>
          html`<a href=${this.href({ page: 'states', params: { states: code } })}>${this.nameOf(code)}</a>`,
      },
      {
        key: 'total',
        label: texts.total,
        kind: 'number',
        unit: 'US dollars',
        value: ({ total }) => total,
        shown: ({ total }) => whole(total),
      },
      ...pieces.map(
        (piece, i): ShownColumn<StateBill> => ({
          key: `${piece.from}_${piece.to}`,
          label: this.#days(piece),
          kind: 'number',
          unit: `US dollars${piece.due === undefined ? '' : `, due ${piece.due}`}`,
          value: ({ amounts }) => amounts[i],
          shown: ({ amounts }) => whole(amounts[i] as number),
        }),
      ),
    ];
  }

  #renderBill(value: Bill, query: BillQuery, texts: BillsTexts): TemplateResult {
    const { messages } = this;
    const { whole, money, dollars } = this.formats;
    const find = searchKey(this.param('find'));
    const table = {
      label: texts.bills,
      columns: this.#columns(value, texts),
      rows: value.states.filter(({ state: code }) => searchKey(`${code} ${this.nameOf(code)}`).includes(find)),
      sort: this.param('sort') || '-total',
      order: (sort: string) => this.setParams({ sort }),
      messages,
    };
    const isOwn = this.#own.some(
      ({ mission, amount, from }) => mission === query.mission && amount === query.amount && from === query.from,
    );
    const largest = value.states.reduce((most, one) => (one.total > most.total ? one : most));
    return html`<div class=${this.#bill.busy ? 'stale' : ''}>
      ${isOwn ? html`<p><span class="mark">${texts.withYours}</span></p>` : nothing}
      <p class="finding">${texts.finding(query.mission, money(query.amount), whole(value.states.length), this.nameOf(largest.state), money(largest.total))}</p>
      ${value.withheld > 0 ? html`<p class="problem" role="status">${texts.withheld(dollars(value.withheld))}</p>` : nothing}
      ${this.#renderPieces(value, texts)}
      <h2>${texts.bills}</h2>
      ${findField({ label: texts.find, value: this.param('find'), find: this.setFind })}
      ${renderSortedTable(table)}
      ${renderDownloads(
        {
          name: `bills-${query.mission.replaceAll(/\W+/g, '-')}-${query.from}`,
          tables: () => [fileTable('bills', { ...table, rows: value.states }, value.about, messages.language)],
          failed: (error) => (this.saveFailed = error),
        },
        messages,
      )}
      ${this.saveFailed === undefined ? nothing : renderFailure(texts.failed, this.saveFailed, () => {}, messages)}
      <details class="citation"><summary>${texts.cite}</summary><p lang="en" dir="ltr">${value.citation}</p></details>
      ${renderNotes(value.about.texts, messages)} ${renderSources(value.about, messages)}
    </div>`;
  }

  protected override renderPage(texts: BillsTexts): TemplateResult {
    const { messages } = this;
    const query = this.#query;
    const { value, input, failed } = this.#bill;
    const refused = failed ?? this.#known.failed;
    return html`<h1>${texts.title}</h1>
      <p class="lead">${texts.lead}</p>
      ${query ? this.#renderForm(query, texts) : nothing}
      ${
        refused === undefined
          ? nothing
          : html`<p class="problem" role="alert">${texts.wrong} <span lang="en" dir="ltr">${messageOf(refused)}</span></p>`
      }
      ${
        refused !== undefined
          ? nothing
          : value && input
            ? this.#renderBill(value, input, texts)
            : html`<p class="quiet table-wait" aria-busy="true">${messages.shell.loading}</p>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bills-page': BillsPage;
  }
}
