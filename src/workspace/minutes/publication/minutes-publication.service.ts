import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { Conflict, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import type { DecisionsContent, MinutesContent } from '../../../publications/content/minutes-content.js';
import { Publisher } from '../../../publications/publisher.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { MinutesLoader } from '../minutes-loader.js';
import { requireKeeperOfMinutes } from '../minutes-rights.js';
import { Minutes } from '../minutes.entity.js';
import { MinutesFreezing } from './minutes-freezing.service.js';
import { MinutesRelease, type ReleaseKind } from './minutes-release.entity.js';
import { MinutesReleases } from './minutes-releases.service.js';
import { jobKey, publishOrder } from './publish-order.js';
import { publicationOf } from './publication-of-minutes.js';

/** The first half of publishing minutes: ask, freeze what the public may read, and order the documents. */
@Injectable()
export class MinutesPublicationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: MinutesLoader,
    private readonly freezing: MinutesFreezing,
    private readonly releases: MinutesReleases,
    private readonly jobs: JobQueue,
    private readonly publisher: Publisher,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** `version` is that of the minutes the person saw. @throws NotAllowed, RuleBroken, Conflict, StaleEdit */
  async publish(minutesId: string, version: number, user: Actor & Reader): Promise<void> {
    await this.publishable(minutesId, user);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('minutes', minutesId);
      const minutes = await this.publishable(minutesId, user);
      const content = await this.freezing.minutes(minutes);
      await this.refuseIfOut(minutesId, content);
      await updateVersioned(unit, Minutes, { id: minutesId, version }, {});
      const kind = content.standing === 'draft' ? 'draft-minutes' : 'approved-minutes';
      const release = await this.freeze(unit, minutesId, { kind, content, publishedAt: null }, user);
      await this.jobs.order(unit, publishOrder(release, user));
      await this.record(unit, `began to publish the ${IN_WORDS[kind]}`, release, user);
    });
  }

  /** Without documents, so in one unit. @throws NotAllowed, RuleBroken, Conflict, StaleEdit */
  async publishDecisions(minutesId: string, version: number, user: Actor & Reader): Promise<void> {
    await this.undisclosed(minutesId, user);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('minutes', minutesId);
      const minutes = await this.undisclosed(minutesId, user);
      const content = await this.freezing.decisions(minutes);
      await updateVersioned(unit, Minutes, { id: minutesId, version }, {});
      const publishedAt = this.clock.now();
      const release = await this.freeze(unit, minutesId, { kind: 'decisions', content, publishedAt }, user);
      await this.publisher.publish(unit, {
        ...publicationOf(minutes),
        ...{ kind: 'decisions', content, files: [], publishedAt, publishedBy: user.accountId ?? user.name },
      });
      await this.record(unit, 'published the decisions', release, user);
    });
  }

  private async freeze(
    unit: Unit,
    minutesId: string,
    what: { kind: ReleaseKind; content: MinutesContent | DecisionsContent; publishedAt: string | null },
    user: Actor,
  ): Promise<MinutesRelease> {
    const release: MinutesRelease = {
      id: newId(),
      minutesId,
      number: (await unit.manager.countBy(MinutesRelease, { minutesId })) + 1,
      kind: what.kind,
      content: JSON.stringify(what.content),
      frozenAt: this.clock.now(),
      frozenBy: user.accountId ?? user.name,
      publishedAt: what.publishedAt,
      withdrawnAt: null,
    };
    await unit.manager.insert(MinutesRelease, release);
    return release;
  }

  /** Once they are out as they are, or on their way. */
  private async refuseIfOut(minutesId: string, content: MinutesContent): Promise<void> {
    const latest = await this.releases.latestOfMinutes(minutesId);
    if (latest === null) return;
    if (latest.publishedAt !== null && latest.content === JSON.stringify(content)) {
      throw new Conflict('These minutes have been published already as they are.');
    }
    const job = latest.publishedAt === null ? await this.jobs.find(jobKey(latest)) : null;
    if (job && job.state !== 'failed') throw new Conflict('These minutes are being published already.');
  }

  private async publishable(minutesId: string, user: Reader): Promise<MinutesInFull> {
    const minutes = await this.loader.load(minutesId);
    requireKeeperOfMinutes(user, minutes.panel.id);
    if (minutes.state === 'drafted') throw new RuleBroken('Only minutes that have been checked can be published.');
    return minutes;
  }

  private async undisclosed(minutesId: string, user: Reader): Promise<MinutesInFull> {
    const minutes = await this.loader.load(minutesId);
    requireKeeperOfMinutes(user, minutes.panel.id);
    if (minutes.state === 'drafted' || minutes.state === 'checked') return minutes;
    throw new RuleBroken('The minutes are public, and the decisions with them.');
  }

  private async record(unit: Unit, action: string, { minutesId, number }: MinutesRelease, user: Actor): Promise<void> {
    const subject = { subjectKind: 'minutes', subjectId: minutesId };
    await this.audit.record(unit, user, { action, ...subject, detail: { release: number } });
  }
}

const IN_WORDS = { 'draft-minutes': 'draft minutes', 'approved-minutes': 'approved minutes' } as const;
