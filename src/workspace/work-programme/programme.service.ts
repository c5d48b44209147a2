import { Injectable } from '@nestjs/common';
import { type FindManyOptions, type FindOptionsWhere, In } from 'typeorm';
import { NotFound } from '../../domain/errors.js';
import { slipsIn } from '../../domain/work-programme/slips.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../platform/web/pages/pagination.js';
import type { ItemInView } from './item-in-view.js';
import { ProgrammeItem } from './programme-item.entity.js';
import { ProgrammeMove } from './programme-move.entity.js';

const RELATIONS = { authorPerson: true, authorPost: true, sourceMeeting: true, meeting: true } as const;

type Part = Pick<FindManyOptions<ProgrammeItem>, 'order' | 'skip' | 'take'>;
const OLDEST_FIRST: Part = { order: { id: 'ASC' } };

/** What panels plan, for whoever is signed in. */
@Injectable()
export class Programme {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Everything that is still to come, what waits longest first. */
  async openOf(panelId: string): Promise<ItemInView[]> {
    return this.find({ panelId, state: In(['planned', 'placed']) });
  }

  /** What is done or was dropped, what was planned last first. */
  async endedOf(panelId: string, { page: asked, size }: PageRequest): Promise<Page<ItemInView>> {
    const where = { panelId, state: In(['done', 'dropped']) };
    const select = { id: true } as const;
    const counted = await this.unitOfWork.reading(ProgrammeItem).find({ select, where, take: MOST_COUNTED });
    const total = counted.length;
    const page = Math.min(asked, Math.max(1, Math.ceil(total / size)));
    const items = await this.find(where, { order: { id: 'DESC' }, skip: (page - 1) * size, take: size });
    return { items, total, page, size };
  }

  /** What can be put on an agenda. */
  async plannedOf(panelId: string): Promise<ItemInView[]> {
    return this.find({ panelId, state: 'planned' });
  }

  async get(panelId: string, id: string): Promise<ItemInView> {
    const [item] = await this.find({ id, panelId });
    if (!item) throw new NotFound('There is no such item on the work programme of this panel.');
    return item;
  }

  /** Those that there are. */
  async byIds(ids: readonly string[]): Promise<ItemInView[]> {
    return ids.length === 0 ? [] : this.find({ id: In([...ids]) });
  }

  /** What the clauses of some minutes asked for. */
  async ofClauses(clauseIds: readonly string[]): Promise<ItemInView[]> {
    return clauseIds.length === 0 ? [] : this.find({ clauseId: In([...clauseIds]) });
  }

  private async find(where: FindOptionsWhere<ProgrammeItem>, part: Part = OLDEST_FIRST): Promise<ItemInView[]> {
    const items = await this.unitOfWork.reading(ProgrammeItem).find({ where, relations: RELATIONS, ...part });
    const moves = await this.movesOf(items.map(({ id }) => id));
    return items.map((item) => {
      const own = moves.filter(({ programmeItemId }) => programmeItemId === item.id);
      return { ...item, moves: own, slips: slipsIn(own) };
    });
  }

  private async movesOf(ids: readonly string[]): Promise<ProgrammeMove[]> {
    if (ids.length === 0) return [];
    const where = { programmeItemId: In([...ids]) };
    return this.unitOfWork.reading(ProgrammeMove).find({ where, order: { programmeItemId: 'ASC', nth: 'ASC' } });
  }
}
