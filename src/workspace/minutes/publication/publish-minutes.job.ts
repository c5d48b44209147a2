import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { Conflict } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { FailPoint } from '../../../platform/config/fail-point.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { JobHandlers, type JobInHand } from '../../../platform/jobs/job-handlers.js';
import type { MinutesContent } from '../../../publications/content/minutes-content.js';
import { Publisher } from '../../../publications/publisher.js';
import { MeetingNewsService } from '../../meetings/news/meeting-news.service.js';
import { RecommendationsPublication } from '../../recommendations/publication/recommendations-publication.service.js';
import { MinutesPapers } from '../../agendas/papers/minutes-papers.service.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { LeavesOfMinutes } from '../leaves/leaves-of-minutes.service.js';
import { MinutesLoader } from '../minutes-loader.js';
import { Minutes } from '../minutes.entity.js';
import { LivingRecords } from '../record/living-records.service.js';
import { MinutesVersions } from '../versions/minutes-versions.service.js';
import { MinutesFreezing } from './minutes-freezing.service.js';
import { MinutesRelease } from './minutes-release.entity.js';
import { MinutesReleases } from './minutes-releases.service.js';
import { type MadeDocument, PublicDocuments, toPublish } from './public-documents.js';
import { publicationOf } from './publication-of-minutes.js';
import { PUBLISH_MINUTES } from './publish-order.js';

/**
 * The second half of publishing minutes: the documents are made from what was frozen, then one unit makes everything
 * public. A crash in between changes nothing, and the job is run again from the start.
 */
@Injectable()
export class PublishMinutesJob implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly unitOfWork: UnitOfWork,
    private readonly releases: MinutesReleases,
    private readonly documents: PublicDocuments,
    private readonly leaves: LeavesOfMinutes,
    private readonly loader: MinutesLoader,
    private readonly freezing: MinutesFreezing,
    private readonly living: LivingRecords,
    private readonly versions: MinutesVersions,
    private readonly papers: MinutesPapers,
    private readonly publisher: Publisher,
    private readonly recommendations: RecommendationsPublication,
    private readonly news: MeetingNewsService,
    private readonly files: FileStore,
    private readonly audit: AuditTrail,
    private readonly failPoint: FailPoint,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(PUBLISH_MINUTES, (job) => this.run(job));
  }

  private async run({ payload, report }: JobInHand): Promise<void> {
    const release = await this.releases.get(payload['releaseId'] ?? '');
    const content = JSON.parse(release.content) as MinutesContent;
    const actor = { accountId: payload['accountId'] || null, name: payload['name'] ?? '' };
    if (release.publishedAt === null) await this.publish(release, content, actor, report);
    if (content.standing === 'draft') await this.bringToAgendas(release, actor);
  }

  private async publish(
    release: MinutesRelease,
    content: MinutesContent,
    actor: Actor,
    report: JobInHand['report'],
  ): Promise<void> {
    await report(0, 2);
    const made = await this.documents.make(content, release.frozenAt, await this.firstLeafOf(release, content));
    await report(1, 2);
    this.failPoint.pass('before-minutes-publication');
    await this.unitOfWork.run((unit) => this.makePublic(unit, release, { content, made, actor }));
  }

  /** They are a paper of each draft agenda that puts them to approval. */
  private async bringToAgendas({ minutesId }: MinutesRelease, actor: Actor): Promise<void> {
    const { meeting } = await this.loader.load(minutesId);
    await this.unitOfWork.run((unit) => this.papers.followMeeting(unit, meeting.id, actor));
  }

  private async firstLeafOf({ minutesId }: MinutesRelease, { standing }: MinutesContent): Promise<number> {
    return standing === 'draft' ? 1 : ((await this.leaves.of(minutesId))?.first ?? 1);
  }

  /** The time of publication is that of this unit. Doing it again changes nothing. */
  private async makePublic(
    unit: Unit,
    release: MinutesRelease,
    { content, made, actor }: { content: MinutesContent; made: readonly MadeDocument[]; actor: Actor },
  ): Promise<void> {
    await unit.lock('minutes', release.minutesId);
    const minutes = await this.loader.load(release.minutesId);
    await this.refuseIfChanged(minutes, release);
    const publishedAt = this.clock.now();
    const waiting = { id: release.id, publishedAt: IsNull(), withdrawnAt: IsNull() };
    const marked = await unit.manager.update(MinutesRelease, waiting, { publishedAt });
    if (marked.affected !== 1) return;
    for (const { file, mediaType } of made) await this.files.own(unit, file, mediaType);
    const { sequence } = await this.publisher.publish(unit, {
      ...publicationOf(minutes),
      kind: content.standing === 'draft' ? 'draft-minutes' : 'approved-minutes',
      content,
      files: made.map(toPublish),
      publishedAt,
      publishedBy: actor.accountId ?? actor.name,
    });
    await this.recommendations.publishAnew(unit, minutes.panel.id, actor);
    this.failPoint.pass('minutes-made-public');
    if (minutes.state === 'checked') await this.markPublished(unit, minutes, actor);
    const event = content.standing === 'draft' ? 'draft-minutes-published' : 'approved-minutes-published';
    await this.news.order(unit, { event, meetingId: minutes.meeting.id, edition: release.id }, actor);
    await this.audit.record(unit, actor, {
      action: content.standing === 'draft' ? 'published the draft minutes' : 'published the approved minutes',
      subjectKind: 'minutes',
      subjectId: minutes.id,
      detail: { publication: sequence, release: release.number },
    });
  }

  private async markPublished(unit: Unit, minutes: MinutesInFull, actor: Actor): Promise<void> {
    await updateVersioned(unit, Minutes, minutes, { state: 'published' });
    await this.versions.keep(
      unit,
      minutes.id,
      { occasion: 'published', record: await this.living.of(minutes.id) },
      actor,
    );
  }

  /** What was asked for is published, and nothing that somebody has changed since. */
  private async refuseIfChanged(minutes: MinutesInFull, { content }: MinutesRelease): Promise<void> {
    if (minutes.state !== 'drafted' && isSame(await this.freezing.minutes(minutes), content)) return;
    throw new Conflict('The minutes have changed since publishing was ordered. Look at them again, and publish anew.');
  }
}

/** Whether what they say is what was frozen, wherever the minutes they cite are published by now. */
function isSame(now: MinutesContent, frozen: string): boolean {
  const { citations } = JSON.parse(frozen) as MinutesContent;
  return JSON.stringify({ ...now, citations }) === frozen;
}
