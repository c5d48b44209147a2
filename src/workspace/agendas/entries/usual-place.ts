import type { AgendaEntry } from '../agenda-entry.entity.js';
import type { AgendaInFull, EntryInFull } from '../agenda-in-full.js';
import { AT_THE_START } from './entry-position.form.js';

/**
 * Where a new entry usually goes: open business before the exclusion and what follows it, an exclusion before the
 * private business, the next meetings at the end. (Custom: order of business.)
 */
export function usualPlace({ entries }: AgendaInFull, kind: AgendaEntry['kind']): string {
  if (kind === 'next-meetings') return entries.at(-1)?.id ?? AT_THE_START;
  const last = entries.findLastIndex((entry) => !isClosing(entry, kind));
  return entries[last]?.id ?? AT_THE_START;
}

function isClosing(entry: EntryInFull, kind: AgendaEntry['kind']): boolean {
  if (entry.kind === 'next-meetings' || entry.marking !== null) return true;
  return entry.kind === 'exclusion' && kind !== 'exclusion';
}
