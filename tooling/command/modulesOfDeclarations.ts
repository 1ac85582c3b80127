import { dirname, resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

export interface ModulesOfDeclarations {
  /** Passes on all names of the file, each from the module that declares it. */
  readonly index: string;
  /** The module of each constant, which imports what it needs of those before it. */
  readonly modules: ReadonlyMap<string, string>;
}

/** All names that some code uses: no keys of a record, and no members of what has a name. */
function namesIn(code: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof code !== 'object' || code === null) return found;
  const { type, name, computed } = code as { type?: string; name?: string; computed?: boolean };
  if (type === 'Identifier' && name !== undefined) found.add(name);
  for (const [key, part] of Object.entries(code)) {
    const isOwnName = (type === 'Property' && key === 'key') || (type === 'MemberExpression' && key === 'property');
    if (!isOwnName || computed) namesIn(part, found);
  }
  return found;
}

/**
 * A file that declares constants beside each other, taken apart into a module for each. A bundler that splits reckons by files:
 * whoever asks one question of `bundled.js` would load the tables of all.
 *
 * @param code imports, constants and lists of exports alone, as in core's `bundled.js`
 * @param file where it stands
 * @param idOf how the module of a constant is called
 * @throws Error where the file holds a statement of another kind.
 */
export function modulesOfDeclarations(
  code: string,
  file: string,
  idOf: (name: string) => string,
): ModulesOfDeclarations {
  const quoted = (from: string) => JSON.stringify(from.startsWith('.') ? resolve(dirname(file), from) : from);
  /** How each name that was declared so far is had in another module, and where it is passed on from. */
  const imports = new Map<string, string>();
  const exports = new Map<string, (as: string) => string>();
  const modules = new Map<string, string>();
  const index: string[] = [];
  for (const statement of parseAst(code).body) {
    if (statement.type === 'ImportDeclaration') {
      const from = quoted(statement.source.value);
      for (const specifier of statement.specifiers) {
        const text = code.slice(specifier.start, specifier.end);
        const [name = text] = text.split(' as ');
        imports.set(
          specifier.local.name,
          `import ${specifier.type === 'ImportSpecifier' ? `{ ${text} }` : text} from ${from};`,
        );
        exports.set(specifier.local.name, (as) => `export { ${name} as ${as} } from ${from};`);
      }
    } else if (statement.type === 'VariableDeclaration')
      for (const { id, start, end } of statement.declarations) {
        const name = code.slice(id.start, id.end);
        const text = code.slice(start, end);
        const needed = [...namesIn(statement)].flatMap((needs) => imports.get(needs) ?? []);
        modules.set(name, `${needed.join('\n')}\nexport const ${text};\n`);
        const from = quoted(idOf(name));
        imports.set(name, `import { ${name} } from ${from};`);
        exports.set(name, (as) => `export { ${name} as ${as} } from ${from};`);
      }
    else if (statement.type === 'ExportNamedDeclaration' && statement.declaration === null) {
      const from = statement.source && quoted(statement.source.value);
      for (const { local, exported, start, end } of statement.specifiers) {
        const [name, as] = [local, exported].map((one) => code.slice(one.start, one.end)) as [string, string];
        index.push(from ? `export { ${code.slice(start, end)} } from ${from};` : (exports.get(name)?.(as) ?? ''));
      }
    } else
      throw new Error(`${file} holds a ${statement.type}. Expected imports, constants and lists of exports alone.`);
  }
  return { index: index.join('\n'), modules };
}
