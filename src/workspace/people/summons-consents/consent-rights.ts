/** Consent is the member's own to give; a clerk writes down what reached the council on paper. */
import { isClerk, mayReadContact, maySettings, type Reader } from '../../../domain/access/roles.js';
import { NotAllowed } from '../../../domain/errors.js';

export function mayReadConsents(reader: Reader, personId: string): boolean {
  return mayReadContact(reader, personId);
}

export function mayKeepConsents(reader: Reader, personId: string): boolean {
  return reader.personId === personId || mayRecordForOthers(reader);
}

/** Who may enter the day on which the letter came; a member’s own word counts from the day they give it. */
export function mayRecordForOthers(reader: Reader): boolean {
  return isClerk(reader) || maySettings(reader);
}

/** @throws NotAllowed */
export function requireReader(reader: Reader, personId: string): void {
  if (!mayReadConsents(reader, personId)) throw new NotAllowed('You can see your own consent only.');
}

/** @throws NotAllowed */
export function requireKeeper(reader: Reader, personId: string): void {
  if (mayKeepConsents(reader, personId)) return;
  throw new NotAllowed('Only the councillor, a clerk or an administrator can record this consent.');
}
