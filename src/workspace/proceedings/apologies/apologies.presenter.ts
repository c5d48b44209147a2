import type { Reader } from '../../../domain/access/roles.js';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { fullName } from '../../people/person.entity.js';
import { printedAttendee } from '../attendee-name.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import { proceedingsSurroundings } from '../surroundings.js';
import type { OwnAttendance } from './own-attendance.js';

/** A member’s own word about a meeting to come. */
export function presentApologies(own: OwnAttendance, reader: Reader, typed: object = {}, errors?: FormErrors) {
  const { meeting, isSent, substitute } = own;
  const isToCome = meeting.state === 'scheduled' || meeting.state === 'called';
  return {
    ...proceedingsSurroundings({ meeting, reader, here: '' }),
    title: 'Apologies for absence',
    when: `${longDate(meeting.day)}, ${printedTime(meeting.startsAt)}`,
    isSent,
    isToCome,
    substitute: substitute && printedAttendee(substitute, meeting.panel),
    send: proceedingsPaths.apologies(meeting.id),
    withdraw: proceedingsPaths.apologiesWithdrawal(meeting.id),
    back: { text: 'Back to the meeting', href: meetingPaths.show(meeting.id) },
    stands: own.substitutes.length === 0 ? null : substituteField(own),
    ...presentForm(typed, errors),
  };
}

function substituteField({ substitutes }: OwnAttendance): Field {
  const options = substitutes.flatMap(({ person }) => (person ? [{ value: person.id, text: fullName(person) }] : []));
  return {
    name: 'substituteId',
    label: 'Who stands in for you',
    isOptional: true,
    kind: 'select',
    options: [{ value: '', text: 'Nobody' }, ...options],
  };
}
