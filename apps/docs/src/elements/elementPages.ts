import { elements } from '../../../../packages/widgets/elements.js';
import { examplesOf } from '../../../../packages/widgets/test/examples.js';
import type { Page } from '../site/page.js';
import { read } from '../site/repository.js';
import { withAddresses } from '../site/repositoryLinks.js';
import { firstParagraph } from './firstParagraph.js';
import { pageCode } from './pageCode.js';
import { arabic } from './text/ar.js';
import { french } from './text/fr.js';
import { translatedIndex, translatedPage, translationsOf } from './translatedPage.js';

const firstSentence = (text: string) => /^.+?[.:](?= |$)/.exec(text)?.[0] ?? text;

const pathOf = (name: string) => `packages/widgets/src/${name}/${name}.md`;

/** Blocks of code with elements of ours run on the page. */
const withLiveExamples = (markdown: string) =>
  markdown.replace(/^```html\n(?=(?:(?!^```)[\s\S])*<bl-)/gm, '```html live\n');

/** The first line of its examples, closed. */
const firstExample = (source: string) => {
  const [example] = examplesOf(source);
  return example ? `${example.markup}</${example.element}>` : '';
};

function elementPage(name: string): Page {
  const path = pathOf(name);
  const source = read(path);
  const markdown = withAddresses(source, path);
  const url = `/elements/${name}/`;
  return {
    url,
    title: `<bl-${name}>`,
    description: firstSentence(firstParagraph(markdown)),
    section: 'elements',
    group: 'Elements',
    elements: [name],
    translations: translationsOf(name),
    markdown: `${withLiveExamples(markdown).trimEnd()}

## Code to copy {#code}

Nothing is published yet: copy \`dist/cdn\` and \`dist/blueledger.css\` of \`packages/widgets\` to your server. The style sheet keeps the height of the figure free, so that nothing on the page moves when it comes. [Other ways into a page](/elements/), pinned to one version among them.

\`\`\`html
${pageCode(name, firstExample(source))}
\`\`\`
`,
  };
}

const figurePage = (): Page => {
  const path = pathOf('figure');
  const markdown = withAddresses(read(path), path);
  return {
    url: '/elements/figure/',
    title: 'What every element shares',
    description: firstSentence(firstParagraph(markdown)),
    section: 'elements',
    markdown,
  };
};

function indexPage(): Page {
  const path = 'packages/widgets/README.md';
  const markdown = withAddresses(read(path), path).replace(/^# .*$/m, '# Elements');
  return {
    url: '/elements/',
    title: 'Elements',
    label: 'How to put one into a page',
    description: 'Figures on UN peacekeeping finance for any page, as custom elements.',
    section: 'elements',
    translations: translationsOf(),
    markdown,
  };
}

const languages = { fr: french, ar: arabic } as const;

/** A page for every element, made of its own page in the sources, with its examples running; shorter in French and Arabic. */
export const elementPages = (): readonly Page[] => {
  const sources = new Map(elements.map(({ name }) => [name, read(pathOf(name))]));
  const translated = Object.entries(languages).flatMap(([code, texts]) => {
    const language = code as keyof typeof languages;
    return [
      translatedIndex(sources, language, texts),
      ...Array.from(sources, ([name, source]) => translatedPage(name, source, language, texts)),
    ];
  });
  return [indexPage(), figurePage(), ...[...sources.keys()].map(elementPage), ...translated];
};
