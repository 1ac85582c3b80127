const frontFigures = () => import('./frontFigures.js');

/** The figures that pages show and that can be embedded, by element; the code of each is a chunk of its own, but of those that the front page shows together. */
const definitions: Readonly<Record<string, () => Promise<unknown>>> = {
  'bl-burden-gap': frontFigures,
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
