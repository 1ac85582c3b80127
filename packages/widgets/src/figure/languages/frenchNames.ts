/** UNTERM prints "Japon (le)"; a sentence wants "le Japon". */
export const withFrenchArticle = (name: string): string =>
  name.replace(/^(.+?) \((l['’]|l[ae]s?)\)$/, (_, noun: string, article: string) =>
    /['’]$/.test(article) ? `l’${noun}` : `${article} ${noun}`,
  );
