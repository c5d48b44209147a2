import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-file.js';

export interface ModuleImport {
  /** The file that imports, and its line. */
  readonly from: string;
  readonly line: number;
  /** As it is written: `./seat.entity.js`, `node:fs`. */
  readonly specifier: string;
  /** The file it leads to, when it is one of ours. */
  readonly to: string | undefined;
}

/** Everything a file draws in: imports, types alone too, re-exports, `import()` in code and in types. */
export function moduleImports(file: SourceFile): ModuleImport[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: ModuleImport[] = [];
  const visit = (node: ts.Node): void => {
    const literal = specifierOf(node);
    if (literal) found.push(moduleImport(file.path, literal.text, lineOf(source, node)));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

function specifierOf(node: ts.Node): ts.StringLiteral | undefined {
  const specifier = specifierNode(node);
  return specifier && ts.isStringLiteral(specifier) ? specifier : undefined;
}

function specifierNode(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

function moduleImport(from: string, specifier: string, line: number): ModuleImport {
  const target = posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
  return { from, line, specifier, to: specifier.startsWith('.') ? target : undefined };
}
