import type { Reader } from '../../../domain/access/roles.js';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { MeetingOfPanel } from '../meeting.entity.js';
import { meetingPaths } from '../meeting.paths.js';
import { meetingSurroundings } from '../meeting.presenter.js';
import { type Fate, type Standing, waitsForNewDay } from './fate.js';

export interface CallingOffToAsk {
  readonly fate: Fate;
  readonly standing: Standing & { readonly meeting: MeetingOfPanel };
  readonly hasDraft: boolean;
  readonly reader: Reader;
}

/** What was typed before, and why it is not done yet. */
export interface AskedAgain {
  readonly typed?: object;
  readonly errors?: FormErrors;
  readonly warnings?: readonly string[];
}

/** The page that asks for the reason, and for the new day. */
export function presentCallingOff(
  { fate, standing, hasDraft, reader }: CallingOffToAsk,
  { typed, errors, warnings = [] }: AskedAgain = {},
) {
  const { meeting } = standing;
  const { title, lede, action, submit } = PAGES[fate];
  const isWaiting = waitsForNewDay(fate, standing);
  return {
    ...meetingSurroundings(meeting, reader),
    title: isWaiting ? 'Set the new day' : title,
    caption: `${meeting.panel.name}, ${longDate(meeting.day)}`,
    lede,
    action: action(meeting.id),
    cancel: meetingPaths.show(meeting.id),
    warnings,
    despite: 'Move it all the same',
    fields: fieldsOf(fate, hasDraft),
    submit: isWaiting ? { text: 'Set the new day' } : submit,
    ...presentEdit(opened(meeting, hasDraft), typed, errors),
  };
}

const PAGES = {
  cancelled: {
    title: 'Cancel this meeting',
    lede: 'It stays in the list, marked as cancelled. It cannot be brought back: schedule another one instead.',
    action: meetingPaths.cancellation,
    submit: { text: 'Cancel the meeting', kind: 'warning' },
  },
  postponed: {
    title: 'Postpone this meeting',
    lede: 'It stays in the list, marked as postponed, and leads to the meeting that is held in its place.',
    action: meetingPaths.postponement,
    submit: { text: 'Postpone the meeting' },
  },
  adjourned: {
    title: 'Adjourn this meeting',
    lede: 'It stays in the list, marked as adjourned, and leads to the meeting at which its business goes on.',
    action: meetingPaths.adjournment,
    submit: { text: 'Adjourn the meeting' },
  },
} as const;

const REASON: Field = {
  name: 'reason',
  label: 'Reason',
  kind: 'textarea',
  rows: 3,
  hint: 'For the public to read, so leave out anything that is not for publication.',
};

const NEW_DAY: readonly Field[] = [
  { name: 'day', label: 'New day', kind: 'date', isOptional: true, hint: 'Leave it blank if it is not fixed yet.' },
  {
    name: 'startsAt',
    label: 'New time',
    kind: 'time',
    isOptional: true,
    hint: 'For example 17:00 or 5pm. Leave it blank for the same time.',
  },
  {
    name: 'place',
    label: 'New place',
    kind: 'textarea',
    rows: 3,
    isOptional: true,
    hint: 'One line of the address on each line. Leave it blank for the same place.',
  },
];

const CARRIES_AGENDA: Field = {
  name: 'carriesAgenda',
  label: 'Draft agenda',
  kind: 'checkboxes',
  options: [{ value: 'yes', text: 'Take the draft agenda to the new day' }],
};

function fieldsOf(fate: Fate, hasDraft: boolean): Field[] {
  if (fate === 'cancelled') return [REASON];
  return [REASON, ...NEW_DAY, ...(fate === 'postponed' && hasDraft ? [CARRIES_AGENDA] : [])];
}

function opened({ calledOffBecause, version }: MeetingOfPanel, hasDraft: boolean): object {
  return { reason: calledOffBecause ?? '', version, ...(hasDraft ? { carriesAgenda: 'yes' } : {}) };
}
