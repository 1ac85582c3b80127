import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const id = 'virtual:figures';
const manifestFile = createRequire(import.meta.url).resolve('@blueledger/widgets/custom-elements.json');

interface Declared {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly members?: readonly {
    readonly attribute?: string;
    readonly description?: string;
    readonly reflects?: boolean;
  }[];
}

const oneLine = (text = '') => text.replace(/\s+/g, ' ');
const sentence = (text: string) => text.split(/(?<=\.) /)[0] ?? '';

/** `BlBurdenGap` is registered as `bl-burden-gap`: the manifest lists classes, which others may register under names of theirs. */
const elementOf = (className: string) => className.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** Each element's purpose and what can be asked of it, by its name. */
function figuresOf(): Record<string, object> {
  const { modules } = JSON.parse(readFileSync(manifestFile, 'utf8')) as {
    modules: readonly { readonly declarations?: readonly Declared[] }[];
  };
  const classes = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ kind, name }) => kind === 'class' && /^Bl[A-Z]/.test(name));
  return Object.fromEntries(
    classes.map(({ name, description, members = [] }) => [
      elementOf(name),
      {
        purpose: sentence(oneLine(description)),
        attributes: members.flatMap(({ attribute, reflects, description: meaning }) =>
          attribute === undefined || attribute === 'theme' || !reflects
            ? []
            : [{ name: attribute, description: oneLine(meaning) }],
        ),
      },
    ]),
  );
}

/** What the widgets' manifest says of each element, without the nine tenths of it that editors read and a desk does not. */
export function figuresPlugin(): Plugin {
  return {
    name: 'figures',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) => (asked === `\0${id}` ? `export const described = ${JSON.stringify(figuresOf())};` : undefined),
  };
}
