import MiniSearch from 'minisearch';
import { type SearchEntry, searchOptions } from '../src/site/searchFields.js';

const root = new URL('../', import.meta.url);
const most = 12;

type Hit = Pick<SearchEntry, 'url' | 'title' | 'about'>;

let index: Promise<MiniSearch<SearchEntry>> | undefined;

async function load(): Promise<MiniSearch<SearchEntry>> {
  const response = await fetch(new URL('assets/search.json', root));
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  return MiniSearch.loadJSON<SearchEntry>(await response.text(), searchOptions);
}

/** The search of the site: a field and a list, which keys alone can use. */
class Search {
  readonly #dialog = document.createElement('dialog');
  readonly #field = document.createElement('input');
  readonly #status = document.createElement('p');
  readonly #list = document.createElement('ul');
  readonly #words: Readonly<Record<string, string>>;
  #chosen = 0;

  constructor(words: Readonly<Record<string, string>>) {
    this.#words = words;
    const label = words['search'] ?? '';
    this.#dialog.setAttribute('aria-label', label);
    Object.assign(this.#field, { type: 'search', placeholder: label, autocomplete: 'off', spellcheck: false });
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-label': label,
      'aria-controls': 'found',
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
    }))
      this.#field.setAttribute(name, value);
    this.#list.id = 'found';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', label);
    this.#status.setAttribute('role', 'status');
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = words['close'] ?? '';
    close.addEventListener('click', () => this.#dialog.close());
    const row = document.createElement('div');
    row.className = 'row';
    row.append(this.#field, close);
    this.#dialog.append(row, this.#status, this.#list);
    this.#field.addEventListener('input', () => void this.#find());
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    document.body.append(this.#dialog);
  }

  show(): void {
    this.#dialog.showModal();
    this.#field.select();
    void this.#find();
  }

  async #find(): Promise<void> {
    index ??= load();
    const query = this.#field.value.trim();
    let found: MiniSearch<SearchEntry>;
    try {
      found = await index;
    } catch {
      index = undefined;
      this.#status.textContent = this.#words['failed'] ?? '';
      return;
    }
    // A later letter has its own search.
    if (query !== this.#field.value.trim()) return;
    this.#render(query === '' ? [] : (found.search(query) as unknown as readonly Hit[]), query);
  }

  #render(hits: readonly Hit[], query: string): void {
    const shown = hits.slice(0, most);
    this.#list.replaceChildren(
      ...shown.map(({ url, title, about }, place) => {
        const item = document.createElement('li');
        item.id = `found-${place}`;
        item.setAttribute('role', 'option');
        item.dir = 'auto';
        item.dataset['url'] = url;
        const line = document.createElement('span');
        line.textContent = about;
        item.append(title, line);
        item.addEventListener('click', () => this.#go(url));
        return item;
      }),
    );
    const text = hits.length === 0 ? this.#words['nothing'] : this.#words['results'];
    this.#status.textContent = query === '' ? '' : (text ?? '').replace('{count}', String(hits.length));
    this.#field.setAttribute('aria-expanded', String(shown.length > 0));
    this.#choose(0);
  }

  #choose(place: number): void {
    const items = [...this.#list.children];
    this.#chosen = Math.min(Math.max(place, 0), items.length - 1);
    for (const [at, item] of items.entries()) item.setAttribute('aria-selected', String(at === this.#chosen));
    const chosen = items[this.#chosen];
    if (chosen) this.#field.setAttribute('aria-activedescendant', chosen.id);
    else this.#field.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.#choose(this.#chosen + step);
    else if (event.key === 'Enter')
      this.#go((this.#list.children[this.#chosen] as HTMLElement | undefined)?.dataset['url']);
    else return;
    event.preventDefault();
  }

  #go(url: string | undefined): void {
    if (url === undefined) return;
    this.#dialog.close();
    location.assign(new URL(url, root));
  }
}

let search: Search | undefined;

/** Opens the search; the first time it makes it, and asks for its index. */
export function openSearch(words: Readonly<Record<string, string>>): void {
  search ??= new Search(words);
  search.show();
}
