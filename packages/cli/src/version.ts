/** Put in by the build, from the package's own manifest. */
declare const __BLUE_LEDGER_VERSION__: string;

/** Version of this command. */
export const version: string = __BLUE_LEDGER_VERSION__;
