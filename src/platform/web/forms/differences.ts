import { joinDateParts } from './date-parts.js';
import { isRecord, tidy } from './form-text.js';

/** The values of `saved` that are not what was `typed`, by name. */
export function differencesOf(typed: object, saved: object): Record<string, unknown> {
  const tidied = tidy({ ...typed });
  const mine = joinDateParts(isRecord(tidied) ? tidied : {});
  return Object.fromEntries(Object.entries(saved).filter(([name, value]) => plain(value) !== plain(mine[name])));
}

/** As an input would send it: nothing is blank, and the order of ticked boxes says nothing. */
function plain(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(plain).sort().join('\n');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
