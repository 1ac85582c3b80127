import { rankTargets } from '../../shell/rankTargets.js';
import { searchKey } from '../../text/searchKey.js';
import type { StateNames } from '../../text/stateNames.js';

export const mostStates = 8;

export interface ChosenStates {
  readonly states: readonly string[];
  /** What the address calls otherwise, and the state that is meant. */
  readonly mended: readonly { readonly text: string; readonly state: string }[];
  /** What names no state, or several. */
  readonly wrong: readonly string[];
}

/** The state of a name: the only one that is called so, else the only one whose name begins so. */
export function stateNamed(text: string, names: StateNames): string | undefined {
  if (text.trim() === '') return undefined;
  const ranked = rankTargets(
    Array.from(names, ([code, name]) => ({ code, name })),
    text,
  );
  for (const most of [0, 1]) {
    const matching = ranked.filter(({ rank }) => rank <= most);
    if (matching.length > 0) return matching.length === 1 ? matching[0]?.target.code : undefined;
  }
  return undefined;
}

/** The states of an address, `JPN+IND`, or names in their place: those that are Member States, and what is none. */
export function chosenStates(text: string, names: StateNames): ChosenStates {
  const isCode = (part: string) => names.has(part.toUpperCase());
  const parts = text
    .split(/[,+]+/)
    .map((part) => part.trim())
    // Codes were apart by spaces once; names have spaces in them.
    .flatMap((part) => (part.split(/\s+/).every(isCode) ? part.split(/\s+/) : [part]))
    .filter((part) => part !== '');
  const read = parts.map((part) => ({
    text: part,
    state: isCode(part) ? part.toUpperCase() : stateNamed(part, names),
    named: !isCode(part),
  }));
  return {
    states: [...new Set(read.flatMap(({ state }) => (state === undefined ? [] : [state])))].slice(0, mostStates),
    mended: read.flatMap(({ text: part, state, named }) =>
      named && state !== undefined ? [{ text: part, state }] : [],
    ),
    wrong: [...new Set(read.flatMap(({ text: part, state }) => (state === undefined ? [part] : [])))],
  };
}

/** The nearest name to a text that names no state: the first with a word that begins like it. */
export function nearestName(text: string, names: StateNames): string | undefined {
  const start = searchKey(text.trim()).slice(0, 3);
  if (start === '') return undefined;
  return [...names.values()].find((name) =>
    searchKey(name)
      .split(/[\s-]+/)
      .some((word) => word.startsWith(start)),
  );
}
