/**
 * The public is excluded from an item either because the law forbids disclosure, without a vote, or by a carried
 * resolution that identifies the business and the paragraph of Schedule 12A. Only then may its minute hold private text.
 * (LGA 1972, s.100A(2)-(5).)
 */
export const EXCLUSIONS = ['carried', 'lost', 'open'] as const;
/** The resolution was carried; it was not; or the item was taken in open session without one. */
export type Exclusion = (typeof EXCLUSIONS)[number];

/** What becomes of the closed paper of an item that was taken in the open. */
export const RELEASES = ['release', 'keep', 'later'] as const;
export type Release = (typeof RELEASES)[number];

export interface PrivateFacts {
  /** What the entry is marked as; null for open business. */
  readonly basis: 'exempt' | 'confidential' | null;
  /** Null while nothing is recorded. */
  readonly exclusion: Exclusion | null;
}

export function allowsPrivateText(facts: PrivateFacts): boolean {
  return whyNoPrivateText(facts) === null;
}

/** What is missing before a minute may hold private text, in a sentence; null when nothing is. */
export function whyNoPrivateText({ basis, exclusion }: PrivateFacts): string | null {
  if (basis === 'confidential' || exclusion === 'carried') return null;
  if (exclusion === 'lost')
    return 'The resolution to exclude the public was not carried, so the item was taken in the open.';
  if (exclusion === 'open') return 'The item was taken in open session, so its minute is public.';
  if (basis === 'exempt') return 'Record that the resolution to exclude the public was carried for this item.';
  return 'The item is neither confidential by law nor is there a carried resolution to exclude the public.';
}

/** Whether a clause excludes the public, in the words of council minutes: "That … the press and public be excluded". */
export function resolvesExclusion(clause: string): boolean {
  return /\b(?:public|press)\b[^.]*\bexclu|\bexclu\w*\b[^.]*\b(?:public|press)\b/i.test(clause);
}
