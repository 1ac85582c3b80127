interface Colours {
  readonly light: string;
  readonly dark: string;
  readonly forced?: string;
  readonly print?: string;
}

/**
 * Rules that give an element each of some tokens as `--_<name>`: the page's own `--bl-<name>`, else the colour of the scheme
 * that the page has. A page that never opted into dark keeps its light figure, whatever the reader's system says.
 */
export function colourRules(table: Readonly<Record<string, Colours>>): string {
  const rule = (colourOf: (name: string, colours: Colours) => string) =>
    `:host{${Object.entries(table)
      .map(([name, colours]) => `--_${name}:${colourOf(name, colours)};`)
      .join('')}}`;
  return [
    rule((name, { light }) => `var(--bl-${name},${light})`),
    `@supports (color:light-dark(#000,#fff)){${rule((name, { light, dark }) => `var(--bl-${name},light-dark(${light},${dark}))`)}}`,
    `@media (forced-colors:active){${rule((_, { forced = 'CanvasText' }) => forced)}}`,
    `@media print{${rule((_, { print = '#000' }) => print)}}`,
  ].join('');
}
