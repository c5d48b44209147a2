import { mayKnow, type Reader } from '../../../domain/access/roles.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { SEAT_ROLES, type SeatRole } from '../../../domain/membership/seats.js';
import { appointedRole } from '../../../domain/minutes/appointed-role.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { panelPaths } from '../../panels/panel.paths.js';
import { personInWords } from '../../people/person.entity.js';
import type { OptionGroup } from '../../people/person-choices.service.js';
import { findMinute } from '../minutes-in-full.js';
import { meetingOf } from '../minutes-words.js';
import { minutesPaths } from '../minutes.paths.js';
import type { Appointment, AppointmentKind } from './appointment.entity.js';
import { type AppointmentsOfMinutes, citationOf, type SuggestedAppointment } from './appointments-of-minutes.js';

const KIND_WORDS: Readonly<Record<AppointmentKind, string>> = {
  seat: 'A seat of this panel',
  champion: 'A champion',
  other: 'Something else, such as a place on another body',
};
const ROLE_WORDS: Readonly<Record<SeatRole, string>> = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  substitute: 'Substitute',
  'co-optee': 'Co-optee',
  adviser: 'Adviser',
};

/** What minutes say about appointments, and what has been made of it. */
export function presentAppointments({ minutes, found, made, isKeeper }: AppointmentsOfMinutes, reader: Reader) {
  const mayConfirm = isKeeper && minutes.state !== 'drafted';
  return {
    title: `Appointments: ${meetingOf(minutes)}`,
    caption: meetingOf(minutes),
    backLink: { text: 'Back to the minutes', href: minutesPaths.show(minutes.id) },
    isKeeper,
    waiting: isKeeper && minutes.state === 'drafted',
    found: found.map((each) => ({
      text: each.role === '' ? 'An appointment' : `${each.role}: ${each.person}`,
      context: each.role === '' ? each.context : null,
      where: `Minute ${findMinute(minutes, each.minuteId)?.printed ?? ''}`,
      href: mayConfirm ? confirmation(minutes.id, each) : null,
    })),
    made: made.map((appointment) => ({
      text: `${appointment.role}: ${whoIs(appointment, reader)}`,
      note: noteOf(appointment),
      seats: appointment.seatId === null ? null : panelPaths.seats(appointment.panelId),
      undo:
        isKeeper && minutes.state !== 'signed'
          ? {
              text: 'Take back',
              label: `Take back: ${appointment.role}: ${whoIs(appointment, reader)}`,
              action: minutesPaths.appointmentRemoval(minutes.id, appointment.id),
              kind: 'secondary' as const,
            }
          : null,
    })),
  };
}

/** The form that confirms one of them. */
export function presentConfirmation(
  { minutes }: AppointmentsOfMinutes,
  suggested: SuggestedAppointment,
  people: readonly OptionGroup[],
  typed?: object,
  errors?: FormErrors,
) {
  const { minuteId, clauseId, role, personId, context } = suggested;
  const { kind, seatRole } = appointedRole(role, context);
  const minute = findMinute(minutes, minuteId);
  const opened = {
    minuteId,
    clauseId: clauseId ?? '',
    role,
    personId: personId ?? '',
    kind,
    seatRole: seatRole ?? '',
    formerHolder: 'stays',
    to: '',
  };
  return {
    title: `Confirm an appointment: ${meetingOf(minutes)}`,
    caption: meetingOf(minutes),
    backLink: { text: 'Back to the appointments', href: minutesPaths.appointments(minutes.id) },
    action: minutesPaths.appointments(minutes.id),
    context,
    begins: `It begins on ${plainDate(minutes.meeting.day)}, the day of the meeting, and cites ${minute ? citationOf(minute) : 'the minute'}.`,
    fields: fieldsOf(people),
    ...presentForm(typed ?? opened, errors),
  };
}

export function toAppointmentsResource({ found, made }: AppointmentsOfMinutes, reader: Reader) {
  return {
    found: found.map(({ minuteId, clauseId, role, person, personId }) => ({
      minuteId,
      clauseId,
      role,
      person,
      personId,
    })),
    made: made.map((appointment) => ({
      id: appointment.id,
      minuteId: appointment.minuteId,
      clauseId: appointment.clauseId,
      kind: appointment.kind,
      role: appointment.role,
      personId: appointment.personId,
      person: whoIs(appointment, reader),
      seatId: appointment.seatId,
      from: appointment.from,
      to: appointment.to,
    })),
  };
}

function confirmation(minutesId: string, { minuteId, clauseId, role, person }: SuggestedAppointment): string {
  const query = { minuteId, ...(clauseId === null ? {} : { clauseId }), role, person };
  return `${minutesPaths.newAppointment(minutesId)}?${new URLSearchParams(query).toString()}`;
}

function whoIs({ person }: Appointment, reader: Reader): string {
  if (!person) return 'somebody';
  return mayKnow(reader, person) ? personInWords(person) : (person.publicDescription ?? 'a person not named in public');
}

function noteOf({ kind, from, to, minute, confirmedBy }: Appointment): string {
  const until = to === null ? '' : ` to ${plainDate(to)}`;
  const cited = minute ? `${citationOf(minute)}. ` : '';
  return `${KIND_WORDS[kind]}, from ${plainDate(from)}${until}. ${cited}Confirmed by ${confirmedBy}.`;
}

function fieldsOf(people: readonly OptionGroup[]) {
  const options = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, text]) => ({ value, text }));
  return [
    { name: 'minuteId', label: '', kind: 'hidden' },
    { name: 'clauseId', label: '', kind: 'hidden' },
    { name: 'role', label: 'Role', hint: 'In the words of the minutes' },
    { name: 'personId', label: 'Person', kind: 'select', groups: people, blank: 'Select a person' },
    { name: 'kind', label: 'What it is', kind: 'radios', options: options(KIND_WORDS) },
    {
      name: 'seatRole',
      label: 'Role on the panel',
      kind: 'select',
      hint: 'Of a seat of this panel only. Another seat this person has on it ends the day before.',
      options: [{ value: '', text: 'No seat' }, ...SEAT_ROLES.map((value) => ({ value, text: ROLE_WORDS[value] }))],
    },
    {
      name: 'formerHolder',
      label: 'Whoever was chair or vice-chair before',
      kind: 'radios',
      options: [
        { value: 'stays', text: 'Goes on as a member' },
        { value: 'leaves', text: 'Leaves the panel' },
      ],
    },
    { name: 'to', label: 'Last day', kind: 'date', isOptional: true },
  ];
}
