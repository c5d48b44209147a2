import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { FailPoint } from '../../../platform/config/fail-point.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { type FileToPublish, Publisher } from '../../../publications/publisher.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { MeetingNewsService } from '../../meetings/news/meeting-news.service.js';
import { Agenda } from '../agenda.entity.js';
import { readFrozen } from '../packs/frozen-agenda.js';
import { type BuiltFile, PackBuilder } from '../packs/pack-builder.js';
import { PackVersion } from '../packs/pack-version.entity.js';
import { packPaths } from '../packs/pack.paths.js';
import { toAgendaContent } from '../packs/public-agenda.js';
import { ClearDaysGiven } from './clear-days-given.js';
import { ReleaseChecks } from './release-checks.js';

/** In whose name, and whether they lifted the stop on clear days. */
export interface Release {
  readonly actor: Actor;
  readonly mayBeLate: boolean;
  /** Why it is late, as the public may read it. */
  readonly lateBecause: string | null;
}

/** How being published ends: everything becomes public in one unit, or the agenda is a draft again. */
@Injectable()
export class AgendaRelease {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly builder: PackBuilder,
    private readonly checks: ReleaseChecks,
    private readonly meetings: MeetingsService,
    private readonly news: MeetingNewsService,
    private readonly clearDays: ClearDaysGiven,
    private readonly publisher: Publisher,
    private readonly audit: AuditTrail,
    private readonly failPoint: FailPoint,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The time of publication is that of this unit. Doing it again changes nothing. @throws NotReleased */
  async publish(version: PackVersion, built: readonly BuiltFile[], release: Release): Promise<void> {
    this.failPoint.pass('before-publication');
    await this.unitOfWork.run(async (unit) => {
      const agenda = await this.waitingAgenda(unit, version);
      if (agenda === null) return;
      const meeting = await this.meetings.get(agenda.meetingId);
      this.checks.refuseIfMoved(meeting, readFrozen(version.content).meeting);
      const now = this.clock.now();
      const marked = await unit.manager.update(PackVersion, { id: version.id, builtAt: IsNull() }, { builtAt: now });
      if (marked.affected !== 1) return;
      await this.builder.record(unit, version, built);
      await updateVersioned(unit, Agenda, agenda, { state: 'published' });
      await this.meetings.markCalled(unit, meeting);
      await this.makePublic(unit, version, built, release, now);
      const news = { event: 'agenda-published', meetingId: meeting.id, edition: version.id } as const;
      await this.news.order(unit, news, release.actor);
    });
  }

  /** Gives a version up that cannot be published as it was frozen. */
  async giveUp(version: PackVersion, actor: Actor): Promise<void> {
    await this.unitOfWork.run(async (unit) => {
      const agenda = await this.waitingAgenda(unit, version);
      if (agenda === null) return;
      await updateVersioned(unit, Agenda, agenda, { state: 'draft' });
      await this.audit.record(unit, actor, deed('made the agenda a draft again', version));
    });
  }

  /** Null when it no longer waits for this version. */
  private async waitingAgenda(unit: Unit, version: PackVersion): Promise<Agenda | null> {
    await unit.lock('agenda', version.agendaId);
    const agenda = await unit.manager.findOneBy(Agenda, { id: version.agendaId, state: 'publishing' });
    return agenda !== null && (await this.checks.isLatest(version)) ? agenda : null;
  }

  private async makePublic(
    unit: Unit,
    version: PackVersion,
    built: readonly BuiltFile[],
    { actor, mayBeLate, lateBecause }: Release,
    now: string,
  ): Promise<void> {
    const frozen = readFrozen(version.content);
    const { meeting, panel } = frozen;
    const clearDays = await this.clearDays.by(now, meeting.id);
    // Called at short notice, its papers are only warned of. (LGA 1972, s.100B(3).)
    this.checks.refuseIfLate(clearDays, mayBeLate || meeting.shortNotice !== null);
    const publication = await this.publisher.publish(unit, {
      kind: 'agenda',
      subjectId: version.agendaId,
      address: packPaths.published(panel.slug, meeting.slug),
      day: meeting.day,
      content: toAgendaContent(frozen, { clearDays, lateBecause }),
      files: built.filter(({ isPublic }) => isPublic).map(toPublish),
      publishedAt: now,
      publishedBy: actor.accountId ?? actor.name,
    });
    const detail = { publication: publication.sequence, clearDays: clearDays?.days.length ?? 'not required' };
    await this.audit.record(unit, actor, deed('published the agenda', version, detail));
  }
}

function deed(action: string, version: PackVersion, detail: Record<string, string | number> = {}) {
  const subject = { subjectKind: 'agenda', subjectId: version.agendaId };
  return { action, ...subject, detail: { version: version.number, ...detail } };
}

function toPublish({ name, file, pageCount }: BuiltFile): FileToPublish {
  return { name, mediaType: 'application/pdf', fileHash: file.hash, byteSize: file.byteSize, pageCount };
}
