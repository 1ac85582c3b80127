import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../address/view.js';
import { languageNames } from '../language/languages.js';
import type { Words } from '../language/words.js';
import { change } from './change.js';

interface Strip {
  readonly view: View;
  readonly words: Words;
  readonly obeys: readonly ('year' | 'group')[];
  /** First and last on offer; empty in a room without years. */
  readonly years: readonly [number, number] | readonly [];
  readonly search: () => void;
  readonly skip: (event: Event) => void;
}

const yearsOf = ([first = 0, last = -1]: Strip['years']) =>
  Array.from({ length: last - first + 1 }, (_, i) => String(last - i));

/** What is in force may be a value that is not on offer, typed into the address: it is shown as it stands. */
const offered = (choices: readonly (readonly [string, string])[], value: string) =>
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
      ${offered(choices, value).map(([code, name]) => html`<option value=${code} .selected=${code === value}>${name}</option>`)}
    </select></label
  >`;
}

/** The strip on top: the year and the group that every room obeys, search, language and colours. */
export function renderStrip({ view, words, obeys, years, search, skip }: Strip): TemplateResult {
  const { shell } = words;
  const put = (key: keyof View) => (event: Event, code: string) => change(event.target as Element, { [key]: code });
  return html`<header class="strip">
    <a class="skip" href="#content" @click=${skip}>${shell.skip}</a>
    <p class="brand"><a href="?">Blue Ledger</a></p>
    <div class="choices" role="group" aria-label=${shell.claim}>
      ${
        obeys.includes('year')
          ? select(
              'year',
              shell.year,
              yearsOf(years).map((year) => [year, year] as const),
              view.year,
              put('year'),
            )
          : nothing
      }
      ${
        obeys.includes('group')
          ? select(
              'group',
              shell.group,
              [['', shell.allStates] as const, ...Object.entries(words.groups)],
              view.group,
              put('group'),
            )
          : nothing
      }
      ${select('language', shell.language, Object.entries(languageNames), words.language.split('-')[0] ?? 'en', put('language'))}
      ${select(
        'theme',
        shell.theme,
        [
          ['', shell.themes.system],
          ['light', shell.themes.light],
          ['dark', shell.themes.dark],
        ],
        view.theme,
        put('theme'),
      )}
      <button type="button" class="search" @click=${search} aria-keyshortcuts="Control+K /">${shell.search} <kbd>/</kbd></button>
    </div>
  </header>`;
}
