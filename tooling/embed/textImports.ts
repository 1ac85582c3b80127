import { languages } from '../../packages/core/src/text/languages.js';

/** Names the file of each language where a module imports the texts of one by its code, so that the bundler finds them. */
export const withTextImports = (code: string): string =>
  code.replace(
    /import\(`(\.\/(?:[a-z-]+\/)?text)\/\$\{(\w+)\}\.ts`\)/g,
    (_, folder: string, language: string) =>
      `({${languages.map((of) => `${of}:()=>import('${folder}/${of}.ts')`).join(',')}})[${language}]()`,
  );
