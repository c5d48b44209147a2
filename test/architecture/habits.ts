import ts from 'typescript';
import { lineOf } from './module-imports.js';
import type { SourceFile } from './source-file.js';

/** One habit the house does without: how to see it in a node of the program, and where it has its place. */
interface Habit {
  readonly name: string;
  readonly isHomely: (path: string) => boolean;
  readonly isIn: (node: ts.Node) => boolean;
}

const nowhere = () => false;

const HABITS: readonly Habit[] = [
  {
    name: 'reads the environment',
    isHomely: (path) => inFolder(path, 'src/platform/config', 'test/support'),
    isIn: readsEnvironment,
  },
  { name: 'reads the real time', isHomely: (path) => path === 'src/platform/config/system-clock.ts', isIn: readsTime },
  {
    name: 'ties a knot with forwardRef',
    isHomely: nowhere,
    isIn: (node) => ts.isIdentifier(node) && node.text === 'forwardRef',
  },
  { name: 'lets TypeORM change the schema', isHomely: nowhere, isIn: synchronizes },
  {
    name: 'mocks a module',
    isHomely: nowhere,
    isIn: (node) => isCallOf(node, 'jest', ['mock', 'unstable_mockModule', 'doMock']),
  },
  {
    name: 're-exports another file',
    isHomely: nowhere,
    isIn: (node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined,
  },
];

/** `src/a.ts:3 reads the real time`, one line per habit found. */
export function badHabits(file: SourceFile): string[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const { name, isHomely, isIn } of HABITS) {
      if (isIn(node) && !isHomely(file.path)) found.push(`${file.path}:${lineOf(source, node)} ${name}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** True for a name that says what kind of thing it is and not which: `common/`, `date-utils.ts`, a barrel `index.ts`. */
export function namesNothing(path: string): boolean {
  const isBarrel = path.endsWith('/index.ts') && !/^(migrations|seeds\/[a-z-]+)\/index\.ts$/.test(path);
  return isBarrel || path.split(/[/.]/).some((word) => /(^|-)(utils?|helpers?)$|^(common|interfaces?)$/.test(word));
}

function readsEnvironment(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return /^import .*\benv\b.*['"](node:)?process['"]/.test(node.getText());
  if (ts.isPropertyAccessExpression(node)) return node.expression.getText() === 'process' && node.name.text === 'env';
  if (ts.isVariableDeclaration(node)) return /^\{.*\benv\b.*\}\s*=\s*process$/s.test(node.getText());
  return ts.isElementAccessExpression(node) && /^process\[['"]env['"]\]$/.test(node.getText());
}

function readsTime(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0;
  if (isCallOf(node, 'Date', ['now']) || isCallOf(node, 'DateTime', ['now'])) return true;
  if (!ts.isCallExpression(node) || node.arguments.length > 0) return false;
  return node.expression.getText() === 'Date' || isCallOf(node, 'DateTime', ['local', 'utc']);
}

function synchronizes(node: ts.Node): boolean {
  const isProperty = ts.isPropertyAssignment(node) && node.name.getText() === 'synchronize';
  return isProperty && node.initializer.kind !== ts.SyntaxKind.FalseKeyword;
}

function isCallOf(node: ts.Node, object: string, methods: readonly string[]): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return node.expression.expression.getText() === object && methods.includes(node.expression.name.text);
}

function inFolder(path: string, ...folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}
