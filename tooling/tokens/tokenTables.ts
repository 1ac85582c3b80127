import { meanings, surfaces, tokens } from '../../packages/widgets/src/figure/tokens.js';

interface Row {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
  readonly meaning: string;
}

const colours: readonly Row[] = Object.entries(tokens).map(([name, { light, dark }]) => ({
  name,
  light,
  dark,
  meaning: meanings[name as keyof typeof tokens],
}));

const pick = (names: Readonly<Partial<Record<keyof typeof tokens, string>>>): readonly Row[] =>
  Object.entries(names).map(([name, meaning]) => ({ ...(colours.find((row) => row.name === name) as Row), meaning }));

/** The rows of each page, by the page's path. */
export const tokenRows: Readonly<Record<string, readonly Row[]>> = {
  'packages/widgets/src/figure/figure.md': colours,
  'packages/widgets/src/value/value.md': [
    ...pick({
      muted: 'dots under the number, small text',
      owed: 'dots under a number that disagrees',
      ink: 'text of the panel',
      line: 'edge of the panel',
    }),
    { name: 'panel', ...surfaces.panel, meaning: 'background of the panel' },
  ],
};

const region = /(<!-- Made by `npm run tokens`\. -->\n)[\s\S]*?(<!-- End\. -->)/;

/** A page with its table of colours made anew; the text around it stays. */
export function withTokenTable(path: string, text: string): string {
  if (!region.test(text)) throw new Error(`${path}: no place for the table of colours, between two comments.`);
  const rows = (tokenRows[path] ?? []).map(
    ({ name, light, dark, meaning }) => `| \`--bl-${name}\` | \`${light}\` | \`${dark}\` | ${meaning} |`,
  );
  const table = ['| property | light | dark | what |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return text.replace(region, (_, start: string, end: string) => `${start}${table}\n${end}`);
}

/** `tokens.css`: the same colours as custom properties, for a page that wants to look as its figures do. */
export const tokenSheet: string = `/* The colours of Blue Ledger's figures. Each follows the color-scheme of where it is used. */
:root {
${[...Object.entries(tokens), ...Object.entries(surfaces)]
  .map(([name, { light, dark }]) => `  --blueledger-${name}: light-dark(${light}, ${dark});`)
  .join('\n')}
}
`;
