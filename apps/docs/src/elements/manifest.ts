import { readJson } from '../site/repository.js';

interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly members?: readonly {
    readonly attribute?: string;
    readonly default?: string;
    readonly description?: string;
  }[];
  readonly attributes?: readonly { readonly name: string; readonly description?: string }[];
}

export interface Attribute {
  readonly name: string;
  /** Its default as an attribute has it; empty where there is none. */
  readonly byDefault: string;
  /** What it takes, in English. */
  readonly description: string;
}

/** `bl-burden-gap` is the class `BlBurdenGap`. */
const classOf = (name: string) => `Bl${name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;

const valueOf = (code = '') => (code === 'undefined' ? '' : code.replace(/^'|'$/g, ''));

/** The attributes of an element in the order of its class, as the manifest of the widgets lists them. */
export function attributesOf(name: string): readonly Attribute[] {
  const { modules } = readJson('packages/widgets/custom-elements.json') as {
    readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
  };
  const declaration = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((entry) => entry.kind === 'class' && entry.name === classOf(name));
  if (!declaration) throw new Error(`custom-elements.json has no class ${classOf(name)}. Build the widgets first.`);
  const { members = [], attributes = [] } = declaration;
  const fromMembers = members.flatMap(({ attribute, default: code, description = '' }) =>
    attribute === undefined ? [] : [{ name: attribute, byDefault: valueOf(code), description }],
  );
  return fromMembers.length > 0
    ? fromMembers
    : attributes.map((entry) => ({ name: entry.name, byDefault: '', description: entry.description ?? '' }));
}
