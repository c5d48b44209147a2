import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobHandlers, type JobInHand } from '../../../platform/jobs/job-handlers.js';
import type { JobOrder } from '../../../platform/jobs/job-queue.js';
import { PackBuilder } from './pack-builder.js';
import { PackVersion } from './pack-version.entity.js';
import { PackVersions } from './pack-versions.service.js';

const BUILD_PACKS = 'build-packs';

/** The order to build a preview. */
export function buildOrder(version: PackVersion): JobOrder {
  return { kind: BUILD_PACKS, key: jobKey(version), payload: { versionId: version.id } };
}

/** Whatever a version is for, one job builds it. */
export function jobKey({ id }: Pick<PackVersion, 'id'>): string {
  return `${BUILD_PACKS}:${id}`;
}

/** Builds the packs of a preview. After a crash it starts again from the frozen version. */
@Injectable()
export class BuildPacksJob implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly versions: PackVersions,
    private readonly builder: PackBuilder,
    private readonly unitOfWork: UnitOfWork,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(BUILD_PACKS, (job) => this.run(job));
  }

  private async run({ payload, report }: JobInHand): Promise<void> {
    const version = await this.versions.get(payload['versionId'] ?? '');
    if (version.builtAt === null) await this.build(version, report);
  }

  /** Also for commands, which wait for the result. */
  async build(version: PackVersion, report?: JobInHand['report']): Promise<void> {
    const built = await this.builder.build(version, report);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('pack-version', version.id);
      const marked = await unit.manager
        .createQueryBuilder()
        .update(PackVersion)
        .set({ builtAt: this.clock.now() })
        .where('id = :id AND built_at IS NULL', { id: version.id })
        .execute();
      if (marked.affected === 1) await this.builder.record(unit, version, built);
    });
  }
}
