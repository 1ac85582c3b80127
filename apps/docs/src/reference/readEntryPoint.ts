import { posix } from 'node:path';
import ts from 'typescript';
import { read } from '../site/repository.js';
import { type Declaration, declarationIn } from './declaration.js';

const parsed = new Map<string, ts.SourceFile>();

function parse(file: string): ts.SourceFile {
  const known =
    parsed.get(file) ?? ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, /* setParentNodes */ true);
  parsed.set(file, known);
  return known;
}

const fileOf = (from: string, specifier: string) => posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');

/** Where a file has a name of another: by `import`, or by `export … from`. */
interface Origin {
  readonly file: string;
  readonly name: string;
}

const namesIn = (elements: readonly (ts.ExportSpecifier | ts.ImportSpecifier)[], file: string) =>
  elements.map(({ name, propertyName }) => [name.text, { file, name: (propertyName ?? name).text }] as const);

function importsOf(file: string): ReadonlyMap<string, Origin> {
  return new Map(
    parse(file).statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
      const { text } = statement.moduleSpecifier;
      const bindings = statement.importClause?.namedBindings;
      if (!text.startsWith('.') || !bindings || !ts.isNamedImports(bindings)) return [];
      return namesIn(bindings.elements, fileOf(file, text));
    }),
  );
}

const listed = new Map<string, ReadonlyMap<string, Origin>>();

/** Public names of a module, each with where it is declared or comes from. */
function exportsOf(file: string): ReadonlyMap<string, Origin> {
  const known = listed.get(file);
  if (known) return known;
  const found = new Map<string, Origin>();
  listed.set(file, found);
  for (const statement of parse(file).statements) {
    if (ts.isExportDeclaration(statement)) {
      const specifier = statement.moduleSpecifier;
      const from = specifier && ts.isStringLiteral(specifier) ? specifier.text : undefined;
      if (from !== undefined && !from.startsWith('.')) continue;
      const origin = from === undefined ? file : fileOf(file, from);
      if (!statement.exportClause) for (const [name, entry] of exportsOf(origin)) found.set(name, entry);
      else if (ts.isNamedExports(statement.exportClause))
        for (const [name, entry] of namesIn(statement.exportClause.elements, origin)) found.set(name, entry);
      continue;
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) continue;
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : [(statement as Partial<ts.NamedDeclaration>).name?.getText() ?? ''];
    for (const name of names) found.set(name, { file, name });
  }
  return found;
}

/** The declaration of a name, however many modules hand it on. */
export function declarationOf({ file, name }: Origin): Declaration | undefined {
  const own = declarationIn(parse(file), file, name);
  if (own) return own;
  const next = exportsOf(file).get(name) ?? importsOf(file).get(name);
  if (!next || (next.file === file && next.name === name)) return undefined;
  return declarationOf(next);
}

/** A type that a file names, public or not. */
export const typeNamedIn = (file: string, name: string): Declaration | undefined => declarationOf({ file, name });

/** Every public name of an entry point, in the order of the alphabet, with its declaration. */
export function readEntryPoint(file: string): readonly Declaration[] {
  return [...exportsOf(file)]
    .map(([name, origin]) => {
      const declaration = declarationOf(origin);
      if (!declaration) throw new Error(`${file}: ${name} is exported, and where it is declared was not found.`);
      return { ...declaration, name };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
