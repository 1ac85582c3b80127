/** Until the first figure of the front page stands; nothing to wait for on other pages. */
let first: Promise<void> = Promise.resolve();

const frontFigures = async () => {
  await first;
  return import('./frontFigures.js');
};

/** Milliseconds after which the others no longer wait for a first figure that does not come. */
const patience = 3000;

/** Loads the first figure of a page by itself: the others, further down, begin once it stands. */
export function beginWith(element: string): void {
  first = new Promise((resolve) => {
    const settled = ({ target }: Event) => {
      if (!(target instanceof Element) || target.localName !== element) return;
      for (const name of ['bl-ready', 'bl-error']) document.removeEventListener(name, settled);
      resolve();
    };
    for (const name of ['bl-ready', 'bl-error']) document.addEventListener(name, settled);
    setTimeout(resolve, patience);
    // Where it does not load, its place on the page says so.
    defineFigure(element).catch(() => resolve());
  });
}

/** The figures that pages show and that can be embedded, by element; the code of each is a chunk of its own, but of those that the front page shows further down. */
const definitions: Readonly<Record<string, () => Promise<unknown>>> = {
  'bl-burden-gap': () => import('@blueledger/widgets/burden-gap/define'),
  'bl-rates': () => import('@blueledger/widgets/rates/define'),
  'bl-payers': frontFigures,
  'bl-contributors': frontFigures,
  'bl-missions': () => import('@blueledger/widgets/missions/define'),
  'bl-state': () => import('@blueledger/widgets/state/define'),
  'bl-unpaid': frontFigures,
  'bl-fatalities': () => import('@blueledger/widgets/fatalities/define'),
  'bl-strength': () => import('@blueledger/widgets/strength/define'),
  'bl-balance': () => import('@blueledger/widgets/balance/define'),
  'bl-next-scale': () => import('@blueledger/widgets/next-scale/define'),
  'bl-reform': () => import('@blueledger/widgets/reform/define'),
  'bl-map': () => import('@blueledger/widgets/map/define'),
  'bl-account': () => import('@blueledger/widgets/account/define'),
  'bl-claim': () => import('@blueledger/widgets/claim/define'),
  'bl-liquidity': () => import('@blueledger/widgets/liquidity/define'),
};

export const figureElements: readonly string[] = Object.keys(definitions);

/** Registers an element. */
export async function defineFigure(element: string): Promise<void> {
  const define = Object.hasOwn(definitions, element) ? definitions[element] : undefined;
  if (!define)
    throw new Error(
      `"${element}" is not a valid figure of this version. Expected one of ${figureElements.join(', ')}.`,
    );
  await define();
}
