import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, found upwards: this file runs from `src` in tests and from `dist/src` when built. */
export function findProjectRoot(from = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from);
  if (folder === from) throw new Error('No package.json above the program: it must run inside its project folder.');
  return existsSync(join(folder, 'package.json')) ? folder : findProjectRoot(folder);
}
