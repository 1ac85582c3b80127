import { english } from './english.js';
import type { Words } from './words.js';

/** The desk's languages by code; others than English load when they are chosen. */
export const languageNames: Readonly<Record<string, string>> = { en: 'English', fr: 'Français', ar: 'العربية' };

const others: Readonly<Record<string, () => Promise<Words>>> = {
  fr: () => import('./french.js').then(({ french }) => french),
  ar: () => import('./arabic.js').then(({ arabic }) => arabic),
};

/** The language of a view: the one that it names, else the first of the browser's that the desk speaks, else English. */
export function languageOf(asked: string, browser: readonly string[]): string {
  const known = [asked, ...browser].map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return known.find((code) => Object.hasOwn(languageNames, code)) ?? 'en';
}

export function wordsIn(code: string): Words | Promise<Words> {
  const load = Object.hasOwn(others, code) ? others[code] : undefined;
  return load ? load() : english;
}
