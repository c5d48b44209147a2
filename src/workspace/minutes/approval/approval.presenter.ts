import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { APPROVAL_OUTCOMES, OUTCOME_WORDS } from '../../../domain/minutes/approval.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { isRecord } from '../../../platform/web/forms/form-text.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import type { MinutesInView } from '../minutes-in-view.js';
import { meetingOf } from '../minutes-words.js';
import { minutesPaths } from '../minutes.paths.js';
import type { ApprovalCandidate } from './approval-candidate.js';
import type { Approval } from './approval.entity.js';

/** Rooms for corrections on the page; as many again come with each saving that is refused. */
const ROOM = 3;

export function presentApproval(
  { minutes, isKeeper }: MinutesInView,
  candidates: readonly ApprovalCandidate[],
  approvals: readonly Approval[],
  typed?: object,
  errors?: FormErrors,
) {
  const left = candidates.filter(({ minute }) => !approvals.some((each) => each.approvingMinuteId === minute.id));
  const isOpen = isKeeper && (minutes.state === 'checked' || minutes.state === 'published');
  const opened = { approvingMinuteId: left[0]?.minute.id ?? '', outcome: '', version: minutes.version };
  const places = [
    { value: '', text: 'Above the first minute' },
    ...minutes.items.map(({ id, printed, heading }) => ({ value: id, text: `Minute ${printed} ${heading}` })),
  ];
  return {
    title: `Approval: ${meetingOf(minutes)}`,
    caption: meetingOf(minutes),
    backLink: { text: 'Back to the minutes', href: minutesPaths.show(minutes.id) },
    done: approvals.map((approval) => doneLine(approval)),
    action: minutesPaths.approval(minutes.id),
    isOpen: isOpen && left.length > 0,
    waiting: isOpen && left.length === 0 ? WAITING : null,
    fields: [
      {
        name: 'approvingMinuteId',
        label: 'By which minute',
        kind: 'select',
        options: left.map(({ minute, words }) => ({ value: minute.id, text: words })),
      },
      {
        name: 'outcome',
        label: 'What the meeting did',
        kind: 'radios',
        options: APPROVAL_OUTCOMES.map((value) => ({ value, text: OUTCOME_WORDS[value] })),
      },
    ],
    corrections: Array.from({ length: roomFor(typed) }, (_room, index) => correctionFields(index, places)),
    ...presentEdit(opened, typed, errors),
  };
}

const WAITING =
  'These minutes wait for a later meeting. Name them on its agenda, as minutes to approve, and draft the minutes of that meeting: the minute of that item is what approves them.';

function doneLine({ outcome, approvingMinute }: Approval) {
  const meeting = approvingMinute?.minutes?.meeting;
  const when = meeting ? ` on ${plainDate(meeting.day)}` : '';
  const number = approvingMinute?.printedNumber ? ` by minute ${approvingMinute.printedNumber}` : '';
  return `${OUTCOME_WORDS[outcome]}${when}${number}.`;
}

function correctionFields(index: number, places: readonly { value: string; text: string }[]) {
  const name = `corrections[${index}]`;
  return {
    legend: `Correction ${index + 1}`,
    fields: [
      { name: `${name}[minuteId]`, label: 'Where the words stand', kind: 'select', options: places },
      { name: `${name}[oldText]`, label: 'For', kind: 'textarea', rows: 2, isOptional: true },
      { name: `${name}[newText]`, label: 'Read', kind: 'textarea', rows: 2, isOptional: true },
    ],
  };
}

function roomFor(typed: object | undefined): number {
  const list: unknown = isRecord(typed) ? typed['corrections'] : undefined;
  return ROOM + (Array.isArray(list) ? list.length : 0);
}
