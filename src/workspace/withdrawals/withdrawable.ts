/** What of the public record can be taken back, and what it is called. The rest is kept true by the records it shows. */
import { plainDate } from '../../domain/calendar/calendar-date.js';
import type { Publication, PublicationKind } from '../../publications/publication.entity.js';

export const WITHDRAWABLE = [
  'agenda',
  'decisions',
  'draft-minutes',
  'approved-minutes',
  'terms-of-reference',
  'champion-register',
  'recommendations',
] as const satisfies readonly PublicationKind[];

const NAMES: Readonly<Record<(typeof WITHDRAWABLE)[number], string>> = {
  agenda: 'Agenda',
  decisions: 'Decisions',
  'draft-minutes': 'Draft minutes',
  'approved-minutes': 'Minutes',
  'terms-of-reference': 'Terms of reference',
  'champion-register': 'Register of champions',
  recommendations: 'Recommendations to other bodies',
};

const OF_MINUTES: readonly PublicationKind[] = ['decisions', 'draft-minutes', 'approved-minutes'];

/** What goes with it: decisions and minutes say the same; of a panel each register is by itself. */
export function withdrawnWith(kind: PublicationKind): readonly PublicationKind[] {
  return OF_MINUTES.includes(kind) ? OF_MINUTES : [kind];
}

/** `Agenda of 24 October 2017`, `Terms of reference, version 2` */
export function publicationInWords({ kind, day, address }: Pick<Publication, 'kind' | 'day' | 'address'>): string {
  const name = isWithdrawable(kind) ? NAMES[kind] : kind;
  if (kind === 'champion-register' || kind === 'recommendations') return name;
  if (kind === 'terms-of-reference') return `${name}, version ${address.split('/').at(-1) ?? ''}`;
  return `${name} of ${plainDate(day)}`;
}

export function isWithdrawable(kind: PublicationKind): kind is (typeof WITHDRAWABLE)[number] {
  return WITHDRAWABLE.some((each) => each === kind);
}
