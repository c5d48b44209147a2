/** Who is sent the chair's brief: whoever may take the chair, and in their default the clerk, who is told why. */
import type { Addressee } from './reminders-of-action.js';

export const BRIEF_ROLES = ['chair', 'vice-chair', 'clerk-without-chair', 'clerk-in-place'] as const;
/** `clerk-without-chair` where nobody holds the chair, `clerk-in-place` where those who do have no address. */
export type BriefRole = (typeof BRIEF_ROLES)[number];

export interface AroundChair {
  /** More than one where a panel has co-chairs. */
  readonly chairs: readonly Addressee[];
  readonly viceChairs: readonly Addressee[];
  readonly clerk: Addressee | null;
}

export interface BriefReader {
  readonly personId: string;
  readonly role: BriefRole;
}

/** Each person once; empty where nobody can be written to. */
export function briefReaders({ chairs, viceChairs, clerk }: AroundChair): BriefReader[] {
  const inChair = [...inRole(chairs, 'chair'), ...inRole(viceChairs, 'vice-chair')];
  if (inChair.length > 0) return inChair.filter((each, index) => firstOf(inChair, each) === index);
  const isVacant = chairs.length === 0 && viceChairs.length === 0;
  return clerk === null ? [] : inRole([clerk], isVacant ? 'clerk-without-chair' : 'clerk-in-place');
}

function inRole(people: readonly Addressee[], role: BriefRole): BriefReader[] {
  return people.filter(({ canBeWrittenTo }) => canBeWrittenTo).map(({ personId }) => ({ personId, role }));
}

function firstOf(readers: readonly BriefReader[], { personId }: BriefReader): number {
  return readers.findIndex((each) => each.personId === personId);
}
