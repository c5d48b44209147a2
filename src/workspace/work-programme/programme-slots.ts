/** Where the open items of a programme stand: by meeting, with what needs a meeting before and after them. */
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { isLetGo, type ItemInView } from './item-in-view.js';

export interface ProgrammeSlot {
  /** `missed`: planned for a meeting that is over or called off; `taken`: it came up, and its minutes are not checked yet. */
  readonly kind: 'missed' | 'taken' | 'meeting' | 'to-be-fixed';
  /** Of kind `meeting`. */
  readonly meeting: Meeting | null;
  readonly items: readonly ItemInView[];
}

/** As many meetings are shown though nothing is planned for them yet. */
const MEETINGS_SHOWN = 4;

export function slotsOf(items: readonly ItemInView[], ahead: readonly Meeting[], today: CalendarDate): ProgrammeSlot[] {
  const isAhead = ({ meetingId }: ItemInView) => ahead.some(({ id }) => id === meetingId);
  const gone = items.filter((item) => item.meetingId !== null && !isAhead(item));
  const taken = gone.filter(({ state, meeting }) => state === 'placed' && wasHeld(meeting, today));
  const missed = gone.filter((item) => !taken.includes(item));
  const meetings = ahead.map((meeting) => ({
    kind: 'meeting' as const,
    meeting,
    items: items.filter(({ meetingId }) => meetingId === meeting.id),
  }));
  const slots: ProgrammeSlot[] = [
    { kind: 'missed', meeting: null, items: missed },
    { kind: 'taken', meeting: null, items: taken },
  ];
  return [
    ...slots.filter((slot) => slot.items.length > 0),
    ...meetings.filter((slot, index) => index < MEETINGS_SHOWN || slot.items.length > 0),
    { kind: 'to-be-fixed', meeting: null, items: items.filter(({ meetingId }) => meetingId === null) },
  ];
}

function wasHeld(meeting: Meeting | null | undefined, today: CalendarDate): boolean {
  return !!meeting && meeting.day < today && !isLetGo(meeting);
}
