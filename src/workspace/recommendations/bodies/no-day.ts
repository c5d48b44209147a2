/** What stands as the day of a reply where none is set, so that it sorts behind every other. */
export const NO_DAY = '9999-12-31';

export function sortedBy(replyDueOn: string | null): {
  readonly replyDueOn: string | null;
  readonly sortReplyDueOn: string;
} {
  return { replyDueOn, sortReplyDueOn: replyDueOn ?? NO_DAY };
}
