import { type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import { paginationOf } from '../../../platform/web/pages/pagination.js';
import { fullName } from '../../people/person.entity.js';
import { outgoingPaths } from '../reminders.paths.js';
import type { LetterToCome } from '../daily/due-letter.js';
import type { Outgoing, OutgoingToPerson } from './outgoing-digest.js';

export function presentOutgoing({ day, page, forNobody }: Outgoing, address: string) {
  return {
    title: 'What will go out',
    lede:
      day === null
        ? 'No reminders go out in the next weeks: the offices are closed.'
        : `These reminders go out on ${longDate(day)}, if all stays as it is.`,
    people: page.items.map(presentPerson),
    forNobody,
    pagination: paginationOf(page, address),
    test: { text: 'Send me a test mail', action: outgoingPaths.test(), kind: 'secondary' },
  };
}

function presentPerson({ contact: { person, address }, actions, letters, hold }: OutgoingToPerson) {
  const name = fullName(person);
  return {
    name,
    address,
    what: [...(actions === 0 ? [] : [actions === 1 ? '1 action' : `${actions} actions`]), ...letters].join(', '),
    read: outgoingPaths.show(person.id),
    held: hold === null ? null : `Held by ${hold.heldBy}`,
    button:
      hold === null
        ? { text: 'Hold', label: `Hold the mail to ${name}`, action: outgoingPaths.hold(person.id), kind: 'secondary' }
        : {
            text: 'Release',
            label: `Release the mail to ${name}`,
            action: outgoingPaths.release(person.id),
            kind: 'secondary',
          },
  };
}

/** `mails` are those to one person, one at least. */
export function presentOutgoingMails(day: CalendarDate, mails: readonly LetterToCome[]) {
  const [first] = mails;
  const name = first?.order.to.name ?? '';
  const isOne = mails.length === 1;
  return {
    title: isOne ? (first?.order.subject ?? '') : `${mails.length} mails to ${name}`,
    breadcrumbs: [{ text: 'What will go out', href: outgoingPaths.index() }, { text: name }],
    mails: mails.map((mail) => ({ ...presentMail(day, mail), heading: isOne ? null : mail.order.subject })),
  };
}

function presentMail(day: CalendarDate, { order: { from, to, text }, attachment }: LetterToCome) {
  return {
    facts: {
      rows: [
        { key: 'To', value: { text: `${to.name}, ${to.address}` } },
        { key: 'From', value: { text: `${from.name}, ${from.address}` } },
        { key: 'Day', value: { text: longDate(day) } },
        ...(attachment === null ? [] : [{ key: 'Attachment', value: { text: attachment } }]),
      ],
    },
    lines: text.replace(PLACEHOLDER, 'a link of their own').split('\n'),
  };
}

const PLACEHOLDER = /\[\[[a-z-]+:[0-9a-f-]+\]\]/g;
