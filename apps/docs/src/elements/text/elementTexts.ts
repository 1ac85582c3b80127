/** What the page of an element says in a language other than that of its own page in the sources. */
export interface ElementText {
  readonly title: string;
  /** What it answers and how it draws it, in one or two sentences. */
  readonly about: string;
  /** Examples of its own, where those of its page in English have words in them. */
  readonly examples?: readonly string[];
  /** What each attribute takes, by its name. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ElementTexts {
  readonly examples: string;
  readonly attributes: string;
  readonly name: string;
  readonly byDefault: string;
  readonly what: string;
  readonly code: string;
  /** Why there is a style sheet, and where the files come from. */
  readonly codeText: string;
  readonly more: string;
  /** Leads to the page in English; `{link}` is its address. */
  readonly moreText: string;
  readonly index: string;
  readonly indexText: string;
  /** Of every element. */
  readonly theme: string;
  readonly elements: Readonly<Record<string, ElementText>>;
}
