import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

export function inProject(...parts) {
  return join(ROOT, ...parts);
}

/** Progress goes to standard error: standard output belongs to a command's answer. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}
