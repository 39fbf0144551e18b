// Finds everything a file pulls in: static, type-only and dynamic imports, re-exports, import types, and the addresses of
// workers and assets (`new URL('...', import.meta.url)`), which no import statement shows.

import ts from 'typescript';
import { scriptText, type SourceFile } from './source-tree.ts';

/** One reference from a file to another file or package. `typeOnly` when nothing of it is left at run time. */
export type Import = { specifier: string; typeOnly: boolean; line: number };

/** Returns the references of a file, in source order. */
export function importsOf(file: SourceFile): Import[] {
  const source = ts.createSourceFile(file.path, scriptText(file), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean, isAddress = false): void => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const specifier = node.text.replace(/\?.*$/, '');
    // the address of a built worker stands for its source
    found.push({ specifier: isAddress ? specifier.replace(/\.js$/, '.ts') : specifier, typeOnly, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeExport(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isNewExpression(node) && isOwnAddress(node)) add(node.arguments?.[0], false, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  if (importClause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  if (!exportClause || !ts.isNamedExports(exportClause)) return false;
  return exportClause.elements.length > 0 && exportClause.elements.every((element) => element.isTypeOnly);
}

/** Whether a `new` expression is `new URL('./...', import.meta.url)`. */
function isOwnAddress({ expression, arguments: given }: ts.NewExpression): boolean {
  const [address, base] = given ?? [];
  if (expression.getText() !== 'URL' || !address || !base) return false;
  return (
    base.getText() === 'import.meta.url' && ts.isStringLiteralLike(address) && address.text.startsWith('.')
  );
}
