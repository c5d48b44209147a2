/** Names in a row share the title of a councillor: `Councillors Cusworth, Elliot and M. Elliott`. */
import { enumerated } from '../enumeration.js';

const TITLE = 'Councillor ';

export function isCouncillor(printed: string): boolean {
  return printed.startsWith(TITLE);
}

/** Of printed names that all bear the title; empty for none. */
export function withSharedTitle(councillors: readonly string[]): string {
  if (councillors.length === 0) return '';
  const title = councillors.length === 1 ? 'Councillor' : 'Councillors';
  return `${title} ${enumerated(councillors.map((name) => name.slice(TITLE.length)))}`;
}
