import { join } from 'node:path';
import { insert } from './insert.js';

/** What the template answers, until its own question is put in. */
const answers = 'what one Member State is assessed for peacekeeping in a year';

/**
 * Names a new element wherever the repository lists its elements outside their package: both tables of the README files, and
 * the figures that the workbench can show and embed.
 *
 * @returns the files that have a new line, below the root
 */
export function listWidget(name: string, root: string): string[] {
  const lines: readonly (readonly [file: string, before: RegExp, line: string])[] = [
    [
      'README.md',
      // After the last row of the table of elements.
      /(?<=^\| \[`bl-[^\n]*\n)(?!\| \[`bl-)/m,
      `| [\`bl-${name}\`](packages/widgets/src/${name}/${name}.md) | ${answers} |\n`,
    ],
    [
      'packages/widgets/README.md',
      /(?<=^\| `<bl-[^\n]*\n)(?!\| `<bl-)/m,
      `| \`<bl-${name}>\` | ${answers} | [${name}](src/${name}/${name}.md) |\n`,
    ],
    [
      'apps/workbench/src/parts/defineFigure.ts',
      /(?<=^ {2}'bl-[^\n]*\n)(?! {2}'bl-)/m,
      `  'bl-${name}': () => import('@blueledger/widgets/${name}/define'),\n`,
    ],
  ];
  return lines.map(([file, before, line]) => {
    insert(join(root, file), before, line);
    return file;
  });
}
