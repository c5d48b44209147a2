import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

/** One hash over the names and contents of files and folders of the project; what is not there counts as empty. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesIn(path)) hash.update(`${file}\0`).update(readFileSync(inProject(file)));
  return hash.digest('hex');
}

function filesIn(path) {
  const found = statSync(inProject(path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const names = readdirSync(inProject(path)).sort();
  return [].concat(...names.map((name) => filesIn(join(path, name))));
}
