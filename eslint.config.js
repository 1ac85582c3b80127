import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', 'packages/*/test/**', 'apps/*/test/**'];
const configFiles = ['**/*.config.{js,ts,mjs}', 'knip.js'];

/** A relative import that does not end in an extension: Node and browsers load files, not guesses. */
const withoutExtension = String.raw`[source.value=/^\.\.?(\u002F|$)/]:not([source.value=/\.(js|mjs|cjs|json|css|svg|d\.ts)(\?.*)?$/])`;

const habits = [
  { selector: 'TSEnumDeclaration', message: 'No enum: write a union of strings, or a list `as const`.' },
  { selector: `ImportDeclaration${withoutExtension}`, message: 'Write the extension (.js) of a relative import.' },
  { selector: `ExportNamedDeclaration${withoutExtension}`, message: 'Write the extension (.js) of a relative import.' },
  { selector: `ExportAllDeclaration${withoutExtension}`, message: 'Write the extension (.js) of a relative import.' },
  {
    // The legacy decorators of Lit cannot stand on a name that the language itself keeps private.
    selector:
      ':matches(PropertyDefinition, MethodDefinition[kind!="constructor"])[accessibility="private"][decorators.length=0]',
    message: 'Name a private member #name; the keyword `private` is for members with a decorator.',
  },
  { selector: 'TSParameterProperty', message: 'Declare the member, and name it #name where it is private.' },
];
const listedByHand = { selector: 'ExportAllDeclaration[exported=null]', message: 'List the public names by hand.' };

/** Core answers the same question the same way everywhere: no clock, no chance, no locale, no surroundings. */
const surroundings = [
  'Date',
  'Intl',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'document',
  'window',
  'self',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'performance',
  'crypto',
  'process',
  'Buffer',
  'require',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'console',
];
const localeMethods = ['toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'];

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/generated/',
      '**/*.d.ts',
      '**/coverage/',
      '**/.turbo/',
      'tooling/peers/',
      'tooling/bench/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mjs,js}'],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-restricted-syntax': ['error', ...habits, listedByHand],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  { files: configFiles, rules: { 'no-restricted-exports': 'off' } },
  { files: ['**/*.config.ts'], languageOptions: { parser: tseslint.parser } },
  {
    files: ['**/*.ts'],
    ignores: configFiles,
    // The rules that read types run in oxlint, on the native compiler, in a sixth of the time: see .oxlintrc.json.
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...surroundings.map((name) => ({ name, message: 'Core knows no clock, no locale and no surroundings.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Core is not left to chance: take a seeded generator.' },
        ...['globalThis.Date', 'globalThis.Intl', 'globalThis.fetch', 'globalThis.document'].map((name) => {
          const [object, property] = name.split('.');
          return { object, property, message: 'Core knows no clock, no locale and no surroundings.' };
        }),
        ...localeMethods.map((property) => ({ property, message: 'The answer would depend on the locale.' })),
      ],
      'no-restricted-syntax': [
        'error',
        ...habits,
        listedByHand,
        { selector: 'MetaProperty', message: 'Core does not look at where it was loaded from.' },
        { selector: 'ImportExpression', message: 'Core loads nothing by itself.' },
      ],
    },
  },
  // All of core is all of its folders, each of which lists its names by hand.
  { files: ['packages/core/src/index.ts'], rules: { 'no-restricted-syntax': ['error', ...habits] } },
  {
    files: ['packages/widgets/src/**/*.ts', 'apps/*/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    // The base class is Lit's or ours: its callbacks are there, and the compiler knows it.
    rules: { 'wc/guard-super-call': 'off' },
  },
  {
    files: tests,
    rules: {
      // A test asserts on what it has just found; the assertion fails where it is absent.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
