import { examplesOf } from '../../../../packages/widgets/test/examples.js';
import { cellText, markdownTable } from '../site/markdownTable.js';
import type { Language, Page } from '../site/page.js';
import { attributesOf } from './manifest.js';
import { pageCode } from './pageCode.js';
import type { ElementTexts } from './text/elementTexts.js';

type Translated = Exclude<Language, 'en'>;

export const addressIn = (language: Language, name = ''): string =>
  `${language === 'en' ? '' : `/${language}`}/elements/${name === '' ? '' : `${name}/`}`;

/** Addresses of a page of an element in every language. */
export const translationsOf = (name = ''): Readonly<Record<Language, string>> => ({
  en: addressIn('en', name),
  fr: addressIn('fr', name),
  ar: addressIn('ar', name),
});

const textOf = (texts: ElementTexts, name: string) => {
  const text = texts.elements[name];
  if (!text)
    throw new Error(`${name} has no text in src/elements/text. Write its title, what it answers and its attributes.`);
  return text;
};

function attributeTable(name: string, texts: ElementTexts): string {
  const { attributes } = textOf(texts, name);
  const rows = attributesOf(name).map(({ name: attribute, byDefault }) => {
    const what = attribute === 'theme' ? texts.theme : attributes[attribute];
    if (what === undefined)
      throw new Error(`${name}: its attribute ${attribute} has no text in src/elements/text. Write it.`);
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
  } = textOf(texts, name);
  return {
    url: addressIn(language, name),
    title,
    label: title,
    description: about,
    section: 'elements',
    language,
    translations: translationsOf(name),
    elements: [name],
    markdown: `# ${title}

\`<bl-${name}>\`

${about}

## ${texts.examples} {#examples}

\`\`\`html live
${examples.join('\n')}
\`\`\`

## ${texts.attributes} {#attributes}

${attributeTable(name, texts)}

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

/** The list of all elements in another language. */
export const translatedIndex = (names: readonly string[], language: Translated, texts: ElementTexts): Page => ({
  url: addressIn(language),
  title: texts.index,
  label: texts.index,
  description: texts.indexText,
  section: 'elements',
  language,
  translations: translationsOf(),
  markdown: `# ${texts.index}

${texts.indexText}

${names.map((name) => `- [${textOf(texts, name).title}](${addressIn(language, name)}): ${textOf(texts, name).about}`).join('\n')}
`,
});
