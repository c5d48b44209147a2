import { Injectable } from '@nestjs/common';
import { pagesInWords } from '../../../domain/agendas/page-numbers.js';
import type { Reader } from '../../../domain/access/roles.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AgendasService } from '../agendas.service.js';
import { PackAccess } from './pack-access.js';
import type { PackFile } from './pack-file.entity.js';
import type { PackVersion } from './pack-version.entity.js';
import { PackVersions } from './pack-versions.service.js';

/** Hands files of packs to those who may read them, and writes down who took exempt pages. */
@Injectable()
export class PackDownloads {
  constructor(
    private readonly agendas: AgendasService,
    private readonly versions: PackVersions,
    private readonly access: PackAccess,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** `name` is the last part of the file's address, such as `full-pack.pdf`. */
  async open(agendaId: string, number: number, name: string, reader: Reader & Actor): Promise<PackFile> {
    const agenda = await this.agendas.load(agendaId);
    const version = await this.versions.numbered(agendaId, number);
    const file = await this.versions.file(version, name);
    this.access.refuseUnlessMayOpen(reader, agenda, version, file);
    await this.note(version, file, reader);
    return file;
  }

  /** A fragment such as `#p91` never reaches a server, so what is written down is what the file holds. */
  async note(version: PackVersion, file: PackFile, actor: Actor): Promise<void> {
    if (file.exemptPages.length === 0) return;
    await this.unitOfWork.run((unit) =>
      this.audit.record(unit, actor, {
        action: 'opened exempt pages',
        mark: 'exempt-pages',
        subjectKind: 'agenda',
        subjectId: version.agendaId,
        detail: {
          file: file.name,
          version: version.number,
          pages: file.exemptPages.map(pagesInWords).join(', '),
        },
      }),
    );
  }
}
