import { joinDateParts } from './date-parts.js';
import { isRecord, tidy } from './form-text.js';

/** The values of `saved` that are not what was `typed`, by the names of their inputs. */
export function differencesOf(typed: object, saved: object): Record<string, unknown> {
  const tidied = tidy({ ...typed });
  const mine = joinDateParts(isRecord(tidied) ? tidied : {});
  return Object.fromEntries(Object.entries(saved).flatMap(([name, value]) => differing(name, value, mine[name])));
}

/** Entries of a list, `people[0][mark]`, are compared input by input. */
function differing(name: string, saved: unknown, typed: unknown): [string, unknown][] {
  if (!isListOfEntries(saved)) return plain(saved) === plain(typed) ? [] : [[name, saved]];
  const mine: readonly unknown[] = Array.isArray(typed) ? typed : [];
  return saved.flatMap((entry, index) => {
    const own = mine[index];
    return Object.entries(entry).flatMap(([key, value]) =>
      differing(`${name}[${index}][${key}]`, value, isRecord(own) ? own[key] : undefined),
    );
  });
}

function isListOfEntries(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

/** As an input would send it: nothing is blank, and the order of ticked boxes says nothing. */
function plain(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(plain).sort().join('\n');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
