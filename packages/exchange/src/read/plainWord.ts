/** Code points that are marks upon letters: accents, and the vowel signs of Arabic. */
const marks = /\p{M}+/gu;

/**
 * A word or name as it is compared: without case, accents, punctuation and doubled blanks. Letters of Arabic that are
 * written with and without their hamza are one.
 */
export function plainWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ـ/g, '')
    .replace(/ё/g, 'е')
    .replace(/[’'`ʼ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
