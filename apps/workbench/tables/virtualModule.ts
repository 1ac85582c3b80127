import type { Plugin } from 'vite';

/** A plugin with one module that the build makes: `import … from 'virtual:coverage'` gets the source that is returned here. */
export function virtualModule(name: string, source: () => string | Promise<string>): Plugin {
  const id = `virtual:${name}`;
  return {
    name,
    resolveId: (requested) => (requested === id ? `\0${id}` : undefined),
    load: (requested) => (requested === `\0${id}` ? source() : undefined),
  };
}
