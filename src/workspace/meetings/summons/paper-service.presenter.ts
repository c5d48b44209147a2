import type { Reader } from '../../../domain/access/roles.js';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import type { LocalTime } from '../../../domain/calendar/clear-days.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { MeetingOfPanel } from '../meeting.entity.js';
import { meetingPaths } from '../meeting.paths.js';
import { meetingSurroundings } from '../meeting.presenter.js';
import { SERVICE_WORDS, servedInWords } from './service-words.js';
import type { SummonsMember } from './summons-member.entity.js';
import type { Summons } from './summons.entity.js';

interface ServiceToRecord {
  readonly meeting: MeetingOfPanel;
  readonly summons: Summons;
  /** Who may be served on paper. */
  readonly members: readonly SummonsMember[];
  readonly now: LocalTime;
  readonly reader: Reader;
}

/** The form on which a clerk writes down how papers were left or posted, for one member or for many. */
export function presentPaperService(asked: ServiceToRecord, typed?: object, errors?: FormErrors) {
  const { meeting, summons, members, now, reader } = asked;
  const waiting = members.filter(({ servedAt }) => servedAt === null).map(({ personId }) => personId);
  const opened = { personIds: waiting, day: now.date, time: now.time, version: summons.version };
  return {
    ...meetingSurroundings(meeting, reader),
    title: 'Record how summonses were left or posted',
    caption: `${meeting.panel.name}, ${longDate(meeting.day)}`,
    lede: 'Record what has been done. To put a slip right, record it again for the same member.',
    action: meetingPaths.summonsServices(meeting.id),
    cancel: { text: 'Back to the summons', href: meetingPaths.summons(meeting.id) },
    fields: fieldsOf(members),
    ...presentEdit(opened, typed, errors),
  };
}

function fieldsOf(members: readonly SummonsMember[]): Field[] {
  return [
    {
      name: 'personIds',
      label: 'Members',
      kind: 'checkboxes',
      options: members.map((member) => {
        const hint = servedInWords(member);
        return { value: member.personId, text: member.name, ...(hint === null ? {} : { hint }) };
      }),
    },
    {
      name: 'how',
      label: 'How',
      kind: 'radios',
      options: Object.entries(SERVICE_WORDS).map(([value, text]) => ({ value, text })),
    },
    { name: 'day', label: 'Day', kind: 'date' },
    { name: 'time', label: 'Time', kind: 'time', width: 5, hint: 'For example 15:30 or 3.30pm' },
  ];
}
