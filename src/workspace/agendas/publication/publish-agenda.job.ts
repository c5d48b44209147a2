import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { LiftedStop } from '../../../domain/agendas/lifted-stops.js';
import { DomainError } from '../../../domain/errors.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { JobHandlers, type JobInHand } from '../../../platform/jobs/job-handlers.js';
import type { JobOrder } from '../../../platform/jobs/job-queue.js';
import { jobKey } from '../packs/build-packs.job.js';
import { PackBuilder } from '../packs/pack-builder.js';
import type { PackVersion } from '../packs/pack-version.entity.js';
import { PackVersions } from '../packs/pack-versions.service.js';
import { AgendaRelease } from './agenda-release.js';

const PUBLISH_AGENDA = 'publish-agenda';

/** The order to build what was frozen for publication, and then to publish it. */
export function publishOrder(
  version: PackVersion,
  { accountId, name }: Actor,
  lifted: readonly LiftedStop[] = [],
  lateBecause = '',
): JobOrder {
  const mayBeLate = lifted.some(({ code }) => code === 'too-few-clear-days');
  const payload = {
    versionId: version.id,
    accountId: accountId ?? '',
    name,
    mayBeLate: String(mayBeLate),
    lateBecause,
  };
  return { kind: PUBLISH_AGENDA, key: jobKey(version), payload };
}

/**
 * The second half of publishing: the packs are built from the frozen version, then one unit makes everything public.
 * A crash in between leaves the agenda `publishing`, and the job is run again from the start.
 */
@Injectable()
export class PublishAgendaJob implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly versions: PackVersions,
    private readonly builder: PackBuilder,
    private readonly release: AgendaRelease,
  ) {}

  onModuleInit(): void {
    this.handlers.register(PUBLISH_AGENDA, (job) => this.run(job));
  }

  private async run({ payload, report }: JobInHand): Promise<void> {
    const version = await this.versions.get(payload['versionId'] ?? '');
    if (version.builtAt !== null) return;
    const actor = { accountId: payload['accountId'] || null, name: payload['name'] ?? '' };
    try {
      const built = await this.builder.build(version, report);
      const mayBeLate = payload['mayBeLate'] === 'true';
      await this.release.publish(version, built, { actor, mayBeLate, lateBecause: payload['lateBecause'] || null });
    } catch (error) {
      // Trying again as it is would end the same way.
      if (error instanceof DomainError) await this.release.giveUp(version, actor);
      throw error;
    }
  }
}
