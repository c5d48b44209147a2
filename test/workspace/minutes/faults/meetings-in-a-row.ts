import { addDays } from '../../../../src/domain/calendar/calendar-date.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { ActionDecisionsService } from '../../../../src/workspace/minutes/actions/action-decisions.service.js';
import { clerk, type MinutesDesk, resolutionOf } from '../minutes-desk.js';

/** A meeting whose minutes are drafted and can be checked. */
export interface HeldMeeting {
  readonly meeting: Meeting;
  /** The number its first minute should get. */
  readonly first: number;
  /** The meeting after it, which has these minutes to approve by its first minute. */
  readonly next: Meeting;
}

const ACTION: 'action'[] = ['action'];
const FIRST_DAY = '2017-06-01';
const MINUTES_OF_EACH = 3;

/**
 * Meetings on days in a row, each with the minutes of the one before to approve; before them one that is checked. Each
 * raises one action, and completes one of those that the first raised.
 */
export async function holdMeetings(desk: MinutesDesk, count: number): Promise<HeldMeeting[]> {
  const { id: panelId } = await desk.newPanel({ firstNumber: 1 });
  const opening = await desk.hold(panelId, FIRST_DAY, [{ title: 'Opening' }]);
  const toDo = Array.from({ length: count + 1 }, (_, at) => ({ text: `That visit ${at + 1} be made.`, marks: ACTION }));
  await desk.write(opening, 0, resolutionOf(...toDo));
  await desk.check(opening);

  const held: HeldMeeting[] = [];
  let meeting = await holdAfter(desk, opening, 0);
  for (let index = 0; index < count; index += 1) {
    const next = await holdAfter(desk, meeting, index + 1);
    held.push({ meeting, next, first: 2 + index * MINUTES_OF_EACH });
    meeting = next;
  }
  return held;
}

async function holdAfter(desk: MinutesDesk, { panelId, day, id }: Meeting, place: number): Promise<Meeting> {
  const meeting = await desk.hold(panelId, addDays(day, 1), [
    { kind: 'minutes', title: 'Minutes of the previous meeting', minutesOf: [id] },
    { title: 'Visits' },
    { title: 'Performance' },
  ]);
  const { items } = await desk.read(meeting);
  const text = `They were thanked. See Minute No. ${items[2]?.printed ?? ''}.`;
  await desk.write(meeting, 1, { kind: 'narrative', text });
  await desk.write(meeting, 2, resolutionOf({ text: 'That the report be noted.', marks: ACTION }));
  await complete(desk, meeting, place);
  return meeting;
}

/** By the first minute, when it is checked, the action of this place. */
async function complete(desk: MinutesDesk, meeting: Meeting, place: number): Promise<void> {
  const { id, minutesId, version } = await desk.minuteNo(meeting, 0);
  const decisions = desk.app.get(ActionDecisionsService);
  const { actions } = await decisions.of(minutesId, id, clerk);
  const decision = { actionId: actions[place]?.id ?? '', decision: 'complete' as const, text: 'Made.', prints: true };
  await decisions.save(minutesId, id, { decisions: [decision], version }, clerk);
}
