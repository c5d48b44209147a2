/** What an item of business is for. */
export const PURPOSES = ['decision', 'discussion', 'information', 'scrutiny'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const PURPOSE_WORDS: Record<Purpose, string> = {
  decision: 'For decision',
  discussion: 'For discussion',
  information: 'For information',
  scrutiny: 'For scrutiny',
};
