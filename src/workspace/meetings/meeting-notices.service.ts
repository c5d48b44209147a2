import { Inject, Injectable } from '@nestjs/common';
import { printedTime } from '../../domain/calendar/clock-time.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import type { Actor } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { Unit } from '../../platform/database/unit.js';
import type { MeetingNoticeContent } from '../../publications/content/meeting-notice-content.js';
import { PublicRecord } from '../../publications/public-record.js';
import { Publisher } from '../../publications/publisher.js';
import type { Meeting, MeetingOfPanel } from './meeting.entity.js';
import { meetingPaths } from './meeting.paths.js';

/** What the public reads of meetings beside their agendas: that one is held, or what became of it. */
@Injectable()
export class MeetingNotices {
  constructor(
    private readonly record: PublicRecord,
    private readonly publisher: Publisher,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Whether the public knows of it, from its agenda or from a notice. */
  async isPublic(meeting: MeetingOfPanel): Promise<boolean> {
    return (await this.record.history(meetingPaths.published(meeting))).length > 0;
  }

  /** Appends to the public record, at the address of the meeting, how it stands now; `after` is held in its place. */
  async publish(unit: Unit, meeting: MeetingOfPanel, after: Meeting | null, actor: Actor): Promise<void> {
    await this.publisher.publish(unit, {
      kind: 'meeting-notice',
      subjectId: meeting.id,
      address: meetingPaths.published(meeting),
      day: meeting.day,
      content: contentOf(meeting, after),
      files: [],
      publishedAt: this.clock.now(),
      publishedBy: actor.accountId ?? actor.name,
    });
  }
}

function contentOf(meeting: MeetingOfPanel, after: Meeting | null): MeetingNoticeContent {
  const { panel, kind, day, startsAt, place, slug, calledOffBecause } = meeting;
  return {
    panel: { name: panel.name, slug: panel.slug },
    meeting: { kind, day, time: printedTime(startsAt), place: place.split('\n'), slug },
    state: stateOf(meeting),
    reason: calledOffBecause,
    movedTo: after && { slug: after.slug, day: after.day, time: printedTime(after.startsAt) },
  };
}

function stateOf({ state }: Meeting): MeetingNoticeContent['state'] {
  return state === 'cancelled' || state === 'postponed' || state === 'adjourned' ? state : 'scheduled';
}
