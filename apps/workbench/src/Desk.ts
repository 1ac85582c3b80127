import type { BlBurdenGap } from '@blueledger/widgets/burden-gap';
import integrity from '@blueledger/widgets/integrity.json' with { type: 'json' };
import { type EmbedSnippets, snippets } from '@blueledger/widgets/snippet';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { type Choice, groupings, measures, themes, years } from './choices.js';
import { defaultView, readAddress, type View, writeAddress } from './view.js';

const own = 'own';

/** The desk: one question, its controls, the figure at full size, and the code to embed it. */
@customElement('workbench-desk')
export class Desk extends LitElement {
  @state() private view: View = readAddress(location.search);
  @state() private ownList: { readonly payers?: boolean; readonly servers?: boolean } = {};
  @state() private embed: EmbedSnippets | undefined;
  @state() private embedKind: keyof EmbedSnippets = 'living';
  @state() private copied = '';
  @query('bl-burden-gap') private figure!: BlBurdenGap | null;

  // The page's own style sheet styles the desk: it is the page.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.readBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.readBack);
  }

  private readonly readBack = (): void => {
    this.view = readAddress(location.search);
  };

  private change(part: Partial<View>): void {
    this.view = { ...this.view, ...part };
    history.pushState(null, '', `${location.pathname}${writeAddress(this.view)}`);
  }

  private question(): Record<string, string | undefined> {
    const { payers, servers, from, to, personnel } = this.view;
    const single = from === to;
    return {
      payers: payers === defaultView.payers ? undefined : payers,
      servers: servers === defaultView.servers ? undefined : servers,
      year: single ? from : undefined,
      from: single ? undefined : from,
      to: single ? undefined : to,
      personnel: personnel === 'pooled' ? undefined : personnel,
    };
  }

  private readonly drawn = async (): Promise<void> => {
    const fallback = await this.figure?.fallback();
    this.embed = fallback && snippets({ element: 'bl-burden-gap', attributes: this.question(), fallback, integrity });
  };

  private readonly refused = (): void => {
    this.embed = undefined;
  };

  private async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = 'Copied.';
    } catch {
      this.copied = 'Copying was not allowed here: select the code and copy it.';
    }
  }

  private renderChoice(
    id: keyof View,
    label: string,
    choices: readonly Choice[],
    change: (code: string) => void,
  ): TemplateResult {
    const value = this.view[id];
    // A value that is not on offer (a month, a year that is not covered) is shown as it stands in the address.
    const offered = choices.some(({ code }) => code === value) ? choices : [{ code: value, name: value }, ...choices];
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
        ${offered.map(({ code, name }) => html`<option value=${code} .selected=${code === value}>${name}</option>`)}
      </select>
    </div>`;
  }

  private renderGrouping(id: 'payers' | 'servers', label: string): TemplateResult {
    const code = this.view[id];
    const known = groupings.some((grouping) => grouping.code === code);
    const choose = (chosen: string) => {
      this.ownList = { ...this.ownList, [id]: chosen === own };
      if (chosen !== own) this.change({ [id]: chosen });
    };
    const typing = this.ownList[id] || !known;
    return html`<div class="field">
        <label for=${id}>${label}</label>
        <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          ${groupings.map((grouping) => html`<option value=${grouping.code} .selected=${!typing && grouping.code === code}>${grouping.name}</option>`)}
          <option value=${own} .selected=${typing}>Own list…</option>
        </select>
      </div>
      ${
        typing
          ? html`<div class="field">
              <label for="${id}-codes">${label}: codes, joined with +</label>
              <input
                id="${id}-codes"
                .value=${code}
                spellcheck="false"
                @change=${(event: Event) => this.change({ [id]: (event.target as HTMLInputElement).value })}
              />
            </div>`
          : nothing
      }`;
  }

  private renderControls(): TemplateResult {
    const put = (id: keyof View) => (code: string) => this.change({ [id]: code });
    return html`<form class="controls" aria-label="Question" @submit=${(event: Event) => event.preventDefault()}>
      ${this.renderGrouping('payers', 'Who pays')} ${this.renderGrouping('servers', 'Who serves')}
      ${this.renderChoice('from', 'From', years, put('from'))} ${this.renderChoice('to', 'To', years, put('to'))}
      ${this.renderChoice('personnel', 'Personnel', measures, put('personnel'))}
      ${this.renderChoice('theme', 'Colours', themes, put('theme'))}
    </form>`;
  }

  private renderEmbed(): TemplateResult | typeof nothing {
    if (!this.embed) return nothing;
    const code = this.embed[this.embedKind];
    const choice = (kind: keyof EmbedSnippets, label: string) =>
      html`<label><input type="radio" name="kind" value=${kind} ?checked=${this.embedKind === kind} @change=${() => {
        this.embedKind = kind;
        this.copied = '';
      }} /> ${label}</label>`;
    return html`<section class="embed" aria-labelledby="embed-title">
      <h2 id="embed-title">Put this figure into a page</h2>
      <fieldset>
        <legend>Version</legend>
        ${choice('living', 'Living: corrections arrive by themselves')} ${choice('frozen', 'Frozen: this version and these data, checked by hash')}
      </fieldset>
      <pre tabindex="0" aria-label="Embed code"><code>${code}</code></pre>
      <p><button type="button" @click=${() => this.copy(code)}>Copy the code</button> <span role="status">${this.copied}</span></p>
    </section>`;
  }

  protected override willUpdate(): void {
    document.documentElement.style.colorScheme =
      this.view.theme === 'light' || this.view.theme === 'dark' ? this.view.theme : '';
  }

  protected override render(): TemplateResult {
    const { payers, servers, year, from, to, personnel } = this.question();
    const put = (value: string | undefined) => value ?? nothing;
    return html`<header>
        <a class="skip" href="#figure">Skip to the figure</a>
        <p class="brand">Blue Ledger</p>
        <p class="claim">Who pays for UN peacekeeping, who serves, and where each figure comes from</p>
      </header>
      <main>
        <h1>The gap between payers and servers</h1>
        ${this.renderControls()}
        <div id="figure" class="figure" tabindex="-1">
          <bl-burden-gap payers=${payers ?? defaultView.payers} servers=${servers ?? defaultView.servers} year=${put(year)} from=${put(from)} to=${put(to)} personnel=${personnel ?? 'pooled'} @bl-ready=${this.drawn} @bl-error=${this.refused}></bl-burden-gap>
        </div>
        ${this.renderEmbed()}
      </main>
      <footer><p>Figures are those of the United Nations and of the compilers named under each figure; data version ${integrity.dataVersion}. Nothing you do here leaves this machine.</p></footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'workbench-desk': Desk;
  }
}
