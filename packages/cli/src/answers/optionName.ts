/** `--mandate-until <date>` by the name under which commander keeps it: `mandateUntil`. */
export const optionName = (flags: string): string =>
  (/--[a-z-]+/.exec(flags)?.[0] ?? flags).slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
