/** Colours of a figure as the browser resolved them: custom properties, scheme, forced colours and print included. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly money: string;
  readonly people: string;
  readonly line: string;
  readonly rest: string;
  readonly fontFamily: string;
}

/** Reads the colours off the probe elements, since a canvas cannot read custom properties itself. */
export function readPalette(probes: HTMLElement): Palette {
  const colour = (name: string) =>
    getComputedStyle(probes.querySelector(`[data-colour='${name}']`) as HTMLElement).color;
  return {
    ink: colour('ink'),
    muted: colour('muted'),
    money: colour('money'),
    people: colour('people'),
    line: colour('line'),
    rest: colour('rest'),
    fontFamily: getComputedStyle(probes).fontFamily,
  };
}
