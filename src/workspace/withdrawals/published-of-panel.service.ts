import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { NotFound } from '../../domain/errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../platform/web/pages/pagination.js';
import { Publication } from '../../publications/publication.entity.js';
import { Panel } from '../panels/panel.entity.js';
import type { PublishedPiece } from './published-piece.js';
import { WITHDRAWABLE } from './withdrawable.js';

/** Without what it says, which may be long. */
const COLUMNS = ['id', 'kind', 'subjectId', 'edition', 'address', 'day', 'publishedAt'].map(
  (column) => `publication.${column}`,
);

/** What of a panel stands in the public record and can be taken back. */
@Injectable()
export class PublishedOfPanel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What was published last first; of each subject the newest edition. */
  async of(panelId: string, { page: asked, size }: PageRequest): Promise<Page<PublishedPiece>> {
    const select = await this.standingOf(panelId);
    const counted = await select.clone().select('publication.id', 'id').limit(MOST_COUNTED).getRawMany();
    const total = counted.length;
    const page = Math.min(asked, Math.max(1, Math.ceil(total / size)));
    select.orderBy('publication.sequence', 'DESC').offset((page - 1) * size);
    return { items: await select.limit(size).getMany(), total, page, size };
  }

  /** @throws NotFound where it is not public, or not of this panel */
  async get(panelId: string, id: string): Promise<PublishedPiece> {
    const select = await this.standingOf(panelId);
    const piece = await select.andWhere('publication.id = :id', { id }).getOne();
    if (!piece) throw new NotFound('There is nothing public of this panel at this address.');
    return piece;
  }

  /** By what begins the address: a range, which uses the index. */
  private async standingOf(panelId: string): Promise<SelectQueryBuilder<Publication>> {
    const panel = await this.unitOfWork.reading(Panel).findOneBy({ id: panelId });
    if (!panel) throw new NotFound('There is no such panel.');
    const start = `panels/${panel.slug}/`;
    return this.unitOfWork
      .reading(Publication)
      .createQueryBuilder('publication')
      .select(COLUMNS)
      .leftJoin(Publication, 'next', 'next.supersedes_id = publication.id')
      .where('next.id IS NULL AND publication.withdrawalId IS NULL')
      .andWhere('publication.kind IN (:...kinds)', { kinds: WITHDRAWABLE })
      .andWhere('publication.address >= :start AND publication.address < :end', {
        start,
        end: `${start}\u{10FFFF}`,
      });
  }
}
