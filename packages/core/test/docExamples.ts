import ts from 'typescript';

/** An expression of an example, and what its comment says it gives. */
export interface Claim {
  readonly expression: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** One `@example` block of a public docstring. */
export interface DocExample {
  /** Name of the function or class that the docstring stands on. */
  readonly of: string;
  readonly file: string;
  readonly code: string;
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isVariableStatement(node)) {
    const name = node.declarationList.declarations[0]?.name;
    return name && ts.isIdentifier(name) ? name.text : undefined;
  }
  return (node as Partial<ts.NamedDeclaration>).name?.getText();
}

const parse = (file: string, text: string) =>
  ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, /* setParentNodes */ true);

/** The examples in the docstrings of one source file. */
export function docExamples(file: string, source: string): DocExample[] {
  return parse(file, source).statements.flatMap((statement) => {
    const of = nameOf(statement);
    if (of === undefined) return [];
    const docs = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
    const text = docs.map((doc) => doc.getText().replace(/^[ \t]*\*(\/|[ \t])?/gm, '')).join('\n');
    return [...text.matchAll(/@example\s*```ts\n([\s\S]*?)```/g)].map(([, code = '']) => ({ of, file, code }));
  });
}

/** The text after `// =>`: on the expression's own line, or alone on the next. */
function expectedAfter(text: string, end: number): string | undefined {
  return /^[^\S\n]*(?:\n[^\S\n]*)?\/\/ =>[^\S\n]*(.+)/.exec(text.slice(end))?.[1];
}

/** The example as plain script, in which every claim is told to `claim`. */
function script(code: string): string {
  const body = parse('example.ts', code).statements.map((statement) => {
    const text = statement.getText();
    // A page shows whence its names come; here they are in scope.
    if (ts.isImportDeclaration(statement)) return '';
    const expected = ts.isExpressionStatement(statement) ? expectedAfter(code, statement.getEnd()) : undefined;
    if (expected === undefined) return text;
    const expression = text.replace(/;$/, '');
    return `claim(${JSON.stringify(expression)}, (${expression}), (${expected}));`;
  });
  return ts.transpileModule(body.join('\n'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
}

type Scope = Readonly<Record<string, unknown>>;

function runScript(scope: Scope, wrapped: string): { readonly claims: Claim[]; readonly done: unknown } {
  const claims: Claim[] = [];
  const claim = (expression: string, actual: unknown, expected: unknown) =>
    claims.push({ expression, actual, expected });
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call
  const done: unknown = new Function(...Object.keys(scope), 'claim', `'use strict'; ${wrapped}`)(
    ...Object.values(scope),
    claim,
  );
  return { claims, done };
}

/**
 * Runs an example with the given names in scope.
 * @returns its claims: every expression with a `// =>` after it, and what it gave.
 */
export function runExample(code: string, scope: Scope): Claim[] {
  // Names that an example declares itself hide those of the scope: they live in an inner block.
  return runScript(scope, `{\n${script(code)}\n}`).claims;
}

/** The same for an example that awaits. */
export async function runLateExample(code: string, scope: Scope): Promise<Claim[]> {
  const { claims, done } = runScript(scope, `return (async () => {\n${script(code)}\n})();`);
  await done;
  return claims;
}
