/** How a vote was taken; `none` where the minutes do not say. */
export const VOTE_METHODS = ['none', 'show-of-hands', 'unanimous', 'by-name'] as const;
export type VoteMethod = (typeof VOTE_METHODS)[number];

export const VOTE_CHOICES = ['for', 'against', 'abstained'] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];
