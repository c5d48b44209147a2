import type { Reader } from '../../../domain/access/roles.js';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import type { Button, Field } from '../../../platform/web/pages/list-page.js';
import { type MeetingOfPanel, shortNoticeOf } from '../meeting.entity.js';
import { meetingPaths } from '../meeting.paths.js';
import { meetingSurroundings } from '../meeting.presenter.js';

/** The page that asks when, by whom and why a meeting was called at short notice. */
export function presentShortNotice(meeting: MeetingOfPanel, reader: Reader, typed?: object, errors?: FormErrors) {
  return {
    ...meetingSurroundings(meeting, reader),
    title: 'Call this meeting at short notice',
    caption: `${meeting.panel.name}, ${longDate(meeting.day)}`,
    lede: LEDE,
    action: meetingPaths.shortNotice(meeting.id),
    cancel: meetingPaths.show(meeting.id),
    fields: FIELDS,
    submit: { text: 'Save the call' } satisfies Button,
    ...presentEdit(opened(meeting), typed, errors),
  };
}

const LEDE =
  'Where a meeting is itself called late, its notice and papers run from when it is called, and have to be out at once. ' +
  'Leave everything blank if it was not.';

const FIELDS: readonly Field[] = [
  { name: 'day', label: 'Day of the call', kind: 'date' },
  { name: 'time', label: 'Time of the call', kind: 'time', width: 5, hint: 'For example 10:00 or 10am' },
  { name: 'by', label: 'Who called it', hint: 'For example Councillor G. Watson, chair' },
  {
    name: 'because',
    label: 'Why it could not be called earlier',
    kind: 'textarea',
    rows: 3,
    hint: 'For the public to read on the notice, the agenda and the page of the meeting, so leave out anything that is not for publication.',
  },
];

function opened(meeting: MeetingOfPanel): object {
  const { at, by, because } = shortNoticeOf(meeting) ?? { at: null, by: null, because: null };
  const { date: day = '', time = '' } = at ?? {};
  return { day, time, by: by ?? '', because: because ?? '', version: meeting.version };
}
