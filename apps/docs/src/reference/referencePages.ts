import { documentLink } from '../site/documents.js';
import { cellText, markdownTable } from '../site/markdownTable.js';
import type { Page } from '../site/page.js';
import { exists, read } from '../site/repository.js';
import { withAddresses } from '../site/repositoryLinks.js';
import type { Declaration, Member } from './declaration.js';
import { type EntryPoint, entryPoints } from './entryPoints.js';
import { type QuestionFacts, questionFacts } from './questionFacts.js';
import { readEntryPoint, typeNamedIn } from './readEntryPoint.js';

interface Described extends EntryPoint {
  readonly url: string;
  readonly values: readonly Declaration[];
  readonly types: readonly Declaration[];
}

/** Packages in the order in which their entry points are listed. */
const packageOrder = ['core', 'exchange', 'frames', 'widgets', 'datasets'].map((name) => `@blueledger/${name}`);

/** Where the functions bound to the bundled facts are listed. */
const bundled: EntryPoint = {
  module: '@blueledger/core/bundled',
  file: 'packages/core/src/bundled.ts',
  path: 'core/bundled/',
  about: 'every function of core bound to the bundled facts: the query alone; a bundler keeps only what is used',
};

const repository = 'https://github.com/blueledger/blue-ledger/blob/main/';

/** Packages of which a test runs every example of a docstring. */
const examplesRun = /^packages\/(core|exchange|frames)\//;

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const firstSentence = (text: string) => /^[\s\S]*?[.:](?=\s|$)/.exec(text)?.[0].replace(/\s*\n\s*/g, ' ') ?? text;

const typeCell = (type: string) => (type === '' ? '' : `\`${type.replaceAll('|', '\\|')}\``);

const memberRows = (members: readonly Member[]) =>
  members.map(({ name, type, isOptional, text }) => [
    `\`${name}\`${isOptional ? ' (optional)' : ''}`,
    typeCell(type),
    cellText(text),
  ]);

/** The name inside a type: `readonly Payment[]` is about Payment. */
const innerName = (type: string) =>
  /^(?:readonly )?([A-Z]\w*)(?:<.*>)?(?:\[\])?$/.exec(type)?.[1] ?? /^Partial<([A-Z]\w*)>$/.exec(type)?.[1];

/** Members of a type with those of what it is made of; what every answer has is told once, elsewhere. */
function allMembers({ members, bases, file }: Declaration, seen = new Set<string>()): readonly Member[] {
  const inherited = bases.flatMap((base) => {
    if (base === 'Answer' || seen.has(base)) return [];
    seen.add(base);
    const declaration = typeNamedIn(file, base);
    return declaration ? allMembers(declaration, seen) : [];
  });
  return [...members, ...inherited];
}

/** What a function takes: each parameter, and the parts of those that are records. */
function parametersSection({ parameters, parameterTexts, file }: Declaration): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(({ name, type, isOptional }) => [
    `\`${name}\`${isOptional ? ' (optional)' : ''}`,
    typeCell(type),
    cellText(
      parameterTexts.get(name) ??
        (name === 'facts' ? 'Tables, as the datasets have them; bound in `@blueledger/core/bundled`.' : 'As below.'),
    ),
  ]);
  const records = parameters.flatMap(({ name, type }) => {
    const inner = name === 'facts' ? undefined : innerName(type);
    const declaration = inner === undefined ? undefined : typeNamedIn(file, inner);
    const members = declaration ? allMembers(declaration) : [];
    if (members.length === 0) return [];
    return [`### ${name}: ${inner}\n\n${markdownTable(['Part', 'Type', 'What'], memberRows(members))}`];
  });
  return ['## Parameters', markdownTable(['Parameter', 'Type', 'What'], rows), ...records].join('\n\n');
}

/** What an answer has beside what every answer has. */
function resultSection({ signature, file }: Declaration): string {
  const type = /\)\s*: ([^\n]+)$/.exec(signature)?.[1];
  const inner = type === undefined ? undefined : innerName(type);
  const declaration = inner === undefined ? undefined : typeNamedIn(file, inner);
  if (!declaration) return '';
  const members = allMembers(declaration);
  if (members.length === 0) return '';
  const isAnswer = declaration.bases.includes('Answer');
  const shared = isAnswer ? '\n\nBeside it what every answer has: [`Answer`](/reference/core/types/#Answer).' : '';
  return `## Result\n\n${markdownTable(['Part', 'Type', 'What'], memberRows(members))}${shared}`;
}

function rulesText(rules: QuestionFacts['rules']): string {
  if (rules === undefined) return 'How it is computed: [late money, month by month](/methods/liquidity/).';
  if (rules.length === 0) return 'The answer to its sample query applies no dated rule.';
  const lines = rules.map(
    ({ parameter, title, reference }) =>
      `- [${cellText(title)}](/methods/rules/#${parameter}): ${documentLink(reference)}`,
  );
  return `Rules that the answer to its sample query applied:\n\n${lines.join('\n')}`;
}

function questionSection(question: QuestionFacts | undefined): string {
  if (!question) return '';
  const { tables, rules, summary } = question;
  const parts = [
    `## Sources of the rule`,
    rulesText(rules),
    tables.length > 0 ? `Tables: ${tables.map((table) => `[${table}](/tables/${table}/)`).join(', ')}.` : '',
    `Its sample in a sentence: “${cellText(summary)}”`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const importLines = ({ module }: EntryPoint, name: string, isBound: boolean): string => {
  const pure = `import { ${name} } from '${module}';`;
  if (!isBound || module === bundled.module) return pure;
  return [
    `import { ${name} } from '${bundled.module}'; // bound to the bundled facts: the query alone`,
    `${pure} // facts first`,
  ].join('\n');
};

function valuePage(declaration: Declaration, entry: Described, question: QuestionFacts | undefined): Page {
  const { name, kind, text, throws, examples, signature, file, line } = declaration;
  const url = `${entry.url}${name}/`;
  const isBound = question !== undefined;
  const sections = [
    `# ${name}${kind === 'function' ? '()' : ''}`,
    text,
    `\`\`\`ts signature\n${signature}\n\`\`\``,
    `\`\`\`ts\n${importLines(entry, name, isBound)}\n\`\`\``,
    parametersSection(declaration),
    kind === 'function' ? resultSection(declaration) : '',
    throws === undefined
      ? ''
      : `## Errors\n\n${throws.replace(/^BlueLedgerError/, '[`BlueLedgerError`](/methods/errors/)')}`,
    examples.length === 0
      ? ''
      : `## Example\n\n${examples.map((code) => `\`\`\`ts\n${code}\n\`\`\``).join('\n\n')}${examplesRun.test(file) ? '\n\nA test runs it: what stands after `// =>` is what it gives.' : ''}`,
    questionSection(question),
    `Source: [${file}, line ${line}](${repository}${file}#L${line}).`,
  ];
  return {
    url,
    title: `${name}${kind === 'function' ? '()' : ''}`,
    label: name,
    description: firstSentence(text),
    section: 'reference',
    within: entry.url,
    markdown: `${sections.filter((section) => section !== '').join('\n\n')}\n`,
  };
}

function typesPage({ url, module, types }: Described): Page {
  const sections = types.map((declaration) => {
    const { name, text, signature, file, line } = declaration;
    const members = allMembers(declaration);
    return `## ${name} {#${name}}

${text}

\`\`\`ts signature
${signature}
\`\`\`

${members.length === 0 ? '' : `${markdownTable(['Part', 'Type', 'What'], memberRows(members))}\n\n`}Source: [${file}, line ${line}](${repository}${file}#L${line}).`;
  });
  return {
    url: `${url}types/`,
    title: `Types of ${module}`,
    label: 'Types',
    description: `The ${types.length} public types of ${module}.`,
    section: 'reference',
    within: url,
    markdown: `# Types of ${module}\n\n${sections.join('\n\n')}\n`,
  };
}

function entryPage(entry: Described): Page {
  const { module, url, path, about, values, types } = entry;
  const readme = `packages/${path}README.md`;
  const written = exists(readme) ? withAddresses(read(readme), readme).replace(/^# .*\n/, '') : '';
  const list = (kind: Declaration['kind'], title: string) => {
    const of = values.filter((declaration) => declaration.kind === kind);
    if (of.length === 0) return [];
    return [
      `## ${title}\n\n${markdownTable(
        ['Name', 'What'],
        of.map(({ name, text }) => [`[${name}](${url}${name}/)`, cellText(firstSentence(text))]),
      )}`,
    ];
  };
  const sections = [
    `# ${module}`,
    written === '' ? `${capital(about)}.` : written.trim(),
    ...list('function', 'Functions'),
    ...list('class', 'Classes'),
    ...list('value', 'Values'),
    ...(types.length > 0
      ? [`## Types\n\n${types.map(({ name }) => `[${name}](${url}types/#${name})`).join(', ')}`]
      : []),
  ];
  return {
    url,
    title: module,
    label: module.replace('@blueledger/', ''),
    description: `${capital(about)}.`,
    section: 'reference',
    markdown: `${sections.join('\n\n')}\n`,
  };
}

/** The bound functions: each leads to the page of the pure one; what is here alone has its own. */
function bundledPages(described: readonly Described[], questions: ReadonlyMap<string, QuestionFacts>): readonly Page[] {
  const url = `/reference/${bundled.path}`;
  const pure = new Map(
    described
      .filter(({ module }) => module.startsWith('@blueledger/core'))
      .flatMap(({ values, url: of }) => values.map(({ name }) => [name, `${of}${name}/`] as const)),
  );
  const names = readEntryPoint(bundled.file).filter(({ kind }) => kind !== 'type');
  const own = names
    .filter(({ name }) => !pure.has(name))
    .map(
      (declaration): Declaration =>
        questions.has(declaration.name)
          ? { ...declaration, kind: 'function', signature: `${declaration.name}(query)` }
          : { ...declaration, signature: `const ${declaration.name}` },
    );
  const entry: Described = { ...bundled, url, values: own, types: [] };
  const list = markdownTable(
    ['Name', 'What'],
    names.map(({ name, text }) => [`[${name}](${pure.get(name) ?? `${url}${name}/`})`, cellText(firstSentence(text))]),
  );
  return [
    {
      url,
      title: bundled.module,
      label: 'core/bundled',
      description: capital(bundled.about),
      section: 'reference',
      markdown: `# ${bundled.module}\n\n${capital(bundled.about)}. A page shows the pure form, facts first; the bound one leaves that parameter out.\n\n## Names\n\n${list}\n`,
    },
    ...own.map((declaration) => valuePage(declaration, entry, questions.get(declaration.name))),
  ];
}

function indexPage(entries: readonly Described[]): Page {
  const count = entries.reduce((sum, { values }) => sum + values.length, 0);
  return {
    url: '/reference/',
    title: 'Functions',
    label: 'All entry points',
    description: `${count} public functions, classes and values of the SDK, made from their docstrings.`,
    section: 'reference',
    markdown: `# Functions

${count} public functions, classes and values, made from their docstrings: signature, parameters, units, errors, documents of the rule, examples. Every function of core that reads tables is in [\`@blueledger/core/bundled\`](/reference/core/bundled/) as well, bound to the bundled facts, under the same name and without its first parameter.

Nothing is published yet; a clone that is built has these packages by the same names.

${entries
  .map(
    ({ module, url, about, values, types }) =>
      `## [${module}](${url}) {#${url.split('/').filter(Boolean).slice(1).join('-')}}\n\n${capital(about)}. ${types.length} types.\n\n${values.map(({ name }) => `[${name}](${url}${name}/)`).join(', ')}`,
  )
  .join('\n\n')}
`,
  };
}

export interface Reference {
  readonly pages: readonly Page[];
  /** Where each public type is described, by its name. */
  readonly types: ReadonlyMap<string, string>;
}

/** A page for every public function, class and value, made from its docstring, and one of types for every entry point. */
export function reference(): Reference {
  const described = new Set<string>();
  const entries = entryPoints().map((entry): Described => {
    // What a folder of core has is described there, and not again under the whole of core.
    const fresh = readEntryPoint(entry.file).filter(({ name, file }) => !described.has(`${file} ${name}`));
    for (const { name, file } of fresh) described.add(`${file} ${name}`);
    const isType = ({ kind }: Declaration) => kind === 'type';
    return {
      ...entry,
      url: `/reference/${entry.path}`,
      values: fresh.filter((declaration) => !isType(declaration)),
      types: fresh.filter(isType),
    };
  });
  const types = new Map(
    entries.flatMap(({ types: of, url }) => of.map(({ name }) => [name, `${url}types/#${name}`] as const)).reverse(),
  );
  const questions = questionFacts();
  // The whole of a package stands before its folders.
  const order = (module: string) => packageOrder.findIndex((name) => module === name || module.startsWith(`${name}/`));
  const listed = [...entries].sort(
    (a, b) => order(a.module) - order(b.module) || Number(a.module.split('/').length - b.module.split('/').length),
  );
  const pages = listed.flatMap((entry) => [
    entryPage(entry),
    ...entry.values.map((declaration) =>
      valuePage(
        declaration,
        entry,
        entry.module.startsWith('@blueledger/core') ? questions.get(declaration.name) : undefined,
      ),
    ),
    ...(entry.types.length > 0 ? [typesPage(entry)] : []),
  ]);
  return { pages: [indexPage(listed), ...bundledPages(listed, questions), ...pages], types };
}
