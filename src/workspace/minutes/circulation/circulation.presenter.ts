import { longDate } from '../../../domain/calendar/calendar-date.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import { fullName, personInWords } from '../../people/person.entity.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { meetingOf } from '../minutes-words.js';
import { minutesPaths } from '../minutes.paths.js';
import type { MinutesCirculation } from './circulation.entity.js';
import type { CirculationOfMinutes, Recipient } from './circulation-of-minutes.js';

/** The page from which drafted minutes are sent to those who are asked for comments. */
export function presentCirculation(circulation: CirculationOfMinutes, typed?: object, errors?: FormErrors) {
  const { minutes, sent, candidates } = circulation;
  const opened = { personIds: [], otherPersonId: '', minuteId: '' };
  return {
    title: `Send the draft for comments: ${meetingOf(minutes)}`,
    caption: meetingOf(minutes),
    backLink: { text: 'Back to the minutes', href: minutesPaths.show(minutes.id) },
    sent: sent.map((row) => sentInWords(row, minutes)),
    isOpen: minutes.state === 'drafted',
    withoutAccount: candidates.withoutAccount,
    action: minutesPaths.circulation(minutes.id),
    fields: fieldsOf(circulation),
    ...presentEdit(opened, typed, errors),
  };
}

function sentInWords({ minuteId, person, sentAt, sentBy }: MinutesCirculation, { items }: MinutesInFull) {
  const minute = items.find(({ id }) => id === minuteId);
  return {
    name: person ? fullName(person) : '',
    what: minute ? `Minute ${minute.printed}` : 'All minutes',
    when: `${longDate(londonTime(sentAt).date)}, by ${sentBy}`,
  };
}

function fieldsOf({ minutes, candidates: { suggested, others } }: CirculationOfMinutes): Field[] {
  const minutesOffered = minutes.items.map(({ id, printed, heading }) => ({
    value: id,
    text: `Minute ${printed}: ${heading}`,
  }));
  const hasSuggested = suggested.length > 0;
  return [
    { name: 'minuteId', label: 'What is sent', kind: 'select', options: [ALL_MINUTES, ...minutesOffered] },
    ...(hasSuggested ? [{ ...SUGGESTED, options: suggested.map(option) }] : []),
    {
      name: 'otherPersonId',
      label: hasSuggested ? 'Somebody else' : 'Who is sent it',
      isOptional: hasSuggested,
      kind: 'select',
      options: [{ value: '', text: hasSuggested ? 'Nobody else' : 'Select a person' }, ...others.map(option)],
    },
  ];
}

const ALL_MINUTES = { value: '', text: 'All minutes' };

const SUGGESTED: Field = {
  name: 'personIds',
  label: 'Chair, officers and authors of this meeting',
  kind: 'checkboxes',
  isSmall: true,
};

function option({ personId, person }: Recipient) {
  return { value: personId, text: personInWords(person) };
}
