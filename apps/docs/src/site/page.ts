export type Language = 'en' | 'fr' | 'ar';

/** Parts of the site, as the navigation names them. */
export const sections = {
  start: 'Start',
  elements: 'Elements',
  reference: 'Functions',
  tables: 'Tables',
  methods: 'Methods',
  data: 'Data by address',
} as const;

export type SectionName = keyof typeof sections;

/** A page that is made from the repository. */
export interface Page {
  /** From the root of the site, with a slash at both ends. */
  readonly url: string;
  readonly title: string;
  /** One sentence, for lists, for search engines and for `llms.txt`. */
  readonly description: string;
  readonly section: SectionName;
  /** Name in the list of its section; the title where it is not set. */
  readonly label?: string;
  /** Heading of the list under which it stands. */
  readonly group?: string;
  /** The page whose list alone has it. */
  readonly within?: string;
  readonly language?: Language;
  /** The same page in other languages. */
  readonly translations?: Readonly<Partial<Record<Language, string>>>;
  /** Elements of ours that are live on it, by the name after `bl-`. */
  readonly elements?: readonly string[];
  /** The page, from its first heading on; addresses of the site begin with a slash. */
  readonly markdown: string;
}
