import { html, nothing, type TemplateResult } from 'lit';
import { navigate } from '../address/navigate.js';
import type { View } from '../address/view.js';
import { languageNames } from '../text/languages.js';
import type { Messages } from '../text/messages.js';

interface Header {
  readonly view: View;
  readonly messages: Messages;
  /** The shared choices that the page uses. */
  readonly uses: readonly ('year' | 'group')[];
  /** First and last available year; empty on a page without years. */
  readonly years: readonly [number, number] | readonly [];
  readonly search: () => void;
  readonly skip: (event: Event) => void;
}

const yearsOf = ([first = 0, last = -1]: Header['years']) =>
  Array.from({ length: last - first + 1 }, (_, i) => String(last - i));

/** The present value may be one that is not available, typed into the address: it is shown as it is. */
const withPresent = (choices: readonly (readonly [string, string])[], value: string) =>
  choices.some(([code]) => code === value) ? choices : [[value, value] as const, ...choices];

function select(
  id: string,
  label: string,
  choices: readonly (readonly [string, string])[],
  value: string,
  choose: (event: Event, code: string) => void,
): TemplateResult {
  return html`<label class="choice" for=${id}
    ><span>${label}</span>
    <select id=${id} aria-label=${label} @change=${(event: Event) => choose(event, (event.target as HTMLSelectElement).value)}>
      ${withPresent(choices, value).map(([code, name]) => html`<option value=${code} .selected=${code === value}>${name}</option>`)}
    </select></label
  >`;
}

/** The header: the year and the group of all pages that have them, search, language and theme. */
export function renderHeader({ view, messages, uses, years, search, skip }: Header): TemplateResult {
  const { shell } = messages;
  const choose = (key: keyof View) => (event: Event, code: string) =>
    navigate(event.target as Element, { [key]: code });
  return html`<header class="header">
    <a class="skip" href="#content" @click=${skip}>${shell.skip}</a>
    <p class="brand"><a href="?">Blue Ledger</a></p>
    <div class="choices" role="group" aria-label=${shell.purpose}>
      ${
        uses.includes('year')
          ? select(
              'year',
              shell.year,
              yearsOf(years).map((year) => [year, year] as const),
              view.year,
              choose('year'),
            )
          : nothing
      }
      ${
        uses.includes('group')
          ? select(
              'group',
              shell.group,
              [['', shell.allStates] as const, ...Object.entries(messages.groups)],
              view.group,
              choose('group'),
            )
          : nothing
      }
      ${select('language', shell.language, Object.entries(languageNames), messages.language.split('-')[0] ?? 'en', choose('language'))}
      ${select(
        'theme',
        shell.theme,
        [
          ['', shell.themes.system],
          ['light', shell.themes.light],
          ['dark', shell.themes.dark],
        ],
        view.theme,
        choose('theme'),
      )}
      <button type="button" class="search" @click=${search} aria-keyshortcuts="Control+K /">${shell.search} <kbd>/</kbd></button>
    </div>
  </header>`;
}
