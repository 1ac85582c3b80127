import { languages, type NoteMessages } from '@blueledger/core/text';
import type { Lacking } from './notLoaded.js';

/** What every figure says apart from its own text, in one language. */
export interface FigureMessages {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly dataTo: (month: string) => string;
  /** What ends a sentence before another; a point and a space where it is not given. */
  readonly stop?: string;
  /** Whose the names of states are, where they are not the United Nations'. */
  readonly names?: string;
  readonly sources: string;
  /** Opens the documents that are not listed at once. */
  readonly moreSources: (count: number) => string;
  readonly rule: (document: string, paragraph: string | undefined) => string;
  readonly table: string;
  readonly missing: string;
  readonly working: string;
  readonly cite: string;
  readonly download: string;
  readonly embed: string;
  readonly loading: string;
  readonly failed: string;
  /** Said where a file did not come: of the whole figure, and of each part while the rest stands. */
  readonly notLoaded: Readonly<Record<Lacking, string>>;
  readonly retry: string;
  /** Where trying again did not help. */
  readonly reload: string;
  readonly chart: {
    readonly label: (title: string) => string;
    readonly help: string;
    readonly point: (text: string, position: number, count: number) => string;
    /** Said where the page's language is not among ours. */
    readonly otherLanguage: (language: string) => string;
  };
  /** What opens under a figure. */
  readonly tools: {
    readonly sortBy: (column: string) => string;
    readonly shown: string;
    readonly all: string;
    readonly json: string;
    readonly picture: string;
    readonly square: string;
    readonly vector: string;
    readonly saved: (file: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    /** What goes into a step of the working, where that is long. */
    readonly inputs: string;
    /** What is cited: the figure, or one number of it. */
    readonly cited: string;
    readonly wholeFigure: string;
    readonly plain: string;
    readonly living: string;
    readonly fixed: string;
    readonly notSaved: string;
    readonly noWorking: string;
  };
  /** Said of a figure that the page supplies. */
  readonly custom: {
    readonly supplied: string;
    readonly noChart: string;
  };
}

/** Messages of notes by their code, in one language. */
export type MessagesByCode = Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>>;

/** What the messages of every element have besides its own. */
export interface ElementMessages {
  /** Those of every figure. */
  readonly frame: FigureMessages;
  /** Those of core: groups, months, lists and notes. */
  readonly core: NoteMessages;
  /** Notes that core has no message for in this language. */
  readonly notes?: MessagesByCode;
  /** Short name of a state in this language; undefined leaves core's English one. */
  readonly stateName?: (state: string) => string | undefined;
  /** The name as it stands inside a sentence, where that is another. */
  readonly nameInSentence?: (state: string) => string | undefined;
}

/** Languages besides English. Each has a file of its name in every folder `text` of this package. */
export const translations: readonly string[] = languages.filter((language) => language !== 'en');

/** The language of ours for a tag such as `fr-CA`: English where it is not among ours. */
export function messageLanguage(tag: string): string {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return translations.includes(language) ? language : 'en';
}

/** The messages for a language tag: another language than English is a chunk of its own, which loads when a page is in it. */
export async function messagesFor<Messages>(
  tag: string,
  english: Messages,
  load: (language: string) => Promise<{ readonly messages: Messages }>,
): Promise<Messages> {
  const language = messageLanguage(tag);
  return language === 'en' ? english : (await load(language)).messages;
}
