import { described } from 'virtual:figures';
import { figureElements } from '../../parts/defineFigure.js';

/** A figure that can be embedded: its element, the first sentence of its description, and what can be asked of it. */
export interface Figure {
  readonly element: string;
  readonly purpose: string;
  readonly attributes: readonly { readonly name: string; readonly description: string }[];
}

export const figures: readonly Figure[] = figureElements.flatMap((element) => {
  const found = described[element];
  return found ? [{ element, ...found }] : [];
});
