import { coverage } from 'virtual:coverage';
import type { PersonnelKind } from '@blueledger/core/personnel';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Asked } from '../../parts/Asked.js';
import type { Choice } from '../../parts/ChoiceBox.js';
import '../../parts/ChoiceBox.js';
import { renderFailure } from '../../parts/failure.js';
import { figure } from '../../parts/figure.js';
import { fileTable, renderDownloads, renderSortedTable, type ShownColumn } from '../../parts/sortedTable.js';
import { renderNotes, renderSources } from '../../parts/sources.js';
import { stateChoices } from '../../parts/stateChoices.js';
import { renderUnavailable } from '../../parts/unavailable.js';
import type { StateNames } from '../../text/stateNames.js';
import type { RankedContributors } from '../../worker/personnelTypes.js';
import { type PageTexts, TextPage } from '../TextPage.js';
import { type ContributorsTexts, texts as english } from './text/en.js';

type Row = RankedContributors['ranks'][number];

const kinds: readonly PersonnelKind[] = [
  'troops',
  'staff_officers',
  'experts_on_mission',
  'police',
  'individual_police',
  'formed_police_units',
];
const sexes = ['female', 'male'] as const;
/** As many lines as a chart keeps apart. */
const mostStates = 8;

/** Who serves: the ranking of a month, or states and groups over time, by mission, kind and sex; and all of it to save. */
@customElement('contributors-page')
export class ContributorsPage extends TextPage<ContributorsTexts> {
  protected readonly languages: PageTexts<ContributorsTexts> = {
    en: english,
    others: { fr: () => import('./text/fr.js'), ar: () => import('./text/ar.js') },
  };
  @state() private choices: readonly Choice[] = [];
  @state() private saveFailed: unknown;
  readonly #offered = new Asked(this, 'personnelChoices');
  readonly #ranks = new Asked(this, 'rankedContributors');
  #choicesOf: StateNames | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#offered.ask({});
    const { names, view } = this.context;
    const { mission, kind, sex } = this.#filter;
    this.#ranks.ask({ month: this.#month, mission, kind, sex, group: view.group, language: this.messages.language });
    if (names === this.#choicesOf) return;
    this.#choicesOf = names;
    this.choices = Array.from(names, ([code, name]) => ({ code, name }));
    stateChoices(names).then(
      (choices) => {
        if (names === this.#choicesOf) this.choices = choices;
      },
      () => {},
    );
  }

  get #months(): readonly string[] {
    return this.#offered.value?.months ?? [coverage.personnel.to];
  }

  get #month(): string {
    const month = this.param('month');
    const { value } = this.#offered;
    // Until the months are known, what looks like one is taken for one.
    const isMonth = value ? value.months.includes(month) : /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
    return isMonth ? month : coverage.personnel.to;
  }

  get #filter() {
    const mission = this.param('mission').toUpperCase();
    const known = this.#offered.value?.missions;
    return {
      mission: mission !== '' && (known?.includes(mission) ?? true) ? mission : undefined,
      kind: kinds.find((kind) => kind === this.param('kind')),
      sex: sexes.find((sex) => sex === this.param('sex')),
    };
  }

  get #isSeries(): boolean {
    return this.param('show') === 'series';
  }

  get #states(): readonly string[] {
    return this.param('states')
      .split(/[+\s,]+/)
      .filter((code) => this.context.names.has(code))
      .slice(0, mostStates);
  }

  #select(key: string, label: string, options: readonly (readonly [value: string, text: string])[], now: string) {
    return html`<label class="field"
      ><span>${label}</span>
      <select @change=${(event: Event) => this.setParams({ [key]: (event.target as HTMLSelectElement).value })}>
        ${options.map(([value, text]) => html`<option value=${value} .selected=${value === now}>${text}</option>`)}
      </select></label
    >`;
  }

  #renderFields(texts: ContributorsTexts): TemplateResult {
    const { mission = '', kind = '', sex = '' } = this.#filter;
    const { date } = this.formats;
    const missions = this.#offered.value?.missions ?? (mission === '' ? [] : [mission]);
    return html`<div class="fields">
      ${this.#select('show', texts.show, [['', texts.shows.ranking] as const, ['series', texts.shows.series] as const], this.#isSeries ? 'series' : '')}
      ${this.#select(
        'month',
        texts.month,
        this.#months.map((month) => [month, date(month)] as const),
        this.#month,
      )}
      ${this.#select('mission', texts.mission, [['', texts.allMissions] as const, ...missions.map((code) => [code, code] as const)], mission)}
      ${this.#select('kind', texts.kind, [['', texts.allKinds] as const, ...kinds.map((name) => [name, texts.kinds[name]] as const)], kind)}
      ${this.#select('sex', texts.sex, [['', texts.bothSexes] as const, ...sexes.map((name) => [name, texts.sexes[name]] as const)], sex)}
    </div>`;
  }

  /** States whose lines are drawn; without one, the lines are groups. */
  #renderStates(texts: ContributorsTexts): TemplateResult {
    const states = this.#states;
    const choose = (next: readonly string[]) => this.setParams({ states: next.join('+') });
    return html`<div class="fields">
        <choice-box
          .messages=${this.messages}
          .choices=${this.choices}
          .label=${texts.add}
          ?disabled=${states.length >= mostStates}
          @choose=${({ detail }: CustomEvent<string>) => states.includes(detail) || choose([...states, detail])}
        ></choice-box>
      </div>
      ${
        states.length === 0
          ? nothing
          : html`<ul class="chips">
              ${states.map(
                (code) =>
                  html`<li>
                    ${this.nameOf(code)}
                    <button type="button" aria-label=${texts.remove(this.nameOf(code))} @click=${() => choose(states.filter((other) => other !== code))}>×</button>
                  </li>`,
              )}
            </ul>`
      }`;
  }

  /** Of a group the ranking stands in the table; the chart then has the group over time. */
  #renderFigure(): TemplateResult {
    const { group } = this.context.view;
    const states = this.#states;
    const lines = states.length > 0 ? { states: states.join(' ') } : group === '' ? {} : { groups: group };
    const { mission, kind, sex } = this.#filter;
    return this.#isSeries || group !== ''
      ? figure('bl-contributors', { ...lines, mission, kind, sex }, this.messages)
      : figure(
          'bl-contributors',
          { show: 'ranking', top: '15', month: this.#month, mission, kind, sex },
          this.messages,
        );
  }

  #columns({ yearBefore }: RankedContributors, texts: ContributorsTexts): readonly ShownColumn<Row>[] {
    const { whole, date } = this.formats;
    const share = (percent: number) =>
      percent.toLocaleString(this.messages.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const change = ({ persons, before }: Row) => (before === undefined ? undefined : persons - before);
    return [
      {
        key: 'state',
        label: texts.state,
        kind: 'name',
        value: ({ state: code }) => this.nameOf(code),
        shown: ({ state: code }) =>
          html`<a href=${this.href({ page: 'states', params: { states: code } })}>${this.nameOf(code)}</a>`,
      },
      { key: 'rank', label: texts.rank, kind: 'number', value: ({ rank }) => rank, shown: ({ rank }) => whole(rank) },
      {
        key: 'persons',
        label: texts.persons,
        kind: 'number',
        unit: 'persons',
        value: ({ persons }) => persons,
        shown: ({ persons }) => whole(persons),
      },
      {
        key: 'share',
        label: texts.share,
        kind: 'number',
        unit: 'per cent',
        value: ({ sharePercent }) => sharePercent,
        shown: ({ sharePercent }) => share(sharePercent),
      },
      ...(yearBefore === undefined
        ? []
        : [
            {
              key: 'before',
              label: date(yearBefore),
              kind: 'number' as const,
              unit: 'persons',
              value: ({ before }: Row) => before,
              shown: ({ before }: Row) => whole(before ?? 0),
              minor: true as const,
            },
            {
              key: 'change',
              label: texts.change,
              kind: 'number' as const,
              unit: 'persons',
              value: change,
              shown: (row: Row) => {
                const difference = change(row) ?? 0;
                return `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${whole(Math.abs(difference))}`;
              },
            },
          ]),
    ];
  }

  #renderRanking(value: RankedContributors, texts: ContributorsTexts): TemplateResult {
    const { messages } = this;
    const { whole, date } = this.formats;
    const members = value.members && new Set(value.members);
    const rows = value.ranks.filter(({ state: code }) => !members || members.has(code));
    const table = {
      label: texts.ranking(date(this.#month)),
      columns: this.#columns(value, texts),
      rows,
      sort: this.param('sort') || '-persons',
      order: (sort: string) => this.setParams({ sort }),
      messages,
    };
    return html`<div class=${this.#ranks.busy ? 'stale' : ''}>
      <h2>${texts.ranking(date(this.#month))}</h2>
      ${this.#isSeries || value.members ? html`<p class="measure">${value.summary}</p>` : nothing}
      <p class="count" role="status">${texts.count(whole(rows.length), whole(value.ranks.length))}</p>
      ${renderSortedTable(table)}
      ${renderDownloads(
        {
          name: `contributors-${this.#month}`,
          tables: () => [fileTable('contributors', table, value.about, messages.language)],
          failed: (error) => (this.saveFailed = error),
        },
        messages,
      )}
      ${this.saveFailed === undefined ? nothing : renderFailure(texts.saveFailed, this.saveFailed, () => (this.saveFailed = undefined), messages)}
      ${renderNotes(value.about.texts, messages)} ${renderSources(value.about, messages)}
    </div>`;
  }

  protected override renderPage(texts: ContributorsTexts): TemplateResult {
    const { value, failed } = this.#ranks;
    const { value: offered } = this.#offered;
    const { date } = this.formats;
    return html`<h1>${texts.title}</h1>
      <p class="lead">${texts.lead}</p>
      ${this.#renderFields(texts)} ${this.#isSeries ? this.#renderStates(texts) : nothing}
      ${renderUnavailable(
        [
          { key: 'show', value: this.param('show'), available: ['ranking', 'series'] },
          { key: 'kind', value: this.param('kind'), available: kinds },
          { key: 'sex', value: this.param('sex'), available: sexes },
          ...(offered
            ? [
                { key: 'month', value: this.param('month'), available: offered.months },
                { key: 'mission', value: this.param('mission').toUpperCase(), available: offered.missions },
              ]
            : []),
        ],
        this.messages,
      )}
      ${offered ? html`<p class="quiet small">${texts.byMissionFrom(date(offered.byMissionFrom))}</p>` : nothing}
      ${this.#renderFigure()}
      ${failed === undefined ? nothing : renderFailure(texts.failed, failed, () => this.#ranks.again(), this.messages)}
      ${failed !== undefined ? nothing : value ? this.#renderRanking(value, texts) : html`<p class="quiet table-wait" aria-busy="true">${this.messages.shell.loading}</p>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contributors-page': ContributorsPage;
  }
}
