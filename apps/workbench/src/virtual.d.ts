declare module 'virtual:tables' {
  export const tables: readonly {
    readonly name: string;
    readonly title: string;
    readonly rows: number;
    /** First and last date, as the page of the datasets prints them; empty for a table without dates. */
    readonly span: string;
  }[];
}

declare module 'virtual:tables/pages' {
  export interface TablePage {
    readonly name: string;
    readonly description: string;
    readonly licence: { readonly title: string; readonly path: string };
    readonly redistributable: boolean;
    readonly sources: readonly { readonly title: string; readonly path?: string }[];
    readonly key: readonly string[];
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly unit?: string;
      readonly meaning?: string;
    }[];
    readonly sections: readonly { readonly title: string; readonly html: string }[];
    /** Size of the download by format. */
    readonly bytes: Readonly<Record<string, number>>;
  }
  export const load: Readonly<Record<string, () => Promise<{ readonly page: TablePage }>>>;
}

declare module 'virtual:tables/facts' {
  /** A table's module exports the table under its own name, and nothing else that has rows. */
  export const load: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>>;
}

declare module 'virtual:rule-cases' {
  export const ruleCases: readonly {
    readonly case: string;
    readonly ask: string;
    readonly query: unknown;
    /** What the answer holds, or the message by which the query is refused. */
    readonly expect?: Readonly<Record<string, unknown>>;
    readonly refused?: string;
    readonly source: string;
  }[];
}

declare module 'virtual:figures' {
  export const descriptions: Readonly<
    Record<
      string,
      {
        readonly purpose: string;
        readonly attributes: readonly { readonly name: string; readonly description: string }[];
      }
    >
  >;
}

declare module 'virtual:coverage' {
  export const coverage: import('../tables/coveragePlugin.js').TableCoverage;
}

declare module 'virtual:search' {
  /** Symbols with their titles. */
  export const documents: readonly (readonly [symbol: string, title: string])[];
  export const rules: readonly string[];
  export const claims: readonly (readonly [claim: string, statement: string])[];
}
