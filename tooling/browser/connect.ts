import { type Browser, chromium } from 'playwright';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the browser that startBrowser.ts has started. */
    readonly browser: string;
  }
}

/** The browser of the run, for a page test. To close it closes what was opened through it, and leaves it to others. */
export const connect = (): Promise<Browser> => chromium.connect(inject('browser'));
