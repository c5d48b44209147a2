import type { Reader } from '../../../domain/access/roles.js';
import { agendaPromise } from '../../../domain/calendar/agenda-promise.js';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import { isLateNotice } from '../../../domain/calendar/notice-given.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import { shortNoticeIn } from '../meeting.entity.js';
import { meetingPaths } from '../meeting.paths.js';
import { meetingSurroundings } from '../meeting.presenter.js';
import { KIND_WORDS } from '../meeting-words.js';
import { publishWords } from './notice-words.js';
import type { NoticeProspect } from './notice-prospect.js';

/** The page that asks once, with what the public is to read. */
export function presentNoticePublication(
  prospect: NoticeProspect,
  reader: Reader,
  typed?: object,
  errors?: FormErrors,
) {
  const { meeting, publicity, badge, given } = prospect;
  return {
    ...meetingSurroundings(meeting, reader),
    ...publishWords(publicity.hasNotice),
    caption: `${meeting.panel.name}, ${longDate(meeting.day)}`,
    badge,
    told: { heading: 'What the public reads', rows: rowsOf(prospect) },
    fields: given !== null && isLateNotice(given) ? LATE : [],
    action: meetingPaths.noticePublication(meeting.id),
    cancel: meetingPaths.show(meeting.id),
    ...presentEdit({ version: meeting.version }, typed, errors),
  };
}

/** The reason is never public; the sentence is. */
const LATE: readonly Field[] = [
  {
    name: 'reason',
    label: 'Why this notice is published late',
    hint: 'Kept in the audit trail, so leave out anything that is not for publication.',
    kind: 'textarea',
    rows: 2,
  },
  {
    name: 'lateBecause',
    label: 'Why it is late, for the public to read',
    hint: 'One sentence for the public page. Leave it blank to say only how many clear days there were.',
    kind: 'textarea',
    rows: 2,
    isOptional: true,
  },
];

function rowsOf({ meeting, note, today }: NoticeProspect) {
  const shortNotice = shortNoticeIn(meeting);
  const agendaBy = note?.keyDates.publication.day;
  return [
    { key: 'Panel', value: { text: meeting.panel.name } },
    { key: 'Kind', value: { text: KIND_WORDS[meeting.kind] } },
    { key: 'Day', value: { date: meeting.day, long: true } },
    { key: 'Time', value: { text: printedTime(meeting.startsAt) } },
    { key: 'Place', value: { list: meeting.place.split('\n').map((text) => ({ text })) } },
    ...(agendaBy === undefined ? [] : [{ key: 'Agenda', value: { text: agendaPromise(agendaBy, today) } }]),
    ...(shortNotice === null ? [] : [{ key: 'Short notice', value: { text: shortNotice } }]),
  ];
}
