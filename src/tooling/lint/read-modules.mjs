// What the modules of src import, export and declare, as the checks of `structure.mjs` need it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {{specifier: string, names: string[], isType: boolean, isDynamic: boolean}} Import
 *   `names`: those of the exports that are used, `*` where all of them may be. `isType`: gone when it runs.
 *   `isDynamic`: by `import()`.
 * @typedef {{name: string, place: 'module' | 'member' | 'local'}} Declaration
 * @typedef {{imports: Import[], exports: string[], declarations: Declaration[]}} Module
 */

const isExported = (node) =>
  ts.canHaveModifiers(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
const namesOf = (elements, key) => elements.map((element) => (element.propertyName ?? element.name)[key]);
const specifierOf = (node) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

function importOf(node) {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    const bindings = clause?.namedBindings;
    const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
    const isType = Boolean(clause?.isTypeOnly) || (elements.length > 0 && elements.every((element) => element.isTypeOnly));
    const names = [
      ...(clause?.name ? ['default'] : []),
      ...(bindings && ts.isNamespaceImport(bindings) ? ['*'] : namesOf(elements, 'text')),
    ];
    return { specifier: specifierOf(node.moduleSpecifier), names, isType, isDynamic: false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const elements = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
    const names = elements ? namesOf(elements, 'text') : ['*'];
    return { specifier: specifierOf(node.moduleSpecifier), names, isType: node.isTypeOnly, isDynamic: false };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return { specifier: specifierOf(node.arguments[0]), names: ['*'], isType: false, isDynamic: true };
  if (ts.isImportTypeNode(node))
    return { specifier: specifierOf(node.argument.literal), names: ['*'], isType: true, isDynamic: false };
  return undefined;
}

/** The names that a statement exports. */
function exportsOf(node) {
  if (ts.isExportDeclaration(node))
    return node.exportClause && ts.isNamedExports(node.exportClause)
      ? node.exportClause.elements.map(({ name }) => name.text)
      : [];
  if (ts.isExportAssignment(node)) return ['default'];
  if (!isExported(node)) return [];
  return ts.isVariableStatement(node)
    ? node.declarationList.declarations.map(({ name }) => name.text)
    : [node.name?.text ?? 'default'];
}

const isMember = (node) => ts.isClassElement(node) || ts.isTypeElement(node);

function declarationOf(node, depth) {
  const isDeclaration =
    ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isDeclarationStatement(node);
  if (!isDeclaration && !isMember(node)) return undefined;
  const { name } = node;
  if (!name || !(ts.isIdentifier(name) || ts.isPrivateIdentifier(name))) return undefined;
  return { name: name.text, place: isMember(node) ? 'member' : depth === 0 ? 'module' : 'local' };
}

/** @returns {Module} what a module has, from its source. */
export function readModule(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const module = { imports: [], exports: file.statements.flatMap(exportsOf), declarations: [] };
  const visit = (node, depth) => {
    const found = importOf(node);
    if (found?.specifier !== undefined) module.imports.push(found);
    const declaration = declarationOf(node, depth);
    if (declaration) module.declarations.push(declaration);
    const isDeeper = ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isBlock(node) || ts.isInterfaceDeclaration(node);
    ts.forEachChild(node, (child) => visit(child, depth + Number(isDeeper)));
  };
  visit(file, 0);
  return module;
}

/** The file below the repository's root that an import of `path` means; `undefined` for a package. */
export function resolve(path, specifier) {
  if (!specifier.startsWith('.')) return undefined;
  const target = posix.join(posix.dirname(path), specifier);
  return path.endsWith('.ts') ? target.replace(/\.js$/, '.ts') : target;
}

/** @returns {Map<string, Module>} the modules beside package.json, and all in these folders, by path. */
export function readModules(root, folders) {
  const below = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  const files = [...readdirSync(root), ...below];
  const sources = files.filter((path) => /\.(?:ts|mjs|js)$/.test(path) && !/\.d\.ts$|\/node_modules\//.test(path)).sort();
  return new Map(sources.map((path) => [path, readModule(path, readFileSync(join(root, path), 'utf8'))]));
}
