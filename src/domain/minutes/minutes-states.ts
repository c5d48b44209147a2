/**
 * Minutes are drafted, checked (numbers fixed), published as a draft, approved at a later meeting, and signed by whoever
 * presides there (LGA 1972, Sch 12 para 41).
 */
export const MINUTES_STATES = ['drafted', 'checked', 'published', 'approved', 'signed'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

/** They say for good what they say: only a later minute can correct them. */
export function isSettled(state: MinutesState): state is 'approved' | 'signed' {
  return state === 'approved' || state === 'signed';
}

/** The words of lists, tags and documents. */
export const STATE_WORDS: Readonly<Record<MinutesState, string>> = {
  drafted: 'Drafted',
  checked: 'Checked',
  published: 'Published as draft',
  approved: 'Approved',
  signed: 'Signed',
};
