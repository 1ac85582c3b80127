import { coverage } from 'virtual:coverage';
import { descriptions } from 'virtual:figures';
import { rowsOf } from '@blueledger/datasets/decode';
import { peacekeepingOperations } from '@blueledger/datasets/peacekeeping-operations';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { navigate } from '../../address/navigate.js';
import { defineFigure, figureElements } from '../../parts/defineFigure.js';
import { renderUnavailable } from '../../parts/unavailable.js';
import { PageElement } from '../PageElement.js';
import {
  type CodeKind,
  codeKinds,
  type EmbedCodes,
  embedCodes,
  type FigureElement,
  filesOfFigures,
} from './embedCodes.js';

/** A figure that can be embedded: its element, the first sentence of its description, and its attributes. */
interface Figure {
  readonly element: string;
  readonly purpose: string;
  readonly attributes: readonly { readonly name: string; readonly description: string }[];
}

const figures: readonly Figure[] = figureElements.flatMap((element) => {
  const description = descriptions[element];
  return description ? [{ element, ...description }] : [];
});

const widths = ['', '640', '480', '320'];

/** A description with its names between backticks, as the manifest writes it. */
const withCode = (text: string) => text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part));

/** Copies a text where the browser allows it; false where it does not. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Any figure for any page: its attributes, a preview at the widths of articles, and the code to copy. */
@customElement('embed-page')
export class EmbedPage extends PageElement {
  @state() private codes: EmbedCodes | undefined;
  @state() private copied = '';
  @state() private problem = '';
  #drawings = 0;

  get #figure(): Figure | undefined {
    const name = this.param('figure');
    return figures.find(({ element }) => element === name) ?? (name === '' ? figures[0] : undefined);
  }

  /** Attributes of the figure, which the address has under `a.`. */
  get #figureAttributes(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      (this.#figure?.attributes ?? []).flatMap(({ name }) => {
        const value = this.param(`a.${name}`);
        return value === '' ? [] : [[name, value]];
      }),
    );
  }

  /** The background of the preview and of the code: `light`, `dark`, or empty for that of the page. */
  get #background(): string {
    const background = this.param('background');
    return background === 'light' || background === 'dark' ? background : '';
  }

  get #kind(): CodeKind {
    return codeKinds.find((kind) => kind === this.param('code')) ?? 'living';
  }

  /** Other attributes get a new box and a new element, which keeps nothing of the last one. */
  readonly #drawInto = (box: Element | undefined): void => {
    if (box) void this.#draw(box);
  };

  async #draw(box: Element): Promise<void> {
    const [figure, figureAttributes] = [this.#figure, this.#figureAttributes];
    if (!figure) return;
    this.#drawings += 1;
    const drawing = this.#drawings;
    this.codes = undefined;
    this.problem = '';
    try {
      await defineFigure(figure.element);
    } catch (error) {
      this.problem = String(error);
      return;
    }
    if (drawing !== this.#drawings) return;
    const element = document.createElement(figure.element) as FigureElement;
    for (const [name, value] of Object.entries({ ...figureAttributes, theme: this.#background }))
      if (value !== '') element.setAttribute(name, value);
    element.addEventListener('bl-ready', () => void this.#showCodes(element, drawing));
    box.replaceChildren(element);
  }

  async #showCodes(element: FigureElement, drawing: number): Promise<void> {
    const codes = await embedCodes(element, this.#figureAttributes, {
      language: this.messages.language,
      theme: this.#background,
    });
    if (drawing === this.#drawings && codes) this.codes = codes;
  }

  /** The list that an attribute is picked from, by its name. */
  #listOf(attribute: string): string | undefined {
    if (['state', 'states', 'nationality'].includes(attribute)) return 'embed-states';
    if (['payers', 'servers', 'groups'].includes(attribute)) return 'embed-groups';
    if (attribute === 'mission') return 'embed-missions';
    return attribute === 'year' ? 'embed-years' : undefined;
  }

  /** What can be picked, by its code and the name that the language of the page has for it. */
  #renderLists(): TemplateResult {
    const options = (entries: Iterable<readonly [string, string]>) =>
      Array.from(entries, ([code, name]) => html`<option value=${code}>${name}</option>`);
    const { from, to } = coverage.levels;
    return html`<datalist id="embed-states">${options(this.context.names)}</datalist>
      <datalist id="embed-groups">${options(Object.entries(this.messages.groups))}</datalist>
      <datalist id="embed-missions">
        ${options(Array.from(rowsOf(peacekeepingOperations), ({ mission, name_en }) => [mission, name_en ?? mission] as const))}
      </datalist>
      <datalist id="embed-years">
        ${options(Array.from({ length: to - from + 1 }, (_, i) => [String(to - i), ''] as const))}
      </datalist>`;
  }

  #renderAttributes({ attributes }: Figure): TemplateResult {
    return html`<div class="fields attributes" role="group" aria-label=${this.messages.embed.attributes}>
      ${attributes.map(
        ({ name, description }) =>
          html`<label class="field"
            ><span><code>${name}</code></span>
            <input
              dir="ltr"
              spellcheck="false"
              autocomplete="off"
              list=${this.#listOf(name) ?? nothing}
              .value=${this.param(`a.${name}`)}
              @change=${(event: Event) => this.setParams({ [`a.${name}`]: (event.target as HTMLInputElement).value.trim() })}
            />
            <small lang="en" dir="ltr">${withCode(description)}</small></label
          >`,
      )}
    </div>`;
  }

  #renderCode(): TemplateResult {
    const { embed, shell } = this.messages;
    const { codes } = this;
    const kind = this.#kind;
    if (!codes) return html`<p class="quiet" role="status">${embed.noCode}</p>`;
    return html`<fieldset>
        <legend>${embed.version}</legend>
        ${codeKinds.map(
          (each) =>
            html`<label
              ><input type="radio" name="code" value=${each} .checked=${each === kind} @change=${() => {
                this.copied = '';
                this.setParams({ code: each === 'living' ? '' : each });
              }} />
              ${embed.kinds[each]}</label
            >`,
        )}
      </fieldset>
      ${kind === 'picture' ? nothing : html`<p class="quiet">${embed.servedHere(filesOfFigures())}</p>`}
      ${kind === 'iframe' || kind === 'picture' ? html`<p class="quiet">${embed.hints[kind]}</p>` : nothing}
      <pre tabindex="0" aria-label=${embed.code} dir="ltr"><code>${codes[kind]}</code></pre>
      <p>
        <button type="button" @click=${async () => {
          this.copied = (await copyText(codes[kind])) ? shell.copied : shell.copyFailed;
        }}>${shell.copy}</button>
        <span role="status">${this.copied}</span>
      </p>`;
  }

  protected override render(): TemplateResult {
    const { embed } = this.messages;
    const figure = this.#figure;
    const width = this.param('width');
    const wide = widths.includes(width) ? width : '';
    return html`<h1>${embed.title}</h1>
      <p class="lead">${embed.lead}</p>
      ${renderUnavailable(
        [
          { key: 'width', value: width, available: widths.slice(1) },
          { key: 'background', value: this.param('background'), available: ['light', 'dark'] },
          { key: 'code', value: this.param('code'), available: codeKinds },
        ],
        this.messages,
      )}
      <div class="fields">
        <label class="field"
          ><span>${embed.figure}</span>
          <select
            id="figure"
            @change=${(event: Event) => navigate(this, { params: { figure: (event.target as HTMLSelectElement).value } })}
          >
            ${figures.map(({ element }) => html`<option value=${element} .selected=${element === figure?.element}>${element}</option>`)}
          </select></label
        >
        <label class="field"
          ><span>${embed.width}</span>
          <select id="width" @change=${(event: Event) => this.setParams({ width: (event.target as HTMLSelectElement).value })}>
            ${widths.map((each) => html`<option value=${each} .selected=${each === wide}>${each === '' ? '100 %' : `${each} px`}</option>`)}
          </select></label
        >
        <label class="field"
          ><span>${embed.background}</span>
          <select id="background" @change=${(event: Event) => this.setParams({ background: (event.target as HTMLSelectElement).value })}>
            ${['', 'light', 'dark'].map(
              (each) =>
                html`<option value=${each} .selected=${each === this.param('background')}>
                  ${this.messages.shell.themes[each === '' ? 'system' : (each as 'light' | 'dark')]}
                </option>`,
            )}
          </select></label
        >
      </div>
      ${
        figure
          ? html`<p class="quiet" lang="en" dir="ltr">${figure.purpose}</p>
              ${this.#renderLists()} ${this.#renderAttributes(figure)}
              <section
                class="preview ${this.param('background')}"
                aria-label=${embed.preview}
                style=${wide === '' ? nothing : `max-width:${Number(wide) + 34}px`}
              >
                ${keyed(JSON.stringify([figure.element, this.#figureAttributes, this.messages.language, this.#background]), html`<div ${ref(this.#drawInto)}></div>`)}
                ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
              </section>
              <section class="code" aria-labelledby="code-title">
                <h2 id="code-title">${embed.code}</h2>
                ${this.#renderCode()}
              </section>`
          : html`<p class="problem" role="alert">${this.messages.shell.nothingFound(this.param('figure'))}</p>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-page': EmbedPage;
  }
}
