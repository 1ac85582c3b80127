/** A text as searches compare it: without marks and in lower case, so that "cote d'ivoire" finds Côte d’Ivoire. */
export const searchKey = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").toLowerCase();
