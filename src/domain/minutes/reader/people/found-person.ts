import type { Finding } from '../read-document.js';
import type { NamedPerson } from './people-in-text.js';

/** Somebody whom the text names, and where. */
export interface FoundPerson extends NamedPerson {
  readonly found: Finding;
}

/** In small letters, to compare names by. */
export function surname(name: string): string {
  return name.replace(/\.$/, '').split(/\s+/).at(-1)?.toLowerCase() ?? '';
}
