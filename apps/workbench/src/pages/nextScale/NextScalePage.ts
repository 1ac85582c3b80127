import type { ProjectedRate } from '@blueledger/core/rates';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ownFiles } from '../../own/ownFiles.js';
import { Asked } from '../../parts/Asked.js';
import { renderFailure } from '../../parts/failure.js';
import { figure } from '../../parts/figure.js';
import { findField } from '../../parts/findField.js';
import { groupMembers } from '../../parts/groupMembers.js';
import { fileTable, renderDownloads, renderSortedTable } from '../../parts/sortedTable.js';
import { renderNotes, renderSources } from '../../parts/sources.js';
import { searchKey } from '../../text/searchKey.js';
import { callWorker } from '../../worker/callWorker.js';
import type { NextScale } from '../../worker/pageTasks.js';
import type { Tasks } from '../../worker/protocol.js';
import { TextPage } from '../TextPage.js';
import { basePeriods, incomesText, optionalSteps, queryOf, type Slider, sliders, years } from './assumptions.js';
import { renderBacktest } from './backtests.js';
import { columnsOf, thousandths } from './columns.js';
import { renderCrossings } from './crossings.js';
import { nextScaleTexts } from './nextScaleTexts.js';
import type { NextScaleTexts } from './text/en.js';
import type { Written } from './written.js';

/** The figure takes options of so many characters. */
const mostCharacters = 1000;

/** Parameters of the address that are assumptions. */
const assumed = [...Object.keys(sliders), 'base', 'missing', 'without', 'peacekeeping', 'rates', 'incomes'];

/** The scale of 2028 to 2030, projected under the reader’s own assumptions, and how well decided scales are computed again. */
@customElement('next-scale-page')
export class NextScalePage extends TextPage<NextScaleTexts> {
  protected readonly languages = nextScaleTexts;
  readonly #asked = new Asked(this, 'nextScale');
  readonly #backtests = new Asked(this, 'backtests');
  @state() private problems: readonly string[] = [];
  #failed: unknown;

  readonly #param = (key: string) => this.param(key);

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const { language } = this.messages;
    this.#asked.ask({ query: queryOf(this.#param), language });
    this.#backtests.ask({ language });
  }

  #renderSlider(name: Slider, texts: NextScaleTexts): TemplateResult {
    const { least, most, step, rule } = sliders[name];
    const value = this.param(name) === '' ? String(rule) : this.param(name);
    const written = Number.isFinite(Number(value)) ? Number(value).toLocaleString(this.messages.language) : value;
    return html`<label class="field slider"
      ><span>${texts[name]}</span>
      <input
        type="range"
        name=${name}
        min=${least}
        max=${most}
        step=${step}
        .value=${value}
        @input=${(event: Event) => {
          const text = (event.target as HTMLInputElement).value;
          this.setParams({ [name]: Number(text) === rule ? '' : text }, { replace: true });
        }}
      /><output>${written}</output></label
    >`;
  }

  #renderSelect(
    key: string,
    label: string,
    options: readonly (readonly [value: string, label: string])[],
  ): TemplateResult {
    return html`<label class="field"
      ><span>${label}</span>
      <select name=${key} @change=${(event: Event) => this.setParams({ [key]: (event.target as HTMLSelectElement).value })}>
        ${options.map(([value, text]) => html`<option value=${value} .selected=${this.param(key) === value}>${text}</option>`)}
      </select></label
    >`;
  }

  #renderSteps(texts: NextScaleTexts): TemplateResult {
    const without = this.param('without').split(/[+\s]/);
    return html`<fieldset>
      <legend>${texts.without}</legend>
      ${optionalSteps.map(
        (step) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${without.includes(step)}
              @change=${(event: Event) => {
                const { checked } = event.target as HTMLInputElement;
                const now = optionalSteps.filter((of) => (of === step ? checked : without.includes(of)));
                this.setParams({ without: now.join('+') });
              }}
            />${texts.steps[step]}</label
          >`,
      )}
    </fieldset>`;
  }

  async #takeIncomes(input: Tasks['readIncomes']['input']): Promise<void> {
    try {
      const { incomes, problems } = await callWorker('readIncomes', input);
      this.problems = problems;
      if (problems.length === 0) this.setParams({ incomes: incomesText(incomes) });
    } catch (error) {
      this.problems = [error instanceof Error ? error.message : String(error)];
    }
  }

  #renderOwn(texts: NextScaleTexts): TemplateResult {
    const yours = ownFiles.rowsOf('incomes');
    const count = this.param('incomes')
      .split(' ')
      .filter((item) => item !== '').length;
    return html`<details ?open=${count > 0 || this.param('rates') !== '' || this.problems.length > 0}>
      <summary>${texts.own}</summary>
      <div class="fields">
        <label class="field wide"
          ><span>${texts.exchangeRates}</span>
          <input
            type="text"
            name="rates"
            dir="ltr"
            spellcheck="false"
            placeholder=${texts.exchangeRatesHint}
            .value=${this.param('rates')}
            @change=${(event: Event) => this.setParams({ rates: (event.target as HTMLInputElement).value.trim() })}
        /></label>
      </div>
      <div class="fields">
        <label class="field wide"
          ><span>${texts.incomes}</span>
          <textarea name="incomes" rows="4" dir="ltr" spellcheck="false" placeholder=${texts.incomesHint}></textarea></label
        >
        <button
          type="button"
          @click=${() => this.#takeIncomes({ text: this.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '' })}
        >
          ${texts.useIncomes}
        </button>
        <label class="field"
          ><span>${texts.file}</span>
          <input
            type="file"
            accept=".csv,text/csv"
            @change=${async (event: Event) => {
              const [file] = (event.target as HTMLInputElement).files ?? [];
              if (file) await this.#takeIncomes({ text: await file.text() });
            }}
        /></label>
        ${
          yours.length === 0
            ? nothing
            : html`<button type="button" @click=${() => this.#takeIncomes({ rows: yours })}>${texts.useYours(this.formats.whole(yours.length))}</button>`
        }
        ${
          count === 0
            ? nothing
            : html`<p class="quiet">${texts.inUse(this.formats.whole(count))}
                <button type="button" @click=${() => this.setParams({ incomes: '' })}>${texts.dropIncomes}</button></p>`
        }
      </div>
      ${
        this.problems.length === 0
          ? nothing
          : html`<div class="problem" role="alert" lang="en" dir="ltr">${this.problems.map((line) => html`<p>${line}</p>`)}</div>`
      }
    </details>`;
  }

  #renderControls(texts: NextScaleTexts): TemplateResult {
    const periods = (list: string) => texts.years(list.split('+').join(', '));
    return html`<section class="assumptions" aria-label=${texts.controls}>
      <h2>${texts.controls}</h2>
      <div class="fields">${(Object.keys(sliders) as Slider[]).map((name) => this.#renderSlider(name, texts))}</div>
      <div class="fields">
        ${this.#renderSelect('base', texts.baseYears, [['', periods('3+6')], ...basePeriods.map((list) => [list, periods(list)] as const)])}
        ${this.#renderSelect('missing', texts.missingYears, [
          ['', texts.missing['as-all']],
          ['own-trend', texts.missing['own-trend']],
        ])}
        ${this.#renderSelect('peacekeeping', texts.year, [['', '2028'], ...years.map((year) => [year, year] as const)])}
        <button
          type="button"
          ?disabled=${assumed.every((key) => this.param(key) === '')}
          @click=${() => this.setParams(Object.fromEntries(assumed.map((key) => [key, ''])))}
        >
          ${texts.reset}
        </button>
      </div>
      ${this.#renderSteps(texts)} ${this.#renderOwn(texts)}
    </section>`;
  }

  /** The chart of those that move most, by the same assumptions; it has no place for as many own figures as the table. */
  #renderMovers(texts: NextScaleTexts): TemplateResult {
    const [rates, incomes] = [this.param('rates'), this.param('incomes')];
    if (Math.max(rates.length, incomes.length) > mostCharacters) return html`<p class="quiet">${texts.tooLong}</p>`;
    // What the figure has no attribute for, the page does not draw as if it were assumed.
    if (['without', 'ldcCeiling'].some((key) => this.param(key) !== '')) return html`${nothing}`;
    return html`<h2>${texts.movers}</h2>
      ${figure(
        'bl-next-scale',
        {
          gradient: this.param('gradient'),
          threshold: this.param('threshold'),
          'debt-share': this.param('debtShare'),
          floor: this.param('floor'),
          ceiling: this.param('ceiling'),
          'base-years': this.param('base'),
          'missing-years': this.param('missing'),
          'exchange-rates': rates,
          incomes,
        },
        this.messages,
      )}`;
  }

  get #isAssumed(): boolean {
    return assumed.some((key) => key !== 'peacekeeping' && this.param(key) !== '');
  }

  #renderTable(value: NextScale, texts: NextScaleTexts): TemplateResult {
    const { messages } = this;
    const { view } = this.context;
    const { rates } = value.projection;
    const group = view.group === '' ? undefined : groupMembers(view.group, 2025);
    const find = searchKey(this.param('find'));
    const rows = rates.filter(
      ({ state: code }) => (!group || group.has(code)) && searchKey(`${code} ${this.nameOf(code)}`).includes(find),
    );
    const table = {
      label: texts.table,
      columns: columnsOf(
        value,
        {
          isAssumed: this.#isAssumed,
          showsDrivers: this.param('show') === 'drivers',
          linkOf: (state) => this.href({ page: 'states', params: { states: state } }),
        },
        this.#written(texts),
      ),
      rows,
      sort: this.param('sort') || '-rate',
      order: (sort: string) => this.setParams({ sort }),
      messages,
    };
    const { regular, whole } = this.formats;
    const sum = (of: (rate: ProjectedRate) => number) =>
      regular(rates.reduce((all, rate) => all + thousandths(of(rate)), 0) / 1000);
    return html`<h2>${texts.table}</h2>
      <div class="fields">
        ${findField({ label: messages.scale.find, value: this.param('find'), find: this.setFind })}
        ${this.#renderSelect('show', texts.show, [
          ['', texts.shows.rates],
          ['drivers', texts.shows.drivers],
        ])}
      </div>
      <p class="count" role="status">${messages.scale.count(whole(rows.length), whole(rates.length))}</p>
      ${renderSortedTable(table)}
      <p class="measure">${texts.sums(
        sum((rate) => rate.officialPercent),
        sum((rate) => rate.baselinePercent),
        sum((rate) => rate.ratePercent),
        sum((rate) => rate.differencePercent),
      )}</p>
      ${this.param('show') === 'drivers' ? html`<p class="quiet measure">${texts.driversNote}</p>` : nothing}
      ${renderDownloads(
        {
          name: 'next-scale',
          tables: () => [fileTable('next-scale', table, value.about, messages.language)],
          failed: (error) => {
            this.#failed = error;
            this.requestUpdate();
          },
        },
        messages,
      )}
      ${this.#failed === undefined ? nothing : renderFailure(texts.failed, this.#failed, () => {}, messages)}`;
  }

  #written(texts: NextScaleTexts): Written {
    return {
      texts,
      formats: this.formats,
      language: this.messages.language,
      nameOf: (state) => this.nameOf(state),
    };
  }

  #renderProjection(texts: NextScaleTexts): TemplateResult {
    const { value, failed, busy } = this.#asked;
    const { messages } = this;
    if (failed !== undefined)
      return html`<p class="problem" role="alert" lang="en" dir="ltr">${failed instanceof Error ? failed.message : texts.failed}</p>`;
    if (!value) return html`<p class="quiet" aria-busy="true">${messages.shell.loading}</p>`;
    return html`<div class=${busy ? 'stale' : ''}>
      <p class="measure">${value.summary}</p>
      ${this.#renderMovers(texts)} ${renderCrossings(value, this.#written(texts))} ${this.#renderTable(value, texts)}
      ${renderNotes(value.about.texts, messages)} ${renderSources(value.about, messages)}
    </div>`;
  }

  protected override renderPage(texts: NextScaleTexts): TemplateResult {
    const { value, failed } = this.#backtests;
    return html`<h1>${texts.title}</h1>
      <p class="lead">${texts.lead}</p>
      <p class="measure quiet">${texts.projected}</p>
      ${this.#renderControls(texts)} ${this.#renderProjection(texts)}
      <h2>${texts.backtest}</h2>
      <p class="measure">${texts.backtestLead}</p>
      ${
        failed !== undefined
          ? renderFailure(texts.failed, failed, () => this.#backtests.again(), this.messages)
          : value
            ? value.map((of) => renderBacktest(of, this.#written(texts)))
            : html`<p class="quiet" aria-busy="true">${this.messages.shell.loading}</p>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'next-scale-page': NextScalePage;
  }
}
