import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound } from '../../../domain/errors.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { EarlierPaperFile } from '../earlier-paper-file.entity.js';
import type { HistoryOfPaper } from './history-of-paper.js';
import { PaperReading } from './paper-reading.js';

/**
 * The files a paper had before, and the Word file it was made from. They were never published, so they stay with those
 * who may read the draft, also after it is out.
 */
@Injectable()
export class EarlierFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reading: PaperReading,
  ) {}

  /** @throws NotFound, NotAllowed */
  async of(agendaId: string, paperId: string, user: Actor & Reader): Promise<HistoryOfPaper> {
    const found = await this.reading.findInDraft(agendaId, paperId, user);
    const order = { replacedAt: 'DESC', id: 'DESC' } as const;
    const earlier = await this.unitOfWork.reading(EarlierPaperFile).find({ where: { paperId }, order });
    return { ...found, earlier };
  }

  /** @throws NotFound, NotAllowed */
  async open(
    { agendaId, paperId, fileId }: { readonly agendaId: string; readonly paperId: string; readonly fileId: string },
    user: Actor & Reader,
  ): Promise<EarlierPaperFile> {
    const { earlier, ...found } = await this.of(agendaId, paperId, user);
    const file = earlier.find(({ id }) => id === fileId);
    if (!file) throw new NotFound('This paper never had such a file.');
    await this.reading.note(found, user, { file: 'an earlier file', replacedAt: file.replacedAt });
    return file;
  }

  /** The hash of the Word file that the paper was made from. @throws NotFound, NotAllowed */
  async openSource(agendaId: string, paperId: string, user: Actor & Reader): Promise<{ hash: string }> {
    const found = await this.reading.findInDraft(agendaId, paperId, user);
    const { sourceHash } = found.paper;
    if (sourceHash === null) throw new NotFound('This paper was not made from a Word file.');
    await this.reading.note(found, user, { file: 'the Word file' });
    return { hash: sourceHash };
  }
}
