import type { ModuleImport } from './module-imports.js';

/** Each circle of files that import each other, once, as the path round it from its first file by name. */
export function findCircles(imports: readonly ModuleImport[]): string[][] {
  const arrows = arrowsOf(imports);
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start !== -1) circles.push(fromFirstByName(path.slice(start)));
    if (start !== -1 || done.has(file)) return;
    for (const next of arrows.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of arrows.keys()) visit(file, []);
  return circles;
}

function arrowsOf(imports: readonly ModuleImport[]): Map<string, Set<string>> {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    if (to !== undefined) arrows.set(from, (arrows.get(from) ?? new Set<string>()).add(to));
  }
  return arrows;
}

function fromFirstByName(circle: readonly string[]): string[] {
  const first = circle.indexOf([...circle].sort()[0] ?? '');
  return [...circle.slice(first), ...circle.slice(0, first)];
}
