import integrity from '@blueledger/widgets/integrity.json' with { type: 'json' };
import { frameSnippet, pictureSnippet, snippets } from '@blueledger/widgets/snippet';

export const codeKinds = ['living', 'frozen', 'iframe', 'picture'] as const;
export type CodeKind = (typeof codeKinds)[number];
export type EmbedCodes = Readonly<Record<CodeKind, string>>;

/** An example of the address of a page owner's own copy of the files, which they replace with theirs. */
const exampleBase = 'https://www.example.org/blueledger';

type Fallback = Parameters<typeof snippets>[0]['fallback'];

/** A figure that has drawn itself. */
export interface FigureElement extends HTMLElement {
  fallback(): Promise<Fallback | undefined>;
}

/** The code of a figure of each kind; undefined for a figure that cannot be drawn. */
export async function embedCodes(
  figure: FigureElement,
  attributes: Readonly<Record<string, string>>,
  language: string,
): Promise<EmbedCodes | undefined> {
  const fallback = await figure.fallback();
  if (!fallback) return undefined;
  const element = figure.localName;
  return {
    ...snippets({ element, attributes, fallback, integrity }),
    iframe: frameSnippet({
      element,
      attributes,
      title: fallback.sentence,
      base: exampleBase,
      ...(language === 'en' ? {} : { lang: language.slice(0, 2) }),
    }),
    picture: pictureSnippet({
      picture: `${element}.png`,
      fallback,
      citation: `Blue Ledger ${integrity.version}, ${integrity.dataVersion}.`,
    }),
  };
}
