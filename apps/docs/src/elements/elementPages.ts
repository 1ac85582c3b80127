import { elements } from '../../../../packages/widgets/elements.js';
import type { Page } from '../site/page.js';
import { read } from '../site/repository.js';
import { withAddresses } from '../site/repositoryLinks.js';

const pathOf = (name: string) => `packages/widgets/src/${name}/${name}.md`;

/** What an element answers: the first sentence of its page. */
const firstSentence = (markdown: string) => /^# .*\n\n(.+?[.:])(?: |\n)/.exec(markdown)?.[1] ?? '';

/** Blocks of code with elements of ours run on the page. */
const withLiveExamples = (markdown: string) =>
  markdown.replace(/^```html\n(?=(?:(?!^```)[\s\S])*<bl-)/gm, '```html live\n');

function elementPage(name: string): Page {
  const path = pathOf(name);
  const markdown = withAddresses(read(path), path);
  const url = `/elements/${name}/`;
  return {
    url,
    title: `<bl-${name}>`,
    description: firstSentence(markdown),
    section: 'elements',
    group: 'Elements',
    elements: [name],
    markdown: withLiveExamples(markdown),
  };
}

const figurePage = (): Page => {
  const path = pathOf('figure');
  const markdown = withAddresses(read(path), path);
  return {
    url: '/elements/figure/',
    title: 'What every element shares',
    description: firstSentence(markdown),
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
    markdown,
  };
}

/** A page for every element, made of its own page in the sources, with its examples running. */
export const elementPages = (): readonly Page[] => [
  indexPage(),
  figurePage(),
  ...elements.map(({ name }) => elementPage(name)),
];
