import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { NotFound, RuleBroken } from '../../domain/errors.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MinutedEntriesService } from '../agendas/minuted-entries.service.js';
import { Meeting, NOT_MEETING } from '../meetings/meeting.entity.js';
import { draftedMinutes } from './drafted-minutes.js';
import { NEW_MINUTE } from './items/minute-items.service.js';
import { Minute } from './minute.entity.js';
import { NOT_VOTED, writeBlocks } from './minute-writer.js';
import type { MinutesInFull } from './minutes-in-full.js';
import { MinutesLoader } from './minutes-loader.js';
import { requireKeeperOfMinutes } from './minutes-rights.js';
import { Minutes } from './minutes.entity.js';
import { ProceedingsOfMinutes } from './proceedings-of-minutes.js';
import { RegisterIndex } from './register/register-index.service.js';

/** The minutes of meetings: begun from the agenda, found and read in full. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: MinutesLoader,
    private readonly entries: MinutedEntriesService,
    private readonly proceedings: ProceedingsOfMinutes,
    private readonly register: RegisterIndex,
    private readonly audit: AuditTrail,
  ) {}

  /** The minutes of a meeting, drafted from its agenda if there are none yet. */
  async draftFor(meetingId: string, user: Actor & Reader): Promise<Minutes> {
    const meeting = await this.unitOfWork.reading(Meeting).findOneBy({ id: meetingId });
    if (!meeting) throw new NotFound('There is no such meeting.');
    requireKeeperOfMinutes(user, meeting.panelId);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('minutes-of-meeting', meetingId);
      return (await this.findOfMeeting(meetingId)) ?? this.begin(unit, meetingId, user);
    });
  }

  async findOfMeeting(meetingId: string): Promise<Minutes | null> {
    return this.unitOfWork.reading(Minutes).findOneBy({ meetingId });
  }

  /** The minutes whole, for services that have asked for permission themselves. */
  async load(id: string): Promise<MinutesInFull> {
    return this.loader.load(id);
  }

  private async begin(unit: Unit, meetingId: string, user: Actor): Promise<Minutes> {
    const meeting = await unit.manager.findOneByOrFail(Meeting, { id: meetingId });
    if (NOT_MEETING.some((state) => state === meeting.state)) {
      throw new RuleBroken(`This meeting has been ${meeting.state}, so there is nothing to minute.`);
    }
    const minutes = { id: newId(), meetingId, state: 'drafted', checkedAt: null, checkedBy: null, version: 1 } as const;
    await unit.manager.insert(Minutes, minutes);
    const agenda = await this.entries.ofMeeting(meetingId);
    const events = await this.proceedings.eventsOf(meetingId);
    await writeDrafts(unit, minutes.id, meeting.panelId, draftedMinutes(agenda?.entries ?? [], events));
    await this.register.whole(unit, minutes.id);
    await this.audit.record(unit, user, {
      action: 'began the minutes',
      subjectKind: 'minutes',
      subjectId: minutes.id,
    });
    return minutes;
  }
}

async function writeDrafts(
  unit: Unit,
  minutesId: string,
  panelId: string,
  drafts: ReturnType<typeof draftedMinutes>,
): Promise<void> {
  for (const [index, { entryId, heading, publicHeading, blocks }] of drafts.entries()) {
    const id = newId();
    const place = { id, minutesId, panelId, position: index + 1 };
    await unit.manager.insert(Minute, { ...NEW_MINUTE, ...place, entryId, heading, publicHeading });
    await writeBlocks(
      unit,
      id,
      blocks.map((block) => ({ ...block, ...NOT_VOTED })),
    );
  }
}
