import { coverage } from 'virtual:coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Asked } from '../../parts/Asked.js';
import { renderFailure } from '../../parts/failure.js';
import { figure } from '../../parts/figure.js';
import { fileTable, renderDownloads, renderSortedTable, type ShownColumn } from '../../parts/sortedTable.js';
import { renderNotes, renderSources } from '../../parts/sources.js';
import type { CashFan, OwedToContributors } from '../../worker/pageTasks.js';
import { type PageTexts, TextPage } from '../TextPage.js';
import { texts as english, type LateMoneyTexts } from './text/en.js';

type Owed = OwedToContributors['states'][number];
interface MonthOfFan {
  readonly month: string;
  readonly at: Readonly<Record<(typeof percents)[number], number>>;
}

const percents = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;
const pathCounts = ['500', '2000', '10000'];
/** Budget years that can be simulated: what is unpaid at their start, and personnel, are known. */
const budgetYears = Array.from({ length: coverage.unpaidByMission.to - coverage.apportioned.from + 1 }, (_, i) => {
  const year = coverage.unpaidByMission.to - i;
  return `${year}/${String(year + 1).slice(2)}`;
});

/** The cash of the missions when states pay late: a fan drawn in the worker, who is owed how much, and what is assumed. */
@customElement('late-money-page')
export class LateMoneyPage extends TextPage<LateMoneyTexts> {
  protected readonly languages: PageTexts<LateMoneyTexts> = {
    en: english,
    others: { fr: () => import('./text/fr.js'), ar: () => import('./text/ar.js') },
  };
  @state() private saveFailed: unknown;
  readonly #fan = new Asked(this, 'cashFan');
  readonly #owed = new Asked(this, 'owedToContributors');

  get #budgetYear(): string {
    const year = this.param('budget');
    return budgetYears.includes(year) ? year : (budgetYears[0] as string);
  }

  get #paths(): string {
    return pathCounts.includes(this.param('paths')) ? this.param('paths') : '2000';
  }

  /** The assumptions that the address sets, under `a.`. */
  get #assumptions(): Readonly<Record<string, number>> {
    return Object.fromEntries(
      Object.entries(this.context.view.params).flatMap(([key, text]) =>
        key.startsWith('a.') && text !== '' ? [[key.slice(2), Number(text)]] : [],
      ),
    );
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const query = { budgetYear: this.#budgetYear, assumptions: this.#assumptions, language: this.messages.language };
    this.#owed.ask(query);
    this.#fan.ask({ ...query, paths: Number(this.#paths) });
  }

  #choice(key: string, label: string, values: readonly string[], value: string, name = (text: string) => text) {
    return html`<label class="field"
      ><span>${label}</span>
      <select @change=${(event: Event) => this.setParams({ [key]: (event.target as HTMLSelectElement).value })}>
        ${values.map((one) => html`<option value=${one} .selected=${one === value}>${name(one)}</option>`)}
      </select></label
    >`;
  }

  /** The figure of what was drawn before: there at once, while the fan below is drawn. */
  #renderWays(texts: LateMoneyTexts): TemplateResult {
    const payersNames: Readonly<Record<string, string>> = texts.payersNames;
    const reserveNames: Readonly<Record<string, string>> = texts.reserveNames;
    const [ways, uses] = [Object.keys(payersNames), Object.keys(reserveNames)];
    const chosen = (key: string, all: readonly string[]) =>
      all.includes(this.param(key)) ? this.param(key) : (all[0] as string);
    const [payers, reserve] = [chosen('payers', ways), chosen('reserve', uses)];
    return html`<h2>${texts.ways}</h2>
      <div class="fields">
        ${this.#choice('payers', texts.payers, ways, payers, (way) => payersNames[way] ?? way)}
        ${this.#choice('reserve', texts.reserve, uses, reserve, (use) => reserveNames[use] ?? use)}
      </div>
      ${figure('bl-liquidity', { payers, reserve }, this.messages)}
      <h2>${texts.own}</h2>`;
  }

  #renderProgress(texts: LateMoneyTexts): TemplateResult {
    const { whole } = this.formats;
    const { progress, busy, stopped } = this.#fan;
    const { shell } = this.messages;
    return html`<p class="quiet wait-line" role="status">
      ${
        busy
          ? html`${texts.progress(whole(progress?.done ?? 0), whole(progress?.all ?? Number(this.#paths)))}
              <progress max=${progress?.all ?? 1} value=${progress?.done ?? 0}></progress>
              <button type="button" @click=${() => this.#fan.stop()}>${texts.stop}</button>`
          : nothing
      }
      ${stopped ? html`${shell.cancelled} <button type="button" @click=${() => this.#fan.again()}>${shell.retry}</button>` : nothing}
    </p>`;
  }

  #renderChances({ probability }: CashFan, texts: LateMoneyTexts): TemplateResult {
    const percent = new Intl.NumberFormat(this.messages.language, { style: 'percent', maximumFractionDigits: 0 });
    return html`<h2>${texts.chances}</h2>
      <dl class="chances">
        ${(Object.keys(texts.probability) as (keyof CashFan['probability'])[]).map(
          (key) =>
            html`<div>
              <dt>${texts.probability[key]}</dt>
              <dd>${percent.format(probability[key])}<i class="bar owed" style="inline-size:${probability[key] * 100}%" aria-hidden="true"></i></dd>
            </div>`,
        )}
      </dl>`;
  }

  #fanTable({ months, bands }: CashFan, texts: LateMoneyTexts) {
    const { dollarsPlain, date } = this.formats;
    const columns: readonly ShownColumn<MonthOfFan>[] = [
      {
        key: 'month',
        label: texts.month,
        kind: 'name',
        value: ({ month }) => month,
        shown: ({ month }) => date(month),
      },
      ...percents.map(
        (percent): ShownColumn<MonthOfFan> => ({
          key: percent,
          label: `${percent.slice(1)} %`,
          kind: 'number',
          unit: 'US dollars',
          value: ({ at }) => at[percent],
          shown: ({ at }) => html`<span class=${at[percent] < 0 ? 'below' : ''}>${dollarsPlain(at[percent])}</span>`,
        }),
      ),
    ];
    return {
      label: texts.fan,
      columns,
      rows: months.map((month, i) => ({
        month,
        at: Object.fromEntries(percents.map((percent) => [percent, bands[percent][i] as number])) as MonthOfFan['at'],
      })),
      sort: this.param('sort') || 'month',
      order: (sort: string) => this.setParams({ sort }),
      messages: this.messages,
    };
  }

  #renderFan(value: CashFan, texts: LateMoneyTexts): TemplateResult {
    const { messages } = this;
    const table = this.#fanTable(value, texts);
    return html`<div class=${this.#fan.busy ? 'stale' : ''}>
      ${value.sentences.map((sentence, i) => html`<p class=${i === 0 ? 'finding' : 'measure'}>${sentence}</p>`)}
      ${this.#renderChances(value, texts)}
      <h2>${texts.fan}</h2>
      <p class="quiet">${texts.fanLead}</p>
      ${renderSortedTable(table)}
      ${renderDownloads(
        {
          name: `late-money-${this.#budgetYear.replace('/', '-')}`,
          tables: () => [fileTable('net-position', table, value.about, messages.language)],
          failed: (error) => (this.saveFailed = error),
        },
        messages,
      )}
      ${this.saveFailed === undefined ? nothing : renderFailure(texts.failed, this.saveFailed, () => {}, messages)}
      <details class="citation"><summary>${texts.cite}</summary><p lang="en" dir="ltr">${value.citation}</p></details>
      ${renderNotes(value.about.texts, messages)} ${renderSources(value.about, messages)}
    </div>`;
  }

  #renderOwed(value: OwedToContributors, texts: LateMoneyTexts): TemplateResult {
    const { messages } = this;
    const { whole, date } = this.formats;
    const most = Math.max(1, ...value.states.map(({ owed }) => owed));
    const columns: readonly ShownColumn<Owed>[] = [
      {
        key: 'state',
        label: texts.state,
        kind: 'name',
        value: ({ state: code }) => this.nameOf(code),
        shown: ({ state: code }) =>
          html`<a href=${this.href({ page: 'states', params: { states: code } })}>${this.nameOf(code)}</a>`,
      },
      {
        key: 'owed',
        label: texts.amount,
        kind: 'number',
        unit: 'US dollars',
        value: ({ owed }) => owed,
        shown: ({ owed }) =>
          html`${whole(owed)}<i class="bar owed" style="inline-size:${(owed / most) * 100}%" aria-hidden="true"></i>`,
      },
    ];
    const table = {
      label: texts.owed(date(value.month)),
      columns,
      rows: value.states,
      sort: this.param('owed') || '-owed',
      order: (owed: string) => this.setParams({ owed }),
      messages,
    };
    return html`<h2>${texts.owed(date(value.month))}</h2>
      ${renderSortedTable(table)}
      ${renderDownloads(
        {
          name: `owed-to-contributors-${value.month}`,
          tables: () => [fileTable('owed-to-contributors', table, value.about, messages.language)],
          failed: (error) => (this.saveFailed = error),
        },
        messages,
      )}`;
  }

  #renderAssumptions({ assumptions }: CashFan, texts: LateMoneyTexts): TemplateResult {
    const number = (value: number) => value.toLocaleString(this.messages.language);
    const set = this.#assumptions;
    return html`<details class="assumptions" ?open=${Object.keys(set).length > 0}>
      <summary>${texts.assumptions}</summary>
      <p class="quiet">
        ${texts.assumptionsLead}
        <button
          type="button"
          ?disabled=${Object.keys(set).length === 0}
          @click=${() => this.setParams(Object.fromEntries(Object.keys(set).map((name) => [`a.${name}`, ''])))}
        >
          ${texts.reset}
        </button>
      </p>
      <div class="fields" lang="en" dir="ltr">
        ${assumptions.map(
          ({ name, title, unit, value, default: standard, low, high, reason }) =>
            html`<label class="field assumption"
              ><span>${title} (${unit})</span>
              <input
                type="number"
                step="any"
                min=${low}
                max=${high}
                .value=${String(value)}
                @change=${(event: Event) => {
                  const typed = (event.target as HTMLInputElement).value;
                  this.setParams({ [`a.${name}`]: typed === String(standard) ? '' : typed });
                }}
              />
              <small>${texts.range(number(low), number(high), number(standard))}</small>
              <small>${reason}</small></label
            >`,
        )}
      </div>
    </details>`;
  }

  protected override renderPage(texts: LateMoneyTexts): TemplateResult {
    const { messages } = this;
    const { whole } = this.formats;
    const { value, failed } = this.#fan;
    const owed = this.#owed.value;
    return html`<h1>${texts.title}</h1>
      <p class="lead">${texts.lead}</p>
      ${this.#renderWays(texts)}
      <div class="fields">
        ${this.#choice('budget', texts.budgetYear, budgetYears, this.#budgetYear)}
        ${this.#choice('paths', texts.paths, pathCounts, this.#paths, (count) => whole(Number(count)))}
      </div>
      ${this.#renderProgress(texts)}
      ${failed === undefined ? nothing : renderFailure(texts.failed, failed, () => this.#fan.again(), messages)}
      ${value ? html`${this.#renderAssumptions(value, texts)} ${this.#renderFan(value, texts)}` : html`<div class="table-wait"></div>`}
      ${owed ? this.#renderOwed(owed, texts) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'late-money-page': LateMoneyPage;
  }
}
