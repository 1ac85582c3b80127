import { examplesOf } from '../../../../packages/widgets/test/examples.js';
import { cellText, markdownTable } from '../site/markdownTable.js';
import type { Language, Page } from '../site/page.js';
import { firstParagraph } from './firstParagraph.js';
import { attributesOf } from './manifest.js';
import { pageCode } from './pageCode.js';
import type { ElementText, ElementTexts } from './text/elementTexts.js';

type Translated = Exclude<Language, 'en'>;

export const addressIn = (language: Language, name = ''): string =>
  `${language === 'en' ? '' : `/${language}`}/elements/${name === '' ? '' : `${name}/`}`;

/** Addresses of a page of an element in every language. */
export const translationsOf = (name = ''): Readonly<Record<Language, string>> => ({
  en: addressIn('en', name),
  fr: addressIn('fr', name),
  ar: addressIn('ar', name),
});

/** What a page says of an element; in English, until someone has written it, which a test asks for. */
const textOf = (texts: ElementTexts, name: string, source: string): ElementText =>
  texts.elements[name] ?? { title: `<bl-${name}>`, about: firstParagraph(source), attributes: {} };

function attributeTable(name: string, source: string, texts: ElementTexts): string {
  const { attributes } = textOf(texts, name, source);
  const rows = attributesOf(name).map(({ name: attribute, byDefault, description }) => {
    const what = attribute === 'theme' ? texts.theme : (attributes[attribute] ?? description);
    return [`\`${attribute}\``, byDefault === '' ? '' : `\`${byDefault}\``, cellText(what)];
  });
  return markdownTable([texts.name, texts.byDefault, texts.what], rows);
}

/**
 * The page of an element in another language: what it answers, its examples running, its attributes.
 * @param source its own page in the sources, which has the examples.
 */
export function translatedPage(name: string, source: string, language: Translated, texts: ElementTexts): Page {
  const {
    title,
    about,
    examples = examplesOf(source).map(({ element, markup }) => `${markup}</${element}>`),
  } = textOf(texts, name, source);
  return {
    url: addressIn(language, name),
    title,
    label: title,
    description: about,
    section: 'elements',
    language,
    translations: translationsOf(name),
    elements: [name],
    markdown: `# ${title.replaceAll('<', '&lt;')}

\`<bl-${name}>\`

${about}

## ${texts.examples} {#examples}

\`\`\`html live
${examples.join('\n')}
\`\`\`

## ${texts.attributes} {#attributes}

${attributeTable(name, source, texts)}

## ${texts.code} {#code}

${texts.codeText}

\`\`\`html
${pageCode(name, examples[0] ?? '')}
\`\`\`

## ${texts.more} {#more}

${texts.moreText.replace('{link}', addressIn('en', name))}
`,
  };
}

/**
 * The list of all elements in another language.
 * @param sources the page of each element by its name.
 */
export const translatedIndex = (
  sources: ReadonlyMap<string, string>,
  language: Translated,
  texts: ElementTexts,
): Page => ({
  url: addressIn(language),
  title: texts.index,
  label: texts.index,
  description: texts.indexText,
  section: 'elements',
  language,
  translations: translationsOf(),
  markdown: `# ${texts.index}

${texts.indexText}

${[...sources]
  .map(([name, source]) => {
    const { title, about } = textOf(texts, name, source);
    return `- [${title.replaceAll('<', '&lt;')}](${addressIn(language, name)}): ${about}`;
  })
  .join('\n')}
`,
});
