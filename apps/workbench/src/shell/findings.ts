import { changeView, defaultView, roomNames, type View, writeAddress } from '../address/view.js';
import { languageNames } from '../language/languages.js';
import type { StateNames } from '../language/names.js';
import type { Words } from '../language/words.js';

export interface Target {
  readonly kind: string;
  readonly name: string;
  readonly code: string;
  readonly href: string;
}

interface Known {
  readonly view: View;
  readonly words: Words;
  readonly names: StateNames;
  readonly missions: readonly { readonly code: string; readonly name: string }[];
  readonly tables: readonly { readonly name: string; readonly title: string }[];
}

/** Letters without marks and in lower case, so that "cote d'ivoire" finds Côte d’Ivoire. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").toLowerCase();

/** All places that the search can lead to. */
export function targets({ view, words, names, missions, tables }: Known): readonly Target[] {
  const to = (change: Partial<View>) => writeAddress(changeView(view, change));
  const { kinds, themes } = words.shell;
  return [
    ...roomNames.map((room) => ({ kind: kinds.room, name: words.rooms[room], code: room, href: to({ room }) })),
    ...Array.from(names, ([code, name]) => ({
      kind: kinds.state,
      name,
      code,
      href: to({ room: 'states', ask: { states: code } }),
    })),
    ...missions.map(({ code, name }) => ({
      kind: kinds.mission,
      name: name === code ? code : `${code} · ${name}`,
      code,
      href: to({ room: 'missions', ask: { mission: code } }),
    })),
    ...tables.map(({ name, title }) => ({
      kind: kinds.table,
      name: title,
      code: name,
      href: to({ room: 'data', ask: { table: name } }),
    })),
    ...(['system', 'light', 'dark'] as const).map((theme) => ({
      kind: kinds.action,
      name: `${words.shell.theme}: ${themes[theme]}`,
      code: `theme ${theme}`,
      href: to({ theme: theme === 'system' ? defaultView.theme : theme }),
    })),
    ...Object.entries(languageNames).map(([language, name]) => ({
      kind: kinds.action,
      name: `${words.shell.language}: ${name}`,
      code: `language ${language}`,
      href: to({ language }),
    })),
  ];
}

/** The targets that a text finds: exact codes first, then names that begin so, then names that hold it. */
export function found(all: readonly Target[], text: string, most = 12): readonly Target[] {
  const wanted = plain(text.trim());
  if (wanted === '') return all.slice(0, 8);
  const rank = ({ code, name }: Target): number => {
    const plainName = plain(name);
    if (plain(code) === wanted) return 0;
    if (plainName.startsWith(wanted)) return 1;
    if (plainName.split(/[\s·,(-]+/).some((word) => word.startsWith(wanted))) return 2;
    return plainName.includes(wanted) || plain(code).includes(wanted) ? 3 : 4;
  };
  return all
    .map((target) => ({ target, rank: rank(target) }))
    .filter((scored) => scored.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ target }) => target);
}
