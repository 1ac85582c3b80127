import { changeView, defaultView, pageNames, type View, writeAddress } from '../address/view.js';
import { languageNames } from '../text/languages.js';
import type { Messages } from '../text/messages.js';
import type { StateNames } from '../text/stateNames.js';
import { rankTargets } from './rankTargets.js';

export interface SearchTarget {
  readonly kind: string;
  readonly name: string;
  readonly code: string;
  readonly href: string;
  /** What else people call it: UK, Burma, the Golan. */
  readonly aliases?: readonly string[] | undefined;
}

/** Other names of states and missions, by their code. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

interface SearchSources {
  readonly view: View;
  readonly messages: Messages;
  readonly names: StateNames;
  readonly missions: readonly { readonly code: string; readonly name: string }[];
  readonly tables: readonly { readonly name: string; readonly title: string }[];
  readonly aliases: Aliases;
}

/** Everything that the search can lead to. */
export function searchTargets({
  view,
  messages,
  names,
  missions,
  tables,
  aliases,
}: SearchSources): readonly SearchTarget[] {
  const to = (change: Partial<View>) => writeAddress(changeView(view, change));
  const { kinds, themes } = messages.shell;
  return [
    ...pageNames.map((page) => ({ kind: kinds.page, name: messages.pages[page], code: page, href: to({ page }) })),
    ...Array.from(names, ([code, name]) => ({
      kind: kinds.state,
      name,
      code,
      href: to({ page: 'states', params: { states: code } }),
      aliases: aliases.get(code),
    })),
    ...missions.map(({ code, name }) => ({
      kind: kinds.mission,
      name: name === code ? code : `${code} · ${name}`,
      code,
      href: to({ page: 'missions', params: { mission: code } }),
      aliases: aliases.get(code),
    })),
    ...tables.map(({ name, title }) => ({
      kind: kinds.table,
      name: title,
      code: name,
      href: to({ page: 'data', params: { table: name } }),
    })),
    ...(['system', 'light', 'dark'] as const).map((theme) => ({
      kind: kinds.action,
      name: `${messages.shell.theme}: ${themes[theme]}`,
      code: `theme ${theme}`,
      href: to({ theme: theme === 'system' ? defaultView.theme : theme }),
    })),
    ...Object.entries(languageNames).map(([language, name]) => ({
      kind: kinds.action,
      name: `${messages.shell.language}: ${name}`,
      code: `language ${language}`,
      href: to({ language }),
    })),
  ];
}

const most = 12;
const mostWithoutText = 8;

/** The targets that match a text: exact codes and aliases first, then names that begin with it, then names that contain it. */
export function matchTargets(all: readonly SearchTarget[], text: string): readonly SearchTarget[] {
  if (text.trim() === '') return all.slice(0, mostWithoutText);
  return rankTargets(all, text)
    .slice(0, most)
    .map(({ target }) => target);
}
