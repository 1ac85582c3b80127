import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Declared {
  /** Of the file, from the sources of core, as an import has it: `./rates/effectiveRates.js`. */
  readonly module: string;
  /** The whole comment, with its signs. */
  readonly docstring: string | undefined;
  /** Name of its first parameter, where it is a function. */
  readonly takes: string | undefined;
}

const nameOf = (statement: ts.Statement): string | undefined => {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text;
  const name = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name : undefined;
  return name && ts.isIdentifier(name) ? name.text : undefined;
};

const firstParameter = (statement: ts.Statement): string | undefined =>
  ts.isFunctionDeclaration(statement) ? statement.parameters[0]?.name.getText() : undefined;

/** Every function and value that the sources of core export, by its name, with its docstring. */
export function declaredIn(sources: string): ReadonlyMap<string, Declared> {
  const declared = new Map<string, Declared>();
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.endsWith('.test.ts') &&
      !/^bundled(Text)?\.ts$/.test(file) &&
      // The registry has lists of the same names.
      !/^internal.questions/.test(file),
  );
  for (const file of files.sort())
    for (const statement of ts.createSourceFile(
      file,
      readFileSync(join(sources, file), 'utf8'),
      ts.ScriptTarget.ES2022,
      /* setParentNodes */ true,
    ).statements) {
      const name = nameOf(statement);
      const exported =
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      if (name === undefined || !exported || declared.has(name)) continue;
      const docstring = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc)?.getText();
      declared.set(name, {
        module: `./${file.replaceAll('\\', '/').replace(/\.ts$/, '.js')}`,
        docstring,
        takes: firstParameter(statement),
      });
    }
  return declared;
}
