import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { isLateNotice } from '../../domain/calendar/notice-given.js';
import type { Actor } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Publication } from '../../publications/publication.entity.js';
import { PublicRecord } from '../../publications/public-record.js';
import { Publisher } from '../../publications/publisher.js';
import { DeadlinesService } from './deadlines.service.js';
import { Meeting, type MeetingOfPanel } from './meeting.entity.js';
import { meetingPaths } from './meeting.paths.js';
import {
  isOutdated,
  type NoticeTiming,
  timingKept,
  toContinues,
  toNoticeContent,
} from './notice-publication/notice-content.js';
import type { Publicity } from './notice-publication/publicity.js';

/** What the public reads of meetings beside their agendas: that one is held, or what became of it. */
@Injectable()
export class MeetingNotices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly record: PublicRecord,
    private readonly publisher: Publisher,
    private readonly deadlines: DeadlinesService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Whether the public knows of it, from its agenda or from a notice. */
  async isPublic(meeting: MeetingOfPanel): Promise<boolean> {
    return this.record.isPublic(meetingPaths.published(meeting));
  }

  async publicityOf(meeting: MeetingOfPanel): Promise<Publicity> {
    const notice = await this.record.findCurrent('meeting-notice', meetingPaths.published(meeting));
    return {
      isPublic: notice !== null || (await this.isPublic(meeting)),
      hasNotice: notice !== null,
      // Once its agenda is out, that is what the public reads.
      isOutdated:
        notice !== null && meeting.state === 'scheduled' && isOutdated(notice.content, await this.told(meeting)),
    };
  }

  /** When its notice was first out, on the web or at the offices; null while it is not. */
  async firstOut(meeting: MeetingOfPanel): Promise<string | null> {
    const onWeb = await this.record.findFirst('meeting-notice', meetingPaths.published(meeting));
    const [first = null] = [onWeb?.publishedAt, meeting.officeNoticeAt].filter((at) => typeof at === 'string').sort();
    return first;
  }

  /** What a notice published now gives, with the sentence of an earlier edition that still counts. */
  async timingNow(meeting: MeetingOfPanel): Promise<NoticeTiming> {
    if (meeting.state !== 'scheduled') return { given: null, lateBecause: null };
    const published = await this.record.findCurrent('meeting-notice', meetingPaths.published(meeting));
    const kept = timingKept(published?.content ?? null, await this.told(meeting));
    return kept ?? { given: await this.deadlines.noticeGivenNow(meeting), lateBecause: null };
  }

  /**
   * Appends to the public record, at the address of the meeting, how it stands now; `after` is held in its place, and
   * `lateBecause` is what the public reads where too few clear days are left.
   */
  async publish(
    unit: Unit,
    meeting: MeetingOfPanel,
    after: Meeting | null,
    actor: Actor,
    lateBecause?: string,
  ): Promise<Publication> {
    const timing = await this.timingNow(meeting);
    const isLate = timing.given !== null && isLateNotice(timing.given);
    const told = { ...timing, lateBecause: isLate ? (lateBecause ?? timing.lateBecause) : null };
    return this.publisher.publish(unit, {
      kind: 'meeting-notice',
      subjectId: meeting.id,
      address: meetingPaths.published(meeting),
      day: meeting.day,
      content: { ...(await this.told(meeting, after)), ...told },
      files: [],
      publishedAt: this.clock.now(),
      publishedBy: actor.accountId ?? actor.name,
    });
  }

  private async told(meeting: MeetingOfPanel, after: Meeting | null = null) {
    const note = (await this.deadlines.of([meeting])).get(meeting.id);
    const content = toNoticeContent(meeting, after, note?.keyDates.publication.day ?? null);
    return { ...content, continues: toContinues(await this.publicBefore(meeting)) };
  }

  private async publicBefore({ panel, followsId }: MeetingOfPanel): Promise<Meeting | null> {
    if (followsId === null) return null;
    const before = await this.unitOfWork.reading(Meeting).findOneBy({ id: followsId });
    return before && (await this.isPublic({ ...before, panel })) ? before : null;
  }
}
