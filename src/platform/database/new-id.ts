import { v7 } from 'uuid';

/** A new record's id: UUIDv7 text, so that ids made later sort later and need no database to make. */
export function newId(): string {
  return v7();
}
