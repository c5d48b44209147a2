import { Injectable } from '@nestjs/common';
import { mayEditAgenda, mayReadDraftAgenda, type Reader } from '../../../domain/access/roles.js';
import { Conflict, NotAllowed } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import type { AgendaInFull } from '../agenda-in-full.js';
import { AgendasService } from '../agendas.service.js';
import { drawAgendaSheet } from './agenda-sheet.pdf.js';
import { buildOrder, jobKey } from './build-packs.job.js';
import { FreezeService } from './freeze.service.js';
import { PackAccess } from './pack-access.js';
import type { PackVersion } from './pack-version.entity.js';
import { PackVersions } from './pack-versions.service.js';
import type { PacksOfAgenda, VersionOfPacks } from './packs-of-agenda.js';
import { toAgendaContent } from './public-agenda.js';

const SHOWN = 5;

/** Previews of packs, and what has been built. */
@Injectable()
export class PacksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agendas: AgendasService,
    private readonly versions: PackVersions,
    private readonly access: PackAccess,
    private readonly freezing: FreezeService,
    private readonly jobs: JobQueue,
    private readonly audit: AuditTrail,
  ) {}

  async of(agendaId: string, reader: Reader): Promise<PacksOfAgenda> {
    const agenda = await this.agendas.load(agendaId);
    const latest = await this.versions.latest(agendaId, SHOWN);
    const seen = latest.filter((version) => this.access.maySee(reader, agenda, version));
    const mayReadDraft = mayReadDraftAgenda(reader, agenda.panel.id);
    if (seen.length === 0 && !mayReadDraft)
      throw new NotAllowed('The packs of this agenda have not been published yet.');
    const versions = await Promise.all(seen.map((version) => this.open(version, agenda, reader)));
    return { agenda, versions, mayReadDraft, mayOrder: mayEditAgenda(reader, agenda.panel.id) };
  }

  /** Freezes the draft as it stands and orders its packs; once it is out, the published packs are the ones that count. */
  async orderPreview(agendaId: string, user: Reader & Actor): Promise<PackVersion> {
    const { panel } = await this.agendas.load(agendaId);
    if (!mayEditAgenda(user, panel.id)) throw new NotAllowed('Only the clerk of this panel can have its packs made.');
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('agenda', agendaId);
      const { state } = await this.agendas.get(agendaId);
      if (state !== 'draft') throw new Conflict('This agenda is no longer a draft, so no preview of it can be made.');
      const version = await this.freezing.freeze(unit, agendaId, 'preview', user);
      await this.jobs.order(unit, buildOrder(version));
      await this.audit.record(unit, user, {
        action: 'ordered a preview of the packs',
        subjectKind: 'agenda',
        subjectId: agendaId,
        detail: { version: version.number },
      });
      return version;
    });
  }

  /** The agenda sheet as it would be printed now. */
  async draftSheet(agendaId: string, reader: Reader): Promise<Uint8Array> {
    await this.agendas.read(agendaId, reader);
    const frozen = await this.freezing.asItStands(agendaId);
    const { bytes } = await drawAgendaSheet(toAgendaContent(frozen), {
      colour: frozen.authority.brandColour,
      madeAt: frozen.frozenAt,
    });
    return bytes;
  }

  private async open(version: PackVersion, agenda: AgendaInFull, reader: Reader): Promise<VersionOfPacks> {
    const files = await this.versions.filesOf(version.id);
    const mayOpenFull = files.some(({ isPublic }) => !isPublic) && this.access.mayOpenFullPack(reader, agenda, version);
    return {
      version,
      files: files.filter(({ isPublic }) => isPublic || mayOpenFull),
      closedPapers: mayOpenFull ? [] : this.access.closedPapersFor(reader, agenda, version),
      job: version.builtAt === null ? await this.jobs.find(jobKey(version)) : null,
    };
  }
}
