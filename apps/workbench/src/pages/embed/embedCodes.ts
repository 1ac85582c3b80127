import integrity from '@blueledger/widgets/integrity.json' with { type: 'json' };
import { frameSnippet, pictureSnippet, snippets } from '@blueledger/widgets/snippet';

export const codeKinds = ['living', 'frozen', 'iframe', 'picture'] as const;
export type CodeKind = (typeof codeKinds)[number];
export type EmbedCodes = Readonly<Record<CodeKind, string>>;

/** Where this server has the files of the figures. No release is published yet: the code names them here. */
export const filesOfFigures = (): string => new URL('widgets', document.baseURI).href;

type Fallback = Parameters<typeof snippets>[0]['fallback'];

/** A figure that has drawn itself. */
export interface FigureElement extends HTMLElement {
  fallback(): Promise<Fallback | undefined>;
}

/** The code of a figure of each kind, in a language and on a background; undefined for a figure that cannot be drawn. */
export async function embedCodes(
  figure: FigureElement,
  attributes: Readonly<Record<string, string>>,
  { language, theme }: { readonly language: string; readonly theme: string },
): Promise<EmbedCodes | undefined> {
  const fallback = await figure.fallback();
  if (!fallback) return undefined;
  const element = figure.localName;
  const base = filesOfFigures();
  const lang = language === 'en' ? undefined : language.slice(0, 2);
  // What a reader sees here is what the code draws: its language and its background go along.
  const written = { ...attributes, theme, lang };
  return {
    ...snippets({ element, attributes: written, fallback, integrity, base }),
    iframe: frameSnippet({
      element,
      attributes: { ...attributes, theme },
      title: fallback.sentence,
      base,
      ...(lang === undefined ? {} : { lang }),
    }),
    picture: pictureSnippet({
      picture: `${element}.png`,
      fallback,
      citation: `Blue Ledger ${integrity.version}, ${integrity.dataVersion}.`,
    }),
  };
}
