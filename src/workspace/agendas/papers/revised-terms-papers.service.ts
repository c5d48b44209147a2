import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { type Revision, RevisedTermsService } from '../../terms-of-reference/differences/revised-terms.service.js';
import { NOTHING_HIDDEN } from '../../../platform/pdf/hidden/look.js';
import { AgendaEdits } from '../agenda-edits.js';
import { FileLooks } from '../looks/file-looks.service.js';
import { PreparedAgendas } from '../prepared-agendas.js';
import { PapersService } from './papers.service.js';

const PDF = 'application/pdf';

/** Puts what a version of the panel's terms of reference changes before a meeting, as it reads at that moment. */
@Injectable()
export class RevisedTermsPapers {
  constructor(
    private readonly prepared: PreparedAgendas,
    private readonly edits: AgendaEdits,
    private readonly papers: PapersService,
    private readonly revised: RevisedTermsService,
    private readonly files: FileStore,
    private readonly looks: FileLooks,
  ) {}

  /** What the panel of an agenda has to put before it; null where no version supersedes another. */
  async offerFor(panelId: string): Promise<Revision | null> {
    return this.revised.latest(panelId);
  }

  /** The id of the new paper. @throws NotFound where there are no such versions */
  async add(
    place: { readonly agendaId: string; readonly entryId: string },
    revision: Revision,
    user: Actor & Reader,
  ): Promise<string> {
    const { agenda } = await this.prepared.entry(place.agendaId, place.entryId, user);
    const { bytes, pageCount } = await this.revised.draw(agenda.panel.id, revision);
    const { hash, byteSize } = await this.files.put(bytes);
    const file = { fileHash: hash, byteSize, pageCount, pagesWithText: pageCount, sourceHash: null, sourceName: null };
    return this.edits.run(place.agendaId, user, async ({ unit }) => {
      await this.files.own(unit, { hash, byteSize }, PDF);
      await this.looks.record(unit, hash, NOTHING_HIDDEN);
      const fileName = `revised-terms-of-reference-${revision.from}-${revision.to}.pdf`;
      return this.papers.addKept(place, { title: 'Revised terms of reference' }, { ...file, fileName }, user);
    });
  }
}
