import { type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import type { MailOrder } from '../../../platform/mail/outbox.js';
import { paginationOf } from '../../../platform/web/pages/pagination.js';
import { fullName } from '../../people/person.entity.js';
import { outgoingPaths } from '../reminders.paths.js';
import type { Outgoing, OutgoingDigest } from './outgoing-digest.js';

export function presentOutgoing({ day, page }: Outgoing, address: string) {
  return {
    title: 'What will go out',
    lede:
      day === null
        ? 'No reminders go out in the next weeks: the offices are closed.'
        : `These reminders go out on ${longDate(day)}, if all stays as it is.`,
    digests: page.items.map(presentDigest),
    pagination: paginationOf(page, address),
    test: { text: 'Send me a test mail', action: outgoingPaths.test(), kind: 'secondary' },
  };
}

function presentDigest({ contact: { person, address }, actions, hold }: OutgoingDigest) {
  const name = fullName(person);
  return {
    name,
    address,
    actions: actions === 1 ? '1 action' : `${actions} actions`,
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

export function presentOutgoingMail(day: CalendarDate, { from, to, subject, text }: MailOrder) {
  return {
    title: subject,
    breadcrumbs: [{ text: 'What will go out', href: outgoingPaths.index() }, { text: to.name }],
    facts: {
      rows: [
        { key: 'To', value: { text: `${to.name}, ${to.address}` } },
        { key: 'From', value: { text: `${from.name}, ${from.address}` } },
        { key: 'Day', value: { text: longDate(day) } },
      ],
    },
    lines: text.replace(PLACEHOLDER, 'a link of their own').split('\n'),
  };
}

const PLACEHOLDER = /\[\[[a-z-]+:[0-9a-f-]+\]\]/g;
