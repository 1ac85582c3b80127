import { coverage } from 'virtual:coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Asked } from '../../parts/Asked.js';
import { type Choice } from '../../parts/ChoiceBox.js';
import '../../parts/ChoiceBox.js';
import { messageOf, renderFailure } from '../../parts/failure.js';
import { greatestChanges, renderRankedChanges } from '../../parts/rankedChanges.js';
import { saveFile } from '../../parts/saveFile.js';
import { fileTable, renderDownloads, renderSortedTable, type ShownColumn } from '../../parts/sortedTable.js';
import { renderNotes, renderSources } from '../../parts/sources.js';
import { stateChoices } from '../../parts/stateChoices.js';
import { textIn } from '../../parts/textIn.js';
import { callWorker } from '../../worker/callWorker.js';
import type { Compared, ReformControl, WhatIf } from '../../worker/pageTasks.js';
import { type PageTexts, TextPage } from '../TextPage.js';
import { controlOf, type FieldName, fieldsOf, kinds } from './controls.js';
import { texts as english, type WhatIfTexts } from './text/en.js';

interface Row extends Compared {
  readonly key: string;
  readonly name: string;
  readonly withheld: number | undefined;
}

const views = ['states', 'missions', 'contributors'] as const;

/** Budget years that can be compared: those whose pieces are in the tables and whose personnel is known or carried. */
const budgetYears = Array.from({ length: coverage.apportioned.to - coverage.apportioned.from + 1 }, (_, i) => {
  const year = coverage.apportioned.to - i;
  return `${year}/${String(year + 1).slice(2)}`;
});
/** The year of the last report of personnel. */
const standardYear =
  budgetYears.find((year) => year.startsWith(coverage.personnel.to.slice(0, 4))) ?? budgetYears[0] ?? '';

/** Reforms as controls, stacked in the address: baseline, reform and difference for states, missions and contributors, and the cash. */
@customElement('what-if-page')
export class WhatIfPage extends TextPage<WhatIfTexts> {
  protected readonly languages: PageTexts<WhatIfTexts> = {
    en: english,
    others: { fr: () => import('./text/fr.js'), ar: () => import('./text/ar.js') },
  };
  @state() private kind: ReformControl['kind'] = 'at-most';
  @state() private payer = 'USA';
  @state() private refused = '';
  @state() private saveFailed: unknown;
  @state() private choices: readonly Choice[] = [];
  readonly #scenario = new Asked(this, 'editScenario');
  readonly #ends = new Asked(this, 'mandateEnds');
  readonly #answer = new Asked(this, 'whatIf');
  #namesOf: unknown;

  get #budgetYear(): string {
    const year = this.param('budget');
    return budgetYears.includes(year) ? year : standardYear;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const scenario = this.param('scenario');
    const budgetYear = this.#budgetYear;
    this.#scenario.ask({ scenario, budgetYear });
    this.#ends.ask({ budgetYear });
    if (scenario !== '') this.#answer.ask({ scenario, budgetYear, language: this.messages.language });
    const { names } = this.context;
    if (names === this.#namesOf) return;
    this.#namesOf = names;
    stateChoices(names).then(
      (choices) => (this.choices = choices),
      () => (this.choices = Array.from(names, ([code, name]) => ({ code, name }))),
    );
  }

  async #edit(change: {
    readonly add?: ReformControl;
    readonly remove?: string;
    readonly scenario?: string;
  }): Promise<void> {
    this.refused = '';
    try {
      const edited = await callWorker('editScenario', {
        scenario: this.param('scenario'),
        budgetYear: this.#budgetYear,
        ...change,
      });
      this.setParams({ scenario: edited?.address ?? '' });
    } catch (error) {
      this.refused = messageOf(error);
    }
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement);
    const value = (field: FieldName) => textIn(typed, field);
    void this.#edit({ add: controlOf(this.kind, (field) => (field === 'payer' ? this.payer : value(field))) });
  };

  readonly #open = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) await this.#edit({ scenario: await file.text() });
    input.value = '';
  };

  #renderField(name: FieldName, standard: string, texts: WhatIfTexts): TemplateResult {
    const label = texts.fields[name];
    if (name === 'payer')
      return html`<choice-box
        .messages=${this.messages}
        .choices=${this.choices}
        .label=${label}
        .value=${this.nameOf(this.payer)}
        @choose=${({ detail }: CustomEvent<string>) => (this.payer = detail)}
      ></choice-box>`;
    if (name === 'mission' || name === 'pooled') {
      const options =
        name === 'mission'
          ? (this.#ends.value ?? []).map(
              ({ mission, until }) => [mission, `${mission} (${this.formats.date(until)})`] as const,
            )
          : Object.entries(texts.pooling);
      return html`<label class="field"
        ><span>${label}</span>
        <select name=${name}>
          ${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
        </select></label
      >`;
    }
    return html`<label class="field"
      ><span>${label}</span> <input type="number" name=${name} step="any" min="0" required .value=${standard} />
    </label>`;
  }

  #renderControls(texts: WhatIfTexts): TemplateResult {
    return html`<form class="fields" @submit=${this.#add}>
      <label class="field"
        ><span>${texts.reform}</span>
        <select @change=${(event: Event) => (this.kind = (event.target as HTMLSelectElement).value as ReformControl['kind'])}>
          ${kinds.map((kind) => html`<option value=${kind} .selected=${kind === this.kind}>${texts.kinds[kind]}</option>`)}
        </select></label
      >
      ${fieldsOf(this.kind).map(([name, standard]) => this.#renderField(name, standard, texts))}
      <button>${texts.add}</button>
    </form>`;
  }

  #renderScenario(texts: WhatIfTexts): TemplateResult {
    const scenario = this.param('scenario') === '' ? undefined : this.#scenario.value;
    return html`<section aria-labelledby="scenario-title">
      <h2 id="scenario-title">${texts.reforms}</h2>
      ${
        scenario
          ? html`<ul class="chips" lang="en" dir="ltr">
              ${scenario.reforms.map(
                ({ id, title, rationale }) =>
                  html`<li title=${rationale}>
                    ${title}
                    <button type="button" aria-label=${texts.remove(title)} @click=${() => this.#edit({ remove: id })}>×</button>
                  </li>`,
              )}
            </ul>`
          : html`<p class="quiet">
              ${texts.none}
              <button type="button" @click=${() => this.#edit({ add: { kind: 'at-most', payer: 'USA', percent: 25 } })}>${texts.example}</button>
            </p>`
      }
      <p class="actions">
        ${scenario ? html`<button type="button" @click=${() => saveFile('scenario.json', 'application/json', scenario.text)}>${texts.save}</button>` : nothing}
        <label class="file">${texts.open} <input type="file" accept=".json,application/json" @change=${this.#open} /></label>
      </p>
      ${this.refused === '' ? nothing : html`<p class="problem" role="alert">${texts.refused} <span lang="en" dir="ltr">${this.refused}</span></p>`}
    </section>`;
  }

  #rows(value: WhatIf): readonly Row[] {
    const view = views.find((name) => name === this.param('by')) ?? 'states';
    if (view === 'missions')
      return value.missions.map(({ mission, assessed, withheld }) => ({
        key: mission,
        name: mission,
        ...assessed,
        withheld: withheld.reform,
      }));
    if (view === 'contributors')
      return value.contributors.map(({ state: code, reimbursement }) => ({
        key: code,
        name: this.nameOf(code),
        ...reimbursement,
        withheld: undefined,
      }));
    return value.states.map(({ state: code, assessed, withheld }) => ({
      key: code,
      name: this.nameOf(code),
      ...assessed,
      withheld: withheld.reform,
    }));
  }

  #columns(rows: readonly Row[], { columns }: WhatIfTexts): readonly ShownColumn<Row>[] {
    const { dollarsPlain } = this.formats;
    const most = Math.max(1, ...rows.map(({ difference }) => Math.abs(difference)));
    const amount = (key: 'baseline' | 'reform'): ShownColumn<Row> => ({
      key,
      label: columns[key],
      kind: 'number',
      unit: 'US dollars',
      value: (row) => row[key],
      shown: (row) => dollarsPlain(row[key]),
    });
    return [
      {
        key: 'name',
        label: columns.name,
        kind: 'name',
        value: ({ name }) => name,
        shown: ({ key, name }) => html`<a href=${this.#hrefOf(key)}>${name}</a>`,
      },
      amount('baseline'),
      amount('reform'),
      {
        key: 'difference',
        label: columns.difference,
        kind: 'number',
        unit: 'US dollars',
        value: ({ difference }) => difference,
        shown: ({ difference }) =>
          html`${difference > 0 ? '+' : ''}${dollarsPlain(difference)}<i class="bar ${difference > 0 ? 'more' : 'less'}" style="inline-size:${(Math.abs(difference) / most) * 100}%" aria-hidden="true"></i>`,
      },
      ...(rows.some(({ withheld }) => withheld !== undefined && withheld > 0)
        ? [
            {
              key: 'withheld',
              label: columns.withheld,
              kind: 'number' as const,
              unit: 'US dollars',
              value: ({ withheld }: Row) => withheld,
              shown: ({ withheld }: Row) => dollarsPlain(withheld ?? 0),
            },
          ]
        : []),
    ];
  }

  #renderCash({ cash }: WhatIf, texts: WhatIfTexts): TemplateResult | typeof nothing {
    if (!cash) return nothing;
    const { date, money, dollarsPlain } = this.formats;
    const rows = cash.months.map((month, i) => {
      const [baseline, reform] = [cash.baseline[i] as number, cash.reform[i] as number];
      return { month, baseline, reform, difference: reform - baseline };
    });
    return html`<h2>${texts.cash}</h2>
      <p>${texts.owed(money(cash.owed.baseline), money(cash.owed.reform))}</p>
      <p class="quiet">${texts.cashLead}</p>
      <div class="scroll" role="region" aria-label=${texts.cash} tabindex="0">
        <table class="sorted">
          <thead>
            <tr>
              <th scope="col">${texts.month}</th>
              ${(['baseline', 'reform', 'difference'] as const).map((key) => html`<th scope="col" class="number">${texts.columns[key]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  <th scope="row">${date(row.month)}</th>
                  ${(['baseline', 'reform', 'difference'] as const).map((key) => html`<td class="number ${row[key] < 0 ? 'below' : ''}">${dollarsPlain(row[key])}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  /** The greatest differences; what is not paid, where nobody is assessed another amount. */
  #renderChart(rows: readonly Row[], texts: WhatIfTexts): TemplateResult | typeof nothing {
    const { money } = this.formats;
    const isAssessed = rows.some(({ difference }) => difference !== 0);
    const sizeOf = ({ difference, withheld = 0 }: Row) => (isAssessed ? difference : -withheld);
    const shown = greatestChanges(rows, sizeOf).map((row) => {
      const size = sizeOf(row);
      return {
        label: row.name,
        href: this.#hrefOf(row.key),
        size,
        change: `${size > 0 ? '+' : '−'}${money(Math.abs(size))}`,
        values: isAssessed ? `${money(row.baseline)} → ${money(row.reform)}` : money(row.baseline),
      };
    });
    if (shown.length === 0) return nothing;
    return html`<p class="measure">${isAssessed ? texts.chart : texts.withheldChart}</p>
      ${renderRankedChanges(shown, isAssessed ? texts.chart : texts.withheldChart)}`;
  }

  /** The page of a mission or of a state. */
  #hrefOf(key: string): string {
    return this.param('by') === 'missions'
      ? this.href({ page: 'missions', params: { mission: key } })
      : this.href({ page: 'states', params: { states: key } });
  }

  #renderAnswer(value: WhatIf, texts: WhatIfTexts): TemplateResult {
    const { messages } = this;
    const rows = this.#rows(value);
    const table = {
      label: texts.result,
      columns: this.#columns(rows, texts),
      rows,
      sort: this.param('sort') || (rows.some(({ difference }) => difference !== 0) ? '-difference' : '-withheld'),
      order: (sort: string) => this.setParams({ sort }),
      messages,
    };
    const by = views.find((name) => name === this.param('by')) ?? 'states';
    return html`<div class=${this.#answer.busy ? 'stale' : ''}>
      <p class="finding">${value.sentences[0]}</p>
      ${value.sentences.slice(1).map((sentence) => html`<p class="measure">${sentence}</p>`)}
      <h2>${texts.result}</h2>
      <div class="fields">
        <label class="field"
          ><span>${texts.by}</span>
          <select @change=${(event: Event) => this.setParams({ by: (event.target as HTMLSelectElement).value, sort: '' })}>
            ${views.map((name) => html`<option value=${name === 'states' ? '' : name} .selected=${name === by}>${texts.views[name]}</option>`)}
          </select></label
        >
      </div>
      ${this.#renderChart(rows, texts)} ${renderSortedTable(table)}
      ${renderDownloads(
        {
          name: `what-if-${by}-${this.#budgetYear.replace('/', '-')}`,
          tables: () => [fileTable(by, table, value.about, messages.language)],
          failed: (error) => (this.saveFailed = error),
        },
        messages,
      )}
      ${this.saveFailed === undefined ? nothing : renderFailure(texts.failed, this.saveFailed, () => {}, messages)}
      ${this.#renderCash(value, texts)}
      <details class="citation"><summary>${texts.cite}</summary><p lang="en" dir="ltr">${value.citation}</p></details>
      ${renderNotes(value.about.texts, messages)} ${renderSources(value.about, messages)}
    </div>`;
  }

  protected override renderPage(texts: WhatIfTexts): TemplateResult {
    const { messages } = this;
    const { value, failed, busy } = this.#answer;
    const wrong = this.param('scenario') === '' ? undefined : (this.#scenario.failed ?? failed);
    return html`<h1>${texts.title}</h1>
      <p class="lead">${texts.lead}</p>
      <div class="fields">
        <label class="field"
          ><span>${texts.budgetYear}</span>
          <select @change=${(event: Event) => this.setParams({ budget: (event.target as HTMLSelectElement).value })}>
            ${budgetYears.map((year) => html`<option .selected=${year === this.#budgetYear}>${year}</option>`)}
          </select></label
        >
      </div>
      ${this.#renderControls(texts)} ${this.#renderScenario(texts)}
      ${wrong === undefined ? nothing : html`<p class="problem" role="alert">${texts.failed} <span lang="en" dir="ltr">${messageOf(wrong)}</span></p>`}
      ${busy ? html`<p class="quiet" role="status" aria-busy="true">${texts.computing} <button type="button" @click=${() => this.#answer.stop()}>${messages.shell.cancel}</button></p>` : nothing}
      ${this.#answer.stopped ? html`<p class="quiet" role="status">${messages.shell.cancelled} <button type="button" @click=${() => this.#answer.again()}>${messages.shell.retry}</button></p>` : nothing}
      ${value && wrong === undefined && this.param('scenario') !== '' ? this.#renderAnswer(value, texts) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'what-if-page': WhatIfPage;
  }
}
