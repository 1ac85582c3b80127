/** Colours that a chart may use, by the token of the look; each has a custom property `--bl-…`. */
export const colourNames = [
  'ink',
  'muted',
  'money',
  'people',
  'owed',
  'reserve',
  'line',
  'rest',
  'african',
  'asia-pacific',
  'eastern-european',
  'grulac',
  'others',
  'ground',
] as const;

export type ColourName = (typeof colourNames)[number];

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
