import { isPrivate } from './minute-matters.js';
import { standingOf } from './minute-standing.js';
import { openedMinute, type Drawn } from './items/opened-minute.js';
import type { MinuteInFull } from './minutes-in-full.js';
import type { MinutesInView } from './minutes-in-view.js';

/** The minutes of a meeting as JSON: what this reader may see of each. */
export function toMinutesResource({ minutes, closed }: MinutesInView, drawn: Drawn) {
  const { id, meeting, panel, state, version, checkedAt } = minutes;
  return {
    id,
    meetingId: meeting.id,
    panelId: panel.id,
    state,
    version,
    checkedAt,
    items: minutes.items.map((minute) => ({
      ...toMinuteResource(minute, drawn),
      isClosed: closed.has(minute.id),
      isPrivate: isPrivate(minute) || closed.has(minute.id),
    })),
  };
}

export function toMinuteResource(minute: MinuteInFull, drawn: Drawn) {
  const { id, entryId, printed, number, series } = minute;
  return { id, entryId, printed, number, series, standing: standingOf(minute), ...openedMinute(minute, drawn) };
}
