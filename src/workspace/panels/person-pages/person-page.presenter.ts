import { mayReadContact, mayReadWhyLeft, maySettings, type Reader } from '../../../domain/access/roles.js';
import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { printedName } from '../../../domain/membership/person-name.js';
import { seatsOn } from '../../../domain/membership/seats.js';
import { termInWords, termsOn } from '../../../domain/membership/term-of-office.js';
import { consentOn } from '../../../domain/summons/electronic-consent.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Cell } from '../../../platform/web/pages/list-page.js';
import type { GroupMembership } from '../../people/group-membership.entity.js';
import { peoplePaths, peopleTabs, postPaths } from '../../people/people.paths.js';
import { fullName, nameOf, type Person, PERSON_KIND_WORDS } from '../../people/person.entity.js';
import type { SummonsConsent } from '../../people/summons-consents/summons-consent.entity.js';
import type { PostHolding } from '../../people/post-holding.entity.js';
import { hasPublicPage } from '../panel-membership.js';
import { ROLE_WORDS } from '../panel-words.js';
import { panelPaths } from '../panel.paths.js';
import type { Seat } from '../seat.entity.js';

interface PersonToShow {
  readonly person: Person;
  readonly seats: readonly Seat[];
  readonly holdings: readonly PostHolding[];
  readonly memberships: readonly GroupMembership[];
  readonly consents: readonly SummonsConsent[];
  readonly on: CalendarDate;
  readonly today: CalendarDate;
  readonly user: Reader;
}

/** The page of one person, with as much of it as this reader may know, as at a day. */
export function presentPersonPage(page: PersonToShow) {
  const { person, seats, on, today, user } = page;
  const mayKeep = maySettings(user);
  const others = seats.filter((seat) => !seatsOn([seat], on).length);
  return {
    ...peopleTabs('People'),
    title: fullName(person),
    breadcrumbs: [{ text: 'People', href: peoplePaths.index() }, { text: fullName(person) }],
    left: leftInWords(person, user),
    edit: mayKeep ? peoplePaths.edit(person.id) : null,
    group: mayKeep && person.kind === 'councillor' ? peoplePaths.group(person.id) : null,
    leaving: mayKeep && person.leftOn === null ? peoplePaths.leaving(person.id) : null,
    returning: mayKeep && person.leftOn !== null ? peoplePaths.returning(person.id) : null,
    facts: { rows: factsOf(page) },
    on,
    ...presentForm({ on }),
    seats: seatTable(`Seats on ${plainDate(on)}`, seatsOn(seats, on)),
    otherSeats: others.length === 0 ? null : seatTable('Seats before and after', others),
    noSeats: on === today ? 'They have no seat on a panel today.' : 'They had no seat on a panel on this day.',
  };
}

function factsOf({ person, holdings, memberships, consents, on, user }: PersonToShow) {
  const contact = mayReadContact(user, person.id)
    ? [fact('Mail', person.mail), fact('Telephone', person.telephone)]
    : [];
  const group = termsOn(memberships, on)[0]?.group?.name ?? null;
  return [
    fact('Printed in minutes as', printedName(nameOf(person), 'initials')),
    fact('Part in the council’s business', PERSON_KIND_WORDS[person.kind]),
    { key: 'Post', value: postCell(person, termsOn(holdings, on)) },
    ...historyOf('Posts before and after', holdings, on, ({ post }) => post?.title ?? ''),
    ...(person.kind === 'councillor' || person.ward !== null ? [fact('Ward', person.ward)] : []),
    ...(person.kind === 'councillor' || group !== null ? [fact('Political group', group)] : []),
    ...historyOf('Groups before and after', memberships, on, (membership) => membership.group?.name ?? ''),
    ...contact,
    ...summonsOf(person, consents, on, user),
    { key: 'In public', value: publicCell(person, on) },
  ];
}

/** How they are summoned to the council, for those who may reach them. */
function summonsOf(person: Person, consents: readonly SummonsConsent[], on: CalendarDate, user: Reader) {
  if (person.kind !== 'councillor' || !mayReadContact(user, person.id)) return [];
  const consent = consentOn(consents, on);
  const text = consent === null ? 'On paper' : `By email, to ${consent.address}`;
  const change = { href: peoplePaths.summonsConsent(person.id), hidden: 'how summonses are sent' };
  return [{ key: 'Summonses to the council', value: { text }, change }];
}

function postCell(person: Person, held: readonly PostHolding[]): Cell | null {
  if (held.length === 0) return person.kind !== 'officer' && person.post !== null ? { text: person.post } : null;
  return {
    list: held.map(({ post, postId }) => ({ link: { text: post?.title ?? '', href: postPaths.show(postId) } })),
  };
}

function historyOf<T extends { readonly from: CalendarDate | null; readonly to: CalendarDate | null }>(
  key: string,
  terms: readonly T[],
  on: CalendarDate,
  nameOfTerm: (term: T) => string,
): { key: string; value: Cell }[] {
  const now = termsOn(terms, on);
  const others = terms.filter((term) => !now.includes(term));
  if (others.length === 0) return [];
  return [{ key, value: { list: others.map((term) => ({ text: `${nameOfTerm(term)}, ${termInWords(term)}` })) } }];
}

function publicCell(person: Person, on: CalendarDate): Cell {
  if (!person.namedInPublic) return { text: `Printed as “${person.publicDescription}”` };
  if (!hasPublicPage(person, on)) return { text: 'Named' };
  const contact = person.publishContact ? 'with mail address and telephone number' : 'without contact';
  return { text: `Named, ${contact}` };
}

function leftInWords({ leftOn, leftBecause }: Person, user: Reader): string | null {
  if (leftOn === null) return null;
  const because = leftBecause !== null && mayReadWhyLeft(user) ? `: ${leftBecause}` : '';
  return `Their last day with the council was ${plainDate(leftOn)}${because}.`;
}

function seatTable(caption: string, seats: readonly Seat[]) {
  return {
    caption,
    columns: ['Panel', 'Role', 'Represents', 'From', 'To'].map((heading) => ({ heading })),
    rows: seats.map((seat) => ({
      cells: [
        { link: { text: seat.panel?.name ?? '', href: panelPaths.seats(seat.panelId) } },
        { text: seat.post ? `${ROLE_WORDS[seat.role]}, as ${seat.post.title}` : ROLE_WORDS[seat.role] },
        { text: [seat.represents, seat.limitedTo && `for ${seat.limitedTo} only`].filter(Boolean).join('; ') },
        { date: seat.from },
        seat.to === null ? { text: 'No end set' } : { date: seat.to },
      ],
    })),
  };
}

function fact(key: string, text: string | null): { key: string; value: Cell | null } {
  return { key, value: text === null ? null : { text } };
}
