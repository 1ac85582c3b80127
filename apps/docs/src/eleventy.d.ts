/** The part of Eleventy that the build calls; it comes without types. */
declare module '@11ty/eleventy' {
  interface TemplateConfig {
    addExtension(names: string | readonly string[], options: { key: string }): void;
    addTemplateFormats(formats: string): void;
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>, options?: object): void;
    setLibrary(name: 'md', library: { render: (text: string) => string; disable: () => void }): void;
    setLayoutsDirectory(folder: string): void;
    setUseGitIgnore(use: boolean): void;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode?: boolean; configPath?: boolean | string; config?: (config: TemplateConfig) => void },
    );
    write(): Promise<unknown>;
  }
}
