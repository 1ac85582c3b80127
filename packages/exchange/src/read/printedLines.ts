import { headingsOfField } from './columnWords.js';
import { joinedWord } from './heading.js';

/**
 * Lines of a name and figures, apart by blanks or dots alone, as text that is copied from a resolution has them:
 * `Bosnia and Herzegovina . . . . 0.012`.
 */
const line = /^\s*(\S.*?)((?:[\s.…]*[\s…](?:[-–—]|[-+]?\d[\d.,]*)%?)+)\s*$/u;
const figure = /(?:[-–—]|[-+]?\d[\d.,]*)%?(?=\s|$)/gu;
const leader = /(?:\s*\.){2,}|(?:\s*…)+|\s+\.(?=\s|$)/gu;

interface Line {
  readonly name: string;
  readonly figures: readonly string[];
}

/** No name is longer, and the search for dots takes the square of the length. */
const longest = 300;

function lineOf(text: string): Line | undefined {
  if (text.length > longest) return undefined;
  const plain = text.replace(leader, ' ');
  const [, name = '', rest = ''] = line.exec(plain) ?? [];
  if (!/\p{L}/u.test(name)) return undefined;
  return { name: name.trim(), figures: rest.match(figure) ?? [] };
}

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);
const most = 200;

/**
 * How many figures stand behind the names of a text that has no other separator; undefined where it is not such a text. A
 * decimal comma may stand in each line, and is none between names and figures.
 */
export function figuresBehindNames(sample: string, separator: string): number | undefined {
  const lines = sample
    .slice(0, sample.lastIndexOf('\n') + 1 || undefined)
    .split('\n', most)
    .filter((text) => text.trim() !== '');
  const found = lines.map((text) => lineOf(text)).filter((one) => one !== undefined);
  const counts = found.map(({ figures }) => figures.length);
  const [count] = counts;
  const separated = lines.filter((text) => text.includes(separator)).length * 2 >= lines.length;
  if (separated && found.some(({ name }) => name.includes(separator))) return undefined;
  // Two at least, and most of the lines: a text that happens to end in numbers is none.
  if (count === undefined || counts.length < 2 || counts.length * 2 < lines.length) return undefined;
  return counts.every((one) => one === count) ? count : undefined;
}

/** A heading of the names, and what stands behind it: `Member State Percentage`. */
function headingParts(text: string, count: number): readonly string[] | undefined {
  if (text.length > longest) return undefined;
  const wide = text.trim().split(/\s{2,}|\t/);
  if (wide.length === count + 1) return wide;
  const words = text.trim().split(/\s+/);
  for (let at = Math.min(words.length - count, 4); at > 0; at -= 1) {
    const rest = words.slice(at);
    if (!headingsOfField('iso3').includes(joinedWord(words.slice(0, at).join(' ')))) continue;
    if (count === 1) return [words.slice(0, at).join(' '), rest.join(' ')];
    if (rest.length === count) return [words.slice(0, at).join(' '), ...rest];
  }
  return undefined;
}

/** The cells of a line of such a text: a name and its figures; of any other line, its text in the first. */
export function cellsOfLine(text: string, count: number): string[] {
  if (text.trim() === '') return [''];
  const one = lineOf(text);
  if (one && one.figures.length === count && !one.figures.every(isYear)) return [one.name, ...one.figures];
  const heading = headingParts(text, count);
  if (heading) return [...heading];
  return [text.trim(), ...Array.from({ length: count }, () => '')];
}
