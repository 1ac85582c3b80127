import { translations } from '../../packages/widgets/src/figure/messages.js';

/** Names the file of each language where a module imports the texts of one by its code, so that the bundler finds them. */
export const withTextImports = (code: string): string =>
  code.replace(
    /import\(`\.\/text\/\$\{(\w+)\}\.ts`\)/g,
    (_, language: string) =>
      `({${translations.map((of) => `${of}:()=>import('./text/${of}.ts')`).join(',')}})[${language}]()`,
  );
