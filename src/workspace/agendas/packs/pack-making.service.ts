import { Injectable } from '@nestjs/common';
import type { PackKind } from '../../../domain/agendas/pack-sheets.js';
import type { PageRange } from '../../../domain/agendas/page-numbers.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { BuildPacksJob } from './build-packs.job.js';
import { FreezeService } from './freeze.service.js';
import { readFrozen } from './frozen-agenda.js';
import { PackDownloads } from './pack-downloads.service.js';
import type { PackFile } from './pack-file.entity.js';
import type { PackVersion } from './pack-version.entity.js';
import { PackVersions } from './pack-versions.service.js';

export interface MadePack {
  readonly file: PackFile;
  readonly isPublished: boolean;
  /** The printed numbers; null without papers. */
  readonly pages: PageRange | null;
}

/** Hands a pack out at once, for commands and other parts of the system that wait for it. */
@Injectable()
export class PackMaking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly freezing: FreezeService,
    private readonly versions: PackVersions,
    private readonly building: BuildPacksJob,
    private readonly downloads: PackDownloads,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * From the published version, or else from the agenda as it stands. Where nothing is closed the public pack is the
   * full one. Permission is the caller's to ask; exempt pages are written down all the same.
   */
  async make(agendaId: string, kind: PackKind, actor: Actor): Promise<MadePack> {
    const published = await this.versions.published(agendaId);
    const version = published ?? (await this.preview(agendaId, actor));
    const files = await this.versions.filesOf(version.id);
    const full = kind === 'full' ? files.find((each) => each.kind === 'full-pack') : undefined;
    const file = full ?? (await this.versions.file(version, 'public-pack.pdf'));
    await this.downloads.note(version, file, actor);
    return { file, isPublished: published !== null, pages: printedPagesOf(version) };
  }

  private async preview(agendaId: string, actor: Actor): Promise<PackVersion> {
    const version = await this.unitOfWork.run(async (unit) => {
      const frozen = await this.freezing.freeze(unit, agendaId, 'preview', actor);
      await this.audit.record(unit, actor, {
        action: 'ordered a preview of the packs',
        subjectKind: 'agenda',
        subjectId: agendaId,
        detail: { version: frozen.number },
      });
      return frozen;
    });
    await this.building.build(version);
    return version;
  }
}

function printedPagesOf({ content }: PackVersion): PageRange | null {
  const ranges = readFrozen(content).entries.flatMap(({ pages }) => pages ?? []);
  const [first, last] = [ranges.at(0)?.first, ranges.at(-1)?.last];
  return first === undefined || last === undefined ? null : { first, last };
}
