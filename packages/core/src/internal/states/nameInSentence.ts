/**
 * A UN short name, printed with what goes before it in brackets, as a sentence of its language has it: `Netherlands (the)`
 * is the Netherlands, `Iran (Islamic Republic of)` the Islamic Republic of Iran. Other names stay as they are.
 */
export const englishNameInSentence = (printed: string): string =>
  printed.replace(/^(.+) \((the|.+ of)\)$/, (_, noun: string, before: string) =>
    before === 'the' ? `the ${noun}` : `the ${before} ${noun}`,
  );

/** The same in French: `Japon (le)`, `Iran (République islamique d')`. */
export const frenchNameInSentence = (printed: string): string =>
  printed.replace(/^(.+?) \(([^()]+)\)$/, (_, noun: string, before: string) => {
    if (/^l['’]$/.test(before)) return `l’${noun}`;
    if (/^l[ae]s?$/.test(before)) return `${before} ${noun}`;
    const article = before.startsWith('États') ? 'les ' : before.startsWith('État') ? 'l’' : 'la ';
    return `${article}${before}${/['’]$/.test(before) ? '' : ' '}${noun}`;
  });

/** The same in Arabic, where a dash in brackets stands for the name: `إيران (جمهورية - الإسلامية)`. */
export const arabicNameInSentence = (printed: string): string => printed.replace(/^(.+) \((.+) - (.+)\)$/, '$2 $1 $3');

/** The same in Spanish: `Japón (el)`, `Irán (República Islámica del)`. */
export const spanishNameInSentence = (printed: string): string =>
  printed.replace(/^(.+?) \(([^()]+)\)$/, (_, noun: string, before: string) => {
    if (/^(?:el|la|los|las)$/.test(before)) return `${before} ${noun}`;
    const article = before.startsWith('Estados') ? 'los' : before.startsWith('Estado') ? 'el' : 'la';
    return `${article} ${before} ${noun}`;
  });

/** The same in Russian: `Иран (Исламская Республика)`. */
export const russianNameInSentence = (printed: string): string => printed.replace(/^(.+) \((.+)\)$/, '$2 $1');
