import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../domain/access/roles.js';
import { NotAllowed, NotFound } from '../../domain/errors.js';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Publication } from '../../publications/publication.entity.js';
import { PublicationFile } from '../../publications/publication-file.entity.js';
import type { Withdrawal } from '../../publications/withdrawal.entity.js';
import type { SealedCopy } from './sealed-copy.js';
import { Agenda } from '../agendas/agenda.entity.js';
import { Paper } from '../agendas/paper.entity.js';
import { Withdrawals } from './withdrawals.service.js';
import { mayOpenSealed } from './withdrawal-rights.js';

const OPENED = 'opened a sealed copy';
/** What the trail knows of openings before: of exempt pages each is written down. */
const OPENED_BEFORE = 'opened exempt pages';

/** What was withdrawn, kept for those who have to look into it; each opening is written down. */
@Injectable()
export class SealedCopies {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly withdrawals: Withdrawals,
    private readonly audit: AuditTrail,
  ) {}

  /** The newest edition first; none for whom they are not for. */
  async of(withdrawal: Withdrawal, reader: Reader): Promise<SealedCopy[]> {
    if (!mayOpenSealed(reader, withdrawal)) return [];
    const publications = await this.unitOfWork.reading(Publication).find({
      select: { id: true, kind: true, day: true, address: true, edition: true, publishedAt: true },
      where: { withdrawalId: withdrawal.id },
      order: { sequence: 'DESC' },
    });
    const publicationId = In(publications.map(({ id }) => id));
    const files = await this.unitOfWork
      .reading(PublicationFile)
      .find({ where: { publicationId }, order: { name: 'ASC', id: 'ASC' } });
    return publications.map((publication) => ({
      publication,
      files: files.filter((file) => file.publicationId === publication.id),
    }));
  }

  /** @throws NotFound, NotAllowed */
  async open(id: string, fileId: string, user: Actor & Reader): Promise<PublicationFile> {
    const withdrawal = await this.withdrawals.get(id, user);
    if (!mayOpenSealed(user, withdrawal)) throw new NotAllowed('Only the monitoring officer can open this copy.');
    const where = { id: fileId, publication: { withdrawalId: id } };
    const file = await this.unitOfWork.reading(PublicationFile).findOne({ where, relations: { publication: true } });
    if (!file) throw new NotFound('There is no such file among what was withdrawn.');
    await this.note(id, { file: file.name, edition: file.publication?.edition ?? 0 }, user);
    return file;
  }

  private async note(id: string, detail: { readonly file: string; readonly edition: number }, user: Actor) {
    const deed = { action: OPENED, subjectKind: 'withdrawal', subjectId: id, detail };
    await this.unitOfWork.run((unit) => this.audit.record(unit, user, deed));
  }

  /** What it said, as it was published: the content of an edition. @throws NotFound, NotAllowed */
  async openContent(id: string, publicationId: string, user: Actor & Reader): Promise<string> {
    const withdrawal = await this.withdrawals.get(id, user);
    if (!mayOpenSealed(user, withdrawal)) throw new NotAllowed('Only the monitoring officer can open this copy.');
    const where = { id: publicationId, withdrawalId: id };
    const publication = await this.unitOfWork.reading(Publication).findOneBy(where);
    if (!publication) throw new NotFound('There is no such edition among what was withdrawn.');
    await this.note(id, { file: 'content.json', edition: publication.edition }, user);
    return publication.content;
  }

  /** Published agendas that hold one of its files as a paper of theirs: each is withdrawn by itself. */
  async alsoIn(withdrawal: Withdrawal): Promise<Agenda[]> {
    const files = await this.unitOfWork
      .reading(PublicationFile)
      .find({ select: { fileHash: true }, where: { publication: { withdrawalId: withdrawal.id } } });
    const fileHash = In([...new Set(files.map((file) => file.fileHash))]);
    const relations = { entry: { agenda: { meeting: { panel: true } } } } as const;
    const papers = await this.unitOfWork
      .reading(Paper)
      .find({ where: { fileHash, entry: { agenda: { state: 'published' } } }, relations });
    const agendas = papers.flatMap(({ entry }) => entry?.agenda ?? []);
    return [...new Map(agendas.map((agenda) => [agenda.id, agenda])).values()];
  }

  /** Who opened it and when, as far as that is written down, the latest first; none for whom that is not for. */
  async openings(withdrawal: Withdrawal, reader: Reader): Promise<AuditEvent[]> {
    if (!mayOpenSealed(reader, withdrawal)) return [];
    const { id, subjectId } = withdrawal;
    const where = [
      { subjectKind: 'withdrawal', subjectId: id, action: OPENED },
      { subjectKind: In(['agenda', 'minutes']), subjectId, action: OPENED_BEFORE },
    ];
    return this.unitOfWork.reading(AuditEvent).find({ where, order: { id: 'DESC' }, take: 200 });
  }
}
