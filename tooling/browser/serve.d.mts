// Written by hand for tests of other workspaces, whose compilers do not read types from JavaScript.

/** Folders by the path they are served under; pages as HTML by path, whole or in parts sent apart; the headers of every answer. */
export interface Site {
  readonly folders?: Readonly<Record<string, string>>;
  readonly pages?: Readonly<Record<string, string | readonly string[]>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves a site on a free port of this machine. */
export function serve(site: Site): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
