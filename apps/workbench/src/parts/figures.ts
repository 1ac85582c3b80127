import manifest from '@blueledger/widgets/custom-elements.json' with { type: 'json' };

/** One attribute of a figure, as the package's manifest describes it. */
export interface FigureAttribute {
  readonly name: string;
  readonly description: string;
}

export interface Figure {
  readonly element: string;
  /** First sentence of the element's own description. */
  readonly purpose: string;
  readonly attributes: readonly FigureAttribute[];
}

const definitions: Readonly<Record<string, () => Promise<unknown>>> = {
  'bl-burden-gap': () => import('@blueledger/widgets/burden-gap/define'),
  'bl-rates': () => import('@blueledger/widgets/rates/define'),
  'bl-payers': () => import('@blueledger/widgets/payers/define'),
  'bl-contributors': () => import('@blueledger/widgets/contributors/define'),
  'bl-missions': () => import('@blueledger/widgets/missions/define'),
  'bl-state': () => import('@blueledger/widgets/state/define'),
  'bl-unpaid': () => import('@blueledger/widgets/unpaid/define'),
};

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

const declared = (
  manifest as { readonly modules: readonly { readonly declarations?: readonly Declared[] }[] }
).modules.flatMap(({ declarations = [] }) => declarations);

/** `bl-burden-gap` is of class `BlBurdenGap`: the manifest lists classes, which others may register under names of theirs. */
const className = (element: string) => element.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const sentence = (text = '') => text.replace(/\s+/g, ' ').split(/(?<=\.) /)[0] ?? '';

/** The figures that can be embedded, with what can be asked of each: read from the package's own manifest. */
export const figures: readonly Figure[] = Object.keys(definitions).map((element) => {
  const found = declared.find(({ kind, name }) => kind === 'class' && name === className(element));
  return {
    element,
    purpose: sentence(found?.description),
    attributes: (found?.members ?? []).flatMap(({ attribute, reflects, description = '' }) =>
      attribute === undefined || attribute === 'theme' || !reflects
        ? []
        : [{ name: attribute, description: description.replace(/\s+/g, ' ') }],
    ),
  };
});

/** Registers an element; its code is a chunk of its own. */
export const defineFigure = (element: string): Promise<unknown> =>
  Object.hasOwn(definitions, element)
    ? (definitions[element] as () => Promise<unknown>)()
    : Promise.reject(new Error(`${element} is no figure of this version.`));
