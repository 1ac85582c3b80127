export interface Example {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The line as it is printed. */
  readonly markup: string;
}

/** The examples that an element's page prints: each line of its `html` blocks that begins with one of our elements. */
export function examplesOf(page: string): Example[] {
  return [...page.matchAll(/^```html\n([\s\S]*?)^```/gm)].flatMap(([, block]) =>
    [...(block as string).matchAll(/<(bl-[a-z-]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g)].map(
      ([markup, element, attributes]) => ({
        element: element as string,
        attributes: Object.fromEntries(
          [...(attributes as string).matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [
            name as string,
            value ?? '',
          ]),
        ),
        markup,
      }),
    ),
  );
}
