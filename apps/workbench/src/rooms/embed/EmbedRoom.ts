import integrity from '@blueledger/widgets/integrity.json' with { type: 'json' };
import { frameSnippet, pictureSnippet, snippets } from '@blueledger/widgets/snippet';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import { copyText } from '../../parts/copyText.js';
import { defineFigure } from '../../parts/defineFigure.js';
import { renderLeftOut } from '../../parts/leftOut.js';
import { Room } from '../../parts/Room.js';
import { type Figure, figures } from './figures.js';

const kinds = ['living', 'frozen', 'iframe', 'picture'] as const;
type Kind = (typeof kinds)[number];
type Codes = Readonly<Record<Kind, string>>;

/** Where a page's own copy of the files might stand: the frame's address is the page owner's to choose. */
const ownBase = 'https://www.example.org/blueledger';
const widths = ['', '640', '480', '320'];

interface FigureElement extends HTMLElement {
  fallback(): Promise<Parameters<typeof snippets>[0]['fallback'] | undefined>;
}

/** A description with its names between backticks, as the manifest writes it. */
const withCode = (text: string) => text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part));

/** Any figure on any page: its question, a preview at the widths of articles, and the code to take away. */
@customElement('embed-room')
export class EmbedRoom extends Room {
  @state() private codes: Codes | undefined;
  @state() private copied = '';
  @state() private problem = '';
  private drawing = 0;

  private get figure(): Figure | undefined {
    const asked = this.asked('figure');
    return figures.find(({ element }) => element === asked) ?? (asked === '' ? figures[0] : undefined);
  }

  /** Attributes of the figure, as they stand in the address under `a.`. */
  private get given(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      (this.figure?.attributes ?? []).flatMap(({ name }) => {
        const value = this.asked(`a.${name}`);
        return value === '' ? [] : [[name, value]];
      }),
    );
  }

  private get kind(): Kind {
    return kinds.find((kind) => kind === this.asked('code')) ?? 'living';
  }

  /** A new question is a new element: what the last one kept does not colour it. */
  private readonly putInto = (box: Element | undefined): void => {
    if (box) void this.draw(box);
  };

  private async draw(box: Element): Promise<void> {
    const { figure, given } = this;
    if (!figure) return;
    this.drawing += 1;
    const turn = this.drawing;
    this.codes = undefined;
    this.problem = '';
    try {
      await defineFigure(figure.element);
    } catch (error) {
      this.problem = String(error);
      return;
    }
    if (turn !== this.drawing) return;
    const element = document.createElement(figure.element) as FigureElement;
    for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
    element.addEventListener('bl-ready', () => void this.offer(element, turn));
    box.replaceChildren(element);
  }

  private async offer(element: FigureElement, turn: number): Promise<void> {
    const fallback = await element.fallback();
    if (turn !== this.drawing || !fallback) return;
    const asked = { element: element.localName, attributes: this.given };
    const { language } = this.words;
    this.codes = {
      ...snippets({ ...asked, fallback, integrity }),
      iframe: frameSnippet({
        ...asked,
        title: fallback.sentence,
        base: ownBase,
        ...(language === 'en' ? {} : { lang: language.slice(0, 2) }),
      }),
      picture: pictureSnippet({
        picture: `${element.localName}.png`,
        fallback,
        citation: `Blue Ledger ${integrity.version}, ${integrity.dataVersion}.`,
      }),
    };
  }

  private renderQuestion({ attributes }: Figure): TemplateResult {
    return html`<div class="fields question" role="group" aria-label=${this.words.embed.query}>
      ${attributes.map(
        ({ name, description }) =>
          html`<label class="field"
            ><span><code>${name}</code></span>
            <input
              dir="ltr"
              spellcheck="false"
              autocomplete="off"
              .value=${this.asked(`a.${name}`)}
              @change=${(event: Event) => this.ask({ [`a.${name}`]: (event.target as HTMLInputElement).value.trim() })}
            />
            <small lang="en" dir="ltr">${withCode(description)}</small></label
          >`,
      )}
    </div>`;
  }

  private renderCode(): TemplateResult {
    const { embed, shell } = this.words;
    const { kind, codes } = this;
    if (!codes) return html`<p class="quiet" role="status">${embed.none}</p>`;
    return html`<fieldset>
        <legend>${embed.version}</legend>
        ${kinds.map(
          (each) =>
            html`<label
              ><input type="radio" name="code" value=${each} .checked=${each === kind} @change=${() => {
                this.copied = '';
                this.ask({ code: each === 'living' ? '' : each });
              }} />
              ${embed.kinds[each]}</label
            >`,
        )}
      </fieldset>
      ${kind === 'iframe' || kind === 'picture' ? html`<p class="quiet">${embed.hints[kind]}</p>` : nothing}
      <pre tabindex="0" aria-label=${embed.code} dir="ltr"><code>${codes[kind]}</code></pre>
      <p>
        <button type="button" @click=${async () => {
          this.copied = (await copyText(codes[kind])) ? shell.copied : shell.copyRefused;
        }}>${shell.copy}</button>
        <span role="status">${this.copied}</span>
      </p>`;
  }

  protected override render(): TemplateResult {
    const { embed } = this.words;
    const { figure } = this;
    const width = this.asked('width');
    const wide = widths.includes(width) ? width : '';
    return html`<h1>${embed.title}</h1>
      <p class="lead">${embed.lead}</p>
      ${renderLeftOut(
        [
          { key: 'width', value: width, offered: widths.slice(1) },
          { key: 'ground', value: this.asked('ground'), offered: ['light', 'dark'] },
          { key: 'code', value: this.asked('code'), offered: kinds },
        ],
        this.words,
      )}
      <div class="fields">
        <label class="field"
          ><span>${embed.figure}</span>
          <select
            id="figure"
            @change=${(event: Event) => this.go({ ask: { figure: (event.target as HTMLSelectElement).value } })}
          >
            ${figures.map(({ element }) => html`<option value=${element} .selected=${element === figure?.element}>${element}</option>`)}
          </select></label
        >
        <label class="field"
          ><span>${embed.width}</span>
          <select id="width" @change=${(event: Event) => this.ask({ width: (event.target as HTMLSelectElement).value })}>
            ${widths.map((each) => html`<option value=${each} .selected=${each === wide}>${each === '' ? '100 %' : `${each} px`}</option>`)}
          </select></label
        >
        <label class="field"
          ><span>${embed.ground}</span>
          <select id="ground" @change=${(event: Event) => this.ask({ ground: (event.target as HTMLSelectElement).value })}>
            ${['', 'light', 'dark'].map(
              (each) =>
                html`<option value=${each} .selected=${each === this.asked('ground')}>
                  ${this.words.shell.themes[each === '' ? 'system' : (each as 'light' | 'dark')]}
                </option>`,
            )}
          </select></label
        >
      </div>
      ${
        figure
          ? html`<p class="quiet" lang="en" dir="ltr">${figure.purpose}</p>
              ${this.renderQuestion(figure)}
              <section
                class="preview ${this.asked('ground')}"
                aria-label=${embed.preview}
                style=${wide === '' ? nothing : `max-width:${Number(wide) + 34}px`}
              >
                ${guard([figure.element, JSON.stringify(this.given), this.words.language], () => html`<div ${ref(this.putInto)}></div>`)}
                ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
              </section>
              <section class="code" aria-labelledby="code-title">
                <h2 id="code-title">${embed.code}</h2>
                ${this.renderCode()}
              </section>`
          : html`<p class="problem" role="alert">${this.words.shell.nothingFound(this.asked('figure'))}</p>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-room': EmbedRoom;
  }
}
