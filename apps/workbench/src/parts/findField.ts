import { html, nothing, type TemplateResult } from 'lit';

interface FindField {
  readonly label: string;
  readonly value: string;
  readonly find: (text: string) => void;
  /** What can be typed, where it is a language of its own: such a field reads from left to right. */
  readonly hint?: string;
}

/** The field that narrows a list or a table while one types. */
export function findField({ label, value, find, hint }: FindField): TemplateResult {
  return html`<label class="field find"
    ><span>${label}</span>
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      dir=${hint === undefined ? 'auto' : 'ltr'}
      placeholder=${hint ?? nothing}
      .value=${value}
      @input=${(event: Event) => find((event.target as HTMLInputElement).value)}
  /></label>`;
}
