import type { StateNames } from '../../language/names.js';
import { plain } from '../../shell/findings.js';

export const mostStates = 8;

/** The states of an address, `JPN+IND`: those that are Members, and what is none. */
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

/** The state that a typed name or code means: an exact one, else the only one that begins so. */
export function stateMeant(text: string, names: StateNames): string | undefined {
  const wanted = plain(text.trim());
  if (wanted === '') return undefined;
  const all = [...names];
  const exact = all.find(([code, name]) => plain(code) === wanted || plain(name) === wanted);
  if (exact) return exact[0];
  const beginning = all.filter(([, name]) => plain(name).startsWith(wanted));
  return beginning.length === 1 ? beginning[0]?.[0] : undefined;
}

/** What was probably meant by a text that means nothing: the first name with a word that begins as it does. */
export function nearestName(text: string, names: StateNames): string | undefined {
  const start = plain(text.trim()).slice(0, 3);
  if (start === '') return undefined;
  return [...names.values()].find((name) =>
    plain(name)
      .split(/[\s-]+/)
      .some((word) => word.startsWith(start)),
  );
}
