import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { virtualModule } from './virtualModule.js';

const manifestFile = createRequire(import.meta.url).resolve('@blueledger/widgets/custom-elements.json');

interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly members?: readonly {
    readonly attribute?: string;
    readonly description?: string;
  }[];
}

const oneLine = (text = '') => text.replace(/\s+/g, ' ');
const firstSentence = (text: string) => text.split(/(?<=\.) /)[0] ?? '';

/** `BlBurdenGap` is registered as `bl-burden-gap`: the manifest lists classes, which others may register under names of theirs. */
const elementOf = (className: string) => className.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** Each element's purpose and attributes, by its name. */
function descriptionsOfFigures(): Record<string, object> {
  const { modules } = JSON.parse(readFileSync(manifestFile, 'utf8')) as {
    modules: readonly { readonly declarations?: readonly Declaration[] }[];
  };
  const classes = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ kind, name }) => kind === 'class' && /^Bl[A-Z]/.test(name));
  return Object.fromEntries(
    classes.map(({ name, description, members = [] }) => [
      elementOf(name),
      {
        purpose: firstSentence(oneLine(description)),
        attributes: members.flatMap(({ attribute, description: meaning }) =>
          attribute === undefined || attribute === 'theme' ? [] : [{ name: attribute, description: oneLine(meaning) }],
        ),
      },
    ]),
  );
}

/** What the widgets' manifest says of each element, without the nine tenths of it that only editors read. */
export const figuresPlugin = (): Plugin =>
  virtualModule('figures', () => `export const descriptions = ${JSON.stringify(descriptionsOfFigures())};`);
