import ts from 'typescript';

/** A part of a type or of a query: a property, with what its comment says. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  readonly text: string;
}

/** A public name as its source declares it. */
export interface Declaration {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'value' | 'type';
  /** Path of its file from the root of the repository. */
  readonly file: string;
  readonly line: number;
  /** What its docstring says before its tags. */
  readonly text: string;
  /** What its docstring says of errors. */
  readonly throws: string | undefined;
  readonly parameterTexts: ReadonlyMap<string, string>;
  readonly examples: readonly string[];
  /** Its head as it is written, without a body. */
  readonly signature: string;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly isOptional: boolean }[];
  /** Of an interface, or of the records of a type. */
  readonly members: readonly Member[];
  /** Types that it is made of and whose members it has as well. */
  readonly bases: readonly string[];
}

/** Comment text without its signs, line by line. */
const plain = (comment: string) =>
  comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^[ \t]*\* ?/gm, '')
    .trim();

const docOf = (node: ts.Node) => {
  const doc = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1);
  return doc ? plain(doc.getText()) : '';
};

/** A docstring cut at its tags. */
function readDoc(doc: string) {
  const [text = '', ...tags] = doc.split(/^(?=@(?:param|throws|returns|example|see|deprecated)\b)/m);
  const of = (tag: string) =>
    tags.filter((entry) => entry.startsWith(`@${tag}`)).map((entry) => entry.slice(tag.length + 1).trim());
  const parameters = of('param').map((entry) => /^(\S+)\s*([\s\S]*)$/.exec(entry));
  const returns = of('returns')[0];
  return {
    text: `${text.trim()}${returns === undefined ? '' : `\n\nGives ${returns}`}`.trim(),
    throws: of('throws').join('\n\n') || undefined,
    parameterTexts: new Map(parameters.map((match) => [match?.[1] ?? '', match?.[2] ?? ''])),
    examples: of('example').flatMap((entry) =>
      Array.from(entry.matchAll(/```ts\n([\s\S]*?)```/g), ([, code = '']) => code.trimEnd()),
    ),
  };
}

const typeText = (type: ts.TypeNode | undefined) => (type?.getText() ?? '').replace(/\s*\n\s*/g, ' ');

const membersOf = (nodes: readonly ts.TypeElement[]): Member[] =>
  nodes.flatMap((node) => {
    if (!ts.isPropertySignature(node) && !ts.isMethodSignature(node)) return [];
    const type = ts.isMethodSignature(node) ? node.getText().replace(/^[^(<]*/, '') : typeText(node.type);
    return [{ name: node.name.getText(), type, isOptional: node.questionToken !== undefined, text: docOf(node) }];
  });

const nameOfReference = (node: ts.Node): string[] =>
  ts.isExpressionWithTypeArguments(node)
    ? [node.expression.getText()]
    : ts.isTypeReferenceNode(node)
      ? [node.typeName.getText()]
      : [];

/** The records and the named types that a type is joined of. */
function partsOf(type: ts.TypeNode): { readonly members: Member[]; readonly bases: string[] } {
  if (ts.isTypeLiteralNode(type)) return { members: membersOf(type.members), bases: [] };
  if (ts.isParenthesizedTypeNode(type)) return partsOf(type.type);
  if (ts.isIntersectionTypeNode(type)) {
    const parts = type.types.map(partsOf);
    return { members: parts.flatMap(({ members }) => members), bases: parts.flatMap(({ bases }) => bases) };
  }
  return { members: [], bases: nameOfReference(type) };
}

const parametersOf = (nodes: readonly ts.ParameterDeclaration[]) =>
  nodes.map((node) => ({
    name: ts.isIdentifier(node.name) ? node.name.text : 'options',
    type: typeText(node.type),
    isOptional: node.questionToken !== undefined || node.initializer !== undefined,
  }));

/** A parameter without the names that it is taken apart into and without its default. */
const parameterText = (node: ts.ParameterDeclaration) => {
  const name = ts.isIdentifier(node.name) ? node.name.text : 'options';
  const optional = node.questionToken !== undefined || node.initializer !== undefined ? '?' : '';
  return `${node.dotDotDotToken ? '...' : ''}${name}${optional}: ${typeText(node.type) || 'unknown'}`;
};

function functionHead(name: string, node: ts.SignatureDeclaration): string {
  const generics = node.typeParameters ? `<${node.typeParameters.map((entry) => entry.getText()).join(', ')}>` : '';
  const parameters = node.parameters.map(parameterText);
  const inline = parameters.join(', ');
  const list = inline.length > 70 ? `\n  ${parameters.join(',\n  ')},\n` : inline;
  return `${name}${generics}(${list})${node.type ? `: ${typeText(node.type)}` : ''}`;
}

/** Public members of a class as their heads. */
function classHead(node: ts.ClassDeclaration): string {
  const heritage = node.heritageClauses?.map((clause) => ` ${clause.getText()}`).join('') ?? '';
  const isPublic = (member: ts.ClassElement) =>
    !(member.name && ts.isPrivateIdentifier(member.name)) &&
    !ts
      .getModifiers(member as ts.MethodDeclaration)
      ?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword);
  const lines = node.members.filter(isPublic).flatMap((member) => {
    if (ts.isConstructorDeclaration(member)) return [functionHead('constructor', member)];
    if (ts.isMethodDeclaration(member)) return [functionHead(member.name.getText(), member)];
    if (ts.isPropertyDeclaration(member) && member.type)
      return [`readonly ${member.name.getText()}: ${typeText(member.type)}`];
    return [];
  });
  return `class ${node.name?.text ?? ''}${heritage} {\n${lines.map((line) => `  ${line.replaceAll('\n', '\n  ')};`).join('\n')}\n}`;
}

const empty = { parameters: [], members: [], bases: [] };

type Declared = Pick<Declaration, 'kind' | 'signature' | 'parameters' | 'members' | 'bases'>;

function declaredBy(statement: ts.Statement, name: string): Declared | undefined {
  if (ts.isFunctionDeclaration(statement))
    return {
      ...empty,
      kind: 'function',
      signature: functionHead(name, statement),
      parameters: parametersOf(statement.parameters),
    };
  if (ts.isClassDeclaration(statement)) return { ...empty, kind: 'class', signature: classHead(statement) };
  if (ts.isInterfaceDeclaration(statement)) {
    const bases = (statement.heritageClauses ?? []).flatMap(({ types }) => types.flatMap(nameOfReference));
    const head = statement.heritageClauses?.map((clause) => ` ${clause.getText()}`).join('') ?? '';
    const generics = statement.typeParameters
      ? `<${statement.typeParameters.map((entry) => entry.getText()).join(', ')}>`
      : '';
    return {
      ...empty,
      kind: 'type',
      signature: `interface ${name}${generics}${head}`,
      members: membersOf(statement.members),
      bases,
    };
  }
  if (ts.isTypeAliasDeclaration(statement))
    return {
      ...empty,
      kind: 'type',
      signature: statement
        .getText()
        .replace(/^export /, '')
        .replace(/\/\*\*[\s\S]*?\*\/\s*/g, '')
        .replace(/;$/, ''),
      ...partsOf(statement.type),
    };
  if (!ts.isVariableStatement(statement)) return undefined;
  const [variable] = statement.declarationList.declarations;
  const value = variable?.initializer;
  if (value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)))
    return {
      ...empty,
      kind: 'function',
      signature: functionHead(name, value),
      parameters: parametersOf(value.parameters),
    };
  const text = value?.getText() ?? '';
  const shown = variable?.type ? `: ${typeText(variable.type)}` : text.length < 400 ? ` = ${text}` : '';
  return { ...empty, kind: 'value', signature: `const ${name}${shown}` };
}

const nameOf = (statement: ts.Statement): string | undefined => {
  if (ts.isVariableStatement(statement)) {
    const name = statement.declarationList.declarations[0]?.name;
    return name && ts.isIdentifier(name) ? name.text : undefined;
  }
  return (statement as Partial<ts.NamedDeclaration>).name?.getText();
};

const named = new WeakMap<ts.SourceFile, ReadonlyMap<string, readonly ts.Statement[]>>();

/** The statements of a file by the names that they declare. */
function statementsOf(source: ts.SourceFile): ReadonlyMap<string, readonly ts.Statement[]> {
  const known = named.get(source);
  if (known) return known;
  const found = new Map<string, ts.Statement[]>();
  for (const statement of source.statements) {
    const name = nameOf(statement);
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), statement]);
  }
  named.set(source, found);
  return found;
}

/** A name of a source file, or undefined where the file does not declare it. */
export function declarationIn(source: ts.SourceFile, file: string, name: string): Declaration | undefined {
  const statements = statementsOf(source).get(name) ?? [];
  const first = statements.find((statement) => docOf(statement) !== '') ?? statements[0];
  if (!first) return undefined;
  const declared = declaredBy(first, name);
  if (!declared) return undefined;
  // Of a function with several heads, each is shown; the body's own is none of them.
  const heads = statements.filter((statement) => ts.isFunctionDeclaration(statement) && !statement.body);
  const signature =
    heads.length > 0 ? heads.map((head) => declaredBy(head, name)?.signature ?? '').join('\n') : declared.signature;
  const { line } = source.getLineAndCharacterOfPosition(first.getStart());
  return { name, file, line: line + 1, ...readDoc(docOf(first)), ...declared, signature };
}
