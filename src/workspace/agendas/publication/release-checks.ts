import { Injectable } from '@nestjs/common';
import type { AgendaContent } from '../../../publications/content/agenda-content.js';
import { type Meeting, shortNoticeIn } from '../../meetings/meeting.entity.js';
import type { FrozenMeeting } from '../packs/frozen-agenda.js';
import type { PackVersion } from '../packs/pack-version.entity.js';
import { PackVersions } from '../packs/pack-versions.service.js';
import { calledOffInWords } from './called-off-meeting.js';
import { NotReleased } from './not-released.js';

/** Building takes a while: what was true when publication was ordered has to be true still when it happens. */
@Injectable()
export class ReleaseChecks {
  constructor(private readonly versions: PackVersions) {}

  /** False for the work of a process that was taken for dead, once the agenda has been frozen anew. */
  async isLatest({ id, agendaId }: PackVersion): Promise<boolean> {
    return (await this.versions.latestFor(agendaId, 'publication'))?.id === id;
  }

  /** @throws NotReleased */
  refuseIfMoved(meeting: Meeting, frozen: FrozenMeeting): void {
    const calledOff = calledOffInWords(meeting);
    if (calledOff !== null) throw new NotReleased(calledOff);
    const { kind, day, startsAt, slug, place } = meeting;
    const isAsFrozen =
      kind === frozen.kind &&
      day === frozen.day &&
      startsAt === frozen.startsAt &&
      slug === frozen.slug &&
      place === frozen.place.join('\n') &&
      shortNoticeIn(meeting) === frozen.shortNotice;
    if (!isAsFrozen) {
      throw new NotReleased(
        'The details of the meeting were changed while the packs were being built. Look at the agenda again, then publish it.',
      );
    }
  }

  /** `mayBeLate` where that stop was lifted. @throws NotReleased (LGA 1972, s.100B(3)) */
  refuseIfLate(clearDays: AgendaContent['clearDays'], mayBeLate: boolean): void {
    if (clearDays === null || mayBeLate || clearDays.days.length >= clearDays.required) return;
    throw new NotReleased(
      'When the packs were ready, too few clear days were left. Look at the checks of the agenda again.',
    );
  }
}
