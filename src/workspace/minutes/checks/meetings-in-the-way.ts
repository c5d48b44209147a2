/** Which other meetings of the panel keep the minutes of one from their numbers, as sentences name them. */
import type { EntityManager } from 'typeorm';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import type { MinutesToCheck } from '../../../domain/minutes/minutes-to-check.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { IS_EARLIER } from '../minute-numbers.js';
import { Minutes } from '../minutes.entity.js';

interface OtherMeeting {
  readonly day: string;
  readonly state: Meeting['state'];
  /** Null where it has no minutes. */
  readonly minutes: Minutes['state'] | null;
  readonly isEarlier: boolean;
}

export async function meetingsInTheWay(
  manager: EntityManager,
  meeting: Meeting,
): Promise<Pick<MinutesToCheck, 'isFirst' | 'earlierUnrecorded' | 'earlierUnchecked' | 'laterChecked'>> {
  const others = await othersOf(manager, meeting);
  const earlier = others.filter(({ isEarlier }) => isEarlier);
  const lastNumbered = earlier.findLastIndex(isNumbered);
  return {
    isFirst: lastNumbered < 0,
    // Where a later one has its numbers, it is too late for these to come before them.
    earlierUnrecorded: earlier
      .slice(lastNumbered + 1)
      .filter(isUnrecorded)
      .map(named),
    earlierUnchecked: earlier.filter(waitsForNumbers).map(named),
    laterChecked: others.filter((other) => !other.isEarlier && isNumbered(other)).map(named),
  };
}

/** In the order in which they are numbered. */
async function othersOf(manager: EntityManager, { panelId, day, startsAt, id }: Meeting): Promise<OtherMeeting[]> {
  const rows = await manager
    .createQueryBuilder(Meeting, 'meeting')
    .leftJoin(Minutes, 'minutes', 'minutes.meeting_id = meeting.id')
    .select('meeting.day', 'day')
    .addSelect('meeting.state', 'state')
    .addSelect('minutes.state', 'minutes')
    .addSelect(`CASE WHEN ${IS_EARLIER} THEN 1 ELSE 0 END`, 'isEarlier')
    .where('meeting.panelId = :panelId AND meeting.id <> :id', { panelId, day, startsAt, id })
    .orderBy('meeting.day', 'ASC')
    .addOrderBy('meeting.startsAt', 'ASC')
    .addOrderBy('meeting.id', 'ASC')
    .getRawMany<Omit<OtherMeeting, 'isEarlier'> & { readonly isEarlier: number }>();
  return rows.map(({ isEarlier, ...row }) => ({ ...row, isEarlier: isEarlier === 1 }));
}

function isNumbered({ minutes }: OtherMeeting): boolean {
  return minutes !== null && minutes !== 'drafted';
}

/** Its minutes are drafted, or it was held and has none. */
function waitsForNumbers({ state, minutes }: OtherMeeting): boolean {
  return minutes === 'drafted' || (minutes === null && state === 'held');
}

/** Once somebody records that it was held, it has minutes to come. */
function isUnrecorded({ state, minutes }: OtherMeeting): boolean {
  return minutes === null && (state === 'scheduled' || state === 'called');
}

function named({ day }: OtherMeeting): string {
  return `the meeting of ${longDate(day)}`;
}
