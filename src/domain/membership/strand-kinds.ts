/**
 * What a panel appoints people to: a strand of its own work, which has one champion, or a body outside the council, on
 * which it fills one seat or several. Both have terms, a remit and reports back; they differ in their words.
 */
export const STRAND_KINDS = ['strand', 'outside-body'] as const;
export type StrandKind = (typeof STRAND_KINDS)[number];

/** More seats than any council fills on one body. */
export const MOST_SEATS = 50;

export const STRAND_WORDS = {
  strand: {
    thing: 'strand',
    heading: 'Strand',
    headings: 'Strands',
    holder: 'champion',
    holders: 'champions',
    holderHeading: 'Champion',
    /** `is the champion of Housing` */
    isHolder: 'the champion of',
    /** `as champion of Housing` */
    asHolder: 'champion of',
    asHolderHeading: 'Champion of',
    add: 'Add a strand',
    added: 'The strand has been added. Appoint its champion next.',
    changed: 'The strand has its new name.',
    save: 'Save the name',
    end: 'End the strand',
    endLink: 'End this strand',
    ending: 'Its champion is it to this day as well. What is filed under the strand stays there.',
    over: 'The strand has its last day. It stays on record.',
    /** Why a time ended that ended with it. */
    endedBecause: 'The strand ended',
    ended: 'Strands that have ended',
    remit: 'Remit',
    remitMissing: 'Nobody has written down yet what this champion is to look after.',
    remitAsked: 'What the champion is to look after',
    remitSave: 'Record the remit',
    remitVersions: 'Versions of the remit',
    vacated: 'The strand is vacant after it, unless the panel appoints somebody.',
    example: 'For example Foster carer recruitment and retention',
  },
  'outside-body': {
    thing: 'outside body',
    heading: 'Outside body',
    headings: 'Outside bodies',
    holder: 'representative',
    holders: 'representatives',
    holderHeading: 'Representative',
    isHolder: 'a representative on',
    asHolder: 'representative on',
    asHolderHeading: 'Representative on',
    add: 'Add an outside body',
    added: 'The outside body has been added. Appoint its representatives next.',
    changed: 'The changes are saved.',
    save: 'Save the changes',
    end: 'Stop appointing',
    endLink: 'Stop appointing to this body',
    ending: 'Its representatives sit on it to this day as well.',
    over: 'The last day is recorded. The outside body stays on record.',
    endedBecause: 'The panel appoints nobody to this body any longer',
    ended: 'Outside bodies that are no longer appointed to',
    remit: 'What it does',
    remitMissing: 'Nobody has written down yet what this body does.',
    remitAsked: 'What the body does',
    remitSave: 'Record what it does',
    remitVersions: 'Versions of what it does',
    vacated: 'That seat is vacant after it, unless the panel appoints somebody.',
    example: 'For example Rother Vale Care Leavers’ Trust',
  },
} as const satisfies Record<StrandKind, Record<string, string>>;

/** `2 of 3 seats filled`; of an earlier day, when there were more of them, `4 seats filled`. */
export function seatsInWords(filled: number, seats: number): string {
  if (filled > seats) return `${filled} seats filled`;
  return `${filled} of ${seats} ${seats === 1 ? 'seat' : 'seats'} filled`;
}
