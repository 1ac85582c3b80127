import { type ColourName, tokens } from '../tokens.js';

/** Colours that a chart may use. */
export const colourNames = Object.keys(tokens) as readonly ColourName[];

/** Colours of a figure as the browser resolved them: custom properties, scheme, forced colours and print included. */
export type Palette = Readonly<Record<ColourName, string>> & { readonly fontFamily: string };

/** Reads the colours off the probe elements, since a canvas cannot read custom properties itself. */
export function readPalette(probes: HTMLElement): Palette {
  const colours = colourNames.map((name) => [
    name,
    getComputedStyle(probes.querySelector(`[data-colour='${name}']`) as HTMLElement).color,
  ]);
  return {
    ...(Object.fromEntries(colours) as Record<ColourName, string>),
    fontFamily: getComputedStyle(probes).fontFamily,
  };
}
