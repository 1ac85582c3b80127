import { messages as english } from './en.js';
import type { Messages } from './messages.js';

/** The languages of the workbench by code, as each names itself: `text/<code>.ts` has the messages of each. */
export const languageNames = { en: 'English', fr: 'Français', ar: 'العربية' } as const;
export type Language = keyof typeof languageNames;

/** English is part of the shell; the others load when they are chosen. */
const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly messages: Messages }>>> = {
  fr: () => import('./fr.js'),
  ar: () => import('./ar.js'),
};

const isLanguage = (code: string): code is Language => Object.hasOwn(languageNames, code);

/** The language of a view: the one that it names, else the first of the browser's that the workbench has, else English. */
export function languageOf(named: string, browser: readonly string[]): Language {
  const codes = [named, ...browser].map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return codes.find(isLanguage) ?? 'en';
}

export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'en' ? english : (await loaders[language]()).messages;
}
