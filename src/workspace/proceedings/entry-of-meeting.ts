/** An entry of a meeting’s agenda as far as its proceedings need it; nothing of it is closed matter. */
export interface EntryOfMeeting {
  readonly id: string;
  /** Printed; empty for a sub-heading. */
  readonly number: string;
  /** What everybody may read. */
  readonly title: string;
  readonly kind: 'business' | 'exclusion' | 'next-meetings' | 'minutes' | 'heading';
  /** Why it, or a paper of it, is kept from the public; null for open business. */
  readonly basis: 'exempt' | 'confidential' | null;
  /** People known before the meeting to have a disclosable interest in it. */
  readonly interestedPersonIds: readonly string[];
}

/** `Item 8`; null for an entry that is gone. */
export function itemNamer(entries: readonly EntryOfMeeting[]): (entryId: string) => string | null {
  return (entryId) => {
    const entry = entries.find(({ id }) => id === entryId);
    if (!entry) return null;
    return entry.number === '' ? entry.title : `Item ${entry.number}`;
  };
}

/** `8 Domestic Abuse Update` */
export function entryInWords({ number, title }: EntryOfMeeting): string {
  return `${number} ${title}`.trim();
}
