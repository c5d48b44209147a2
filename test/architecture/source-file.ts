import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProjectRoot } from '../../src/platform/config/project-root.js';

/** A file of the project: its path from the project's root, with slashes, and what it says. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const PROJECT_ROOT = findProjectRoot();

/** Every file below the folders whose name ends so, in order. */
export function sourceFiles(folders: readonly string[], ending: string): SourceFile[] {
  return folders
    .flatMap((folder) => pathsBelow(folder))
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(PROJECT_ROOT, path), 'utf8') }));
}

function pathsBelow(folder: string): string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}
