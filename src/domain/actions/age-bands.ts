/** For how long actions have been open, in bands that a chart can show; `days` is the least. */
export const AGE_BANDS = [
  { name: 'new', days: 0, words: 'Under 30 days' },
  { name: 'month', days: 30, words: '30 to 89 days' },
  { name: 'quarter', days: 90, words: '90 to 179 days' },
  { name: 'half-year', days: 180, words: '180 to 364 days' },
  { name: 'year', days: 365, words: 'A year or more' },
] as const;
export type AgeBand = (typeof AGE_BANDS)[number]['name'];
