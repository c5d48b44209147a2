/**
 * How an entry appears in the minutes: as a minute of its own, only in their head, as apologies do, or only if something
 * happened under it. (Custom.)
 */
export const HOW_MINUTED = ['own-minute', 'head-only', 'if-something-happened'] as const;
export type HowMinuted = (typeof HOW_MINUTED)[number];

/** What is usual, until a standing item or the clerk says otherwise; null for what is never minuted. */
export function usuallyMinuted(kind: string, title: string): HowMinuted | null {
  if (kind === 'heading') return null;
  if (kind !== 'business') return 'own-minute';
  if (/^(?:to receive )?(?:apolog|declarations? of|attendance\b)/i.test(title)) return 'head-only';
  if (/^(?:whether|urgent|any other|communications|questions from)\b/i.test(title)) return 'if-something-happened';
  return 'own-minute';
}
