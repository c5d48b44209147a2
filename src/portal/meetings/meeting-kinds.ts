/** The kinds of meetings in the words of their headings. */
export const KINDS = {
  ordinary: 'Meeting',
  extraordinary: 'Extraordinary meeting',
  special: 'Special meeting',
} as const;
