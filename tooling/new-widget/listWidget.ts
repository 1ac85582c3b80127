import { join } from 'node:path';
import { insert } from './insert.js';

/** What the template answers, until its own question is put in. */
const answers = 'what one Member State is assessed for peacekeeping in a year';

/** The same on the page of the documentation in another language, with the attributes of the template. */
const translations = {
  fr: {
    title: 'La contribution d’un État Membre',
    about: 'Ce qu’un État Membre doit au maintien de la paix dans une année.',
    state: 'L’État Membre, par son code ISO 3166 à trois lettres.',
    year: 'Une année civile, de 2012 à 2027.',
  },
  ar: {
    title: 'نصيب دولة عضو',
    about: 'ما يقرر على دولة عضو لحفظ السلام في سنة.',
    state: 'الدولة العضو، برمز ISO 3166 ذي الأحرف الثلاثة.',
    year: 'سنة تقويمية، من 2012 إلى 2027.',
  },
} as const;

/**
 * Names a new element wherever the repository lists its elements outside their package: both tables of the README files, the
 * figures that the workbench can show and embed, and its pages of the documentation in other languages.
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
    ...Object.entries(translations).map(
      ([language, { title, about, state, year }]) =>
        [
          `apps/docs/src/elements/text/${language}.ts`,
          // Before the end of the list of elements.
          /^ {2}\},\n\};/m,
          `    '${name}': {\n      title: '${title}',\n      about: '${about}',\n      attributes: {\n        state: '${state}',\n        year: '${year}',\n      },\n    },\n`,
        ] as const,
    ),
  ];
  return lines.map(([file, before, line]) => {
    insert(join(root, file), before, line);
    return file;
  });
}
