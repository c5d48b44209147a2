import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import type { Unit } from '../../../platform/database/unit.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import type { Meeting } from '../meeting.entity.js';

/** The job of whoever writes to people about a meeting. */
export const MEETING_NEWS = 'meeting-news';

export const MEETING_EVENTS = [
  'called-off',
  'moved',
  'agenda-published',
  'draft-minutes-published',
  'approved-minutes-published',
] as const;
export type MeetingEvent = (typeof MEETING_EVENTS)[number];

/** When and where it was to be held before it was moved. */
export type Appointment = Pick<Meeting, 'day' | 'startsAt' | 'place'>;

export interface NewsOfMeeting {
  readonly event: MeetingEvent;
  readonly meetingId: string;
  /** What makes the event one, such as a version or a release: it is told once. */
  readonly edition: string;
  readonly before?: Appointment;
}

/** Orders, in the unit that does it, that members and those concerned are told. Writing is for a feature to the right. */
@Injectable()
export class MeetingNewsService {
  constructor(private readonly jobs: JobQueue) {}

  async order(unit: Unit, { event, meetingId, edition, before }: NewsOfMeeting, by: Actor): Promise<void> {
    const key = `${MEETING_NEWS}:${event}:${meetingId}:${edition}`;
    const earlier = before && { day: before.day, startsAt: before.startsAt, place: before.place };
    const payload = { event, meetingId, edition, byAccountId: by.accountId ?? '', ...earlier };
    await this.jobs.order(unit, { kind: MEETING_NEWS, key, payload });
  }
}
