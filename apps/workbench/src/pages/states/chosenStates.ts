import { searchKey } from '../../text/searchKey.js';
import type { StateNames } from '../../text/stateNames.js';

export const mostStates = 8;

/** The states of an address, `JPN+IND`: those that are Member States, and the codes that are not. */
export function chosenStates(
  text: string,
  names: StateNames,
): { readonly states: readonly string[]; readonly wrong: readonly string[] } {
  const codes = text
    .split(/[\s,+]+/)
    .filter((code) => code !== '')
    .map((code) => code.toUpperCase());
  const once = [...new Set(codes)];
  return {
    states: once.filter((code) => names.has(code)).slice(0, mostStates),
    wrong: once.filter((code) => !names.has(code)),
  };
}

/** The state of a typed name or code: an exact match, else the only name that begins with it. */
export function stateNamed(text: string, names: StateNames): string | undefined {
  const wanted = searchKey(text.trim());
  if (wanted === '') return undefined;
  const all = [...names];
  const exact = all.find(([code, name]) => searchKey(code) === wanted || searchKey(name) === wanted);
  if (exact) return exact[0];
  const beginning = all.filter(([, name]) => searchKey(name).startsWith(wanted));
  return beginning.length === 1 ? beginning[0]?.[0] : undefined;
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
