import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ActionLine } from '../actions/action-lines.service.js';
import { ClauseMarkRow } from '../minutes/clause-mark.entity.js';
import { Clause } from '../minutes/clause.entity.js';

/** What the clause of an action promises, as its minute has it. */
export interface PromiseOfAction {
  readonly isFurtherReport: boolean;
  /** The item of business it was minuted under. */
  readonly itemId: string | null;
}

/** Looks from actions back to their clauses. */
@Injectable()
export class Promises {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By the id of the action; what came from no clause is not in it. */
  async of(lines: readonly Pick<ActionLine, 'id' | 'clauseId'>[]): Promise<Map<string, PromiseOfAction>> {
    const clauseIds = lines.flatMap(({ clauseId }) => (clauseId === null ? [] : [clauseId]));
    if (clauseIds.length === 0) return new Map();
    const marked = await this.unitOfWork
      .reading(ClauseMarkRow)
      .findBy({ clauseId: In(clauseIds), mark: 'further-report' });
    const reports = new Set(marked.map(({ clauseId }) => clauseId));
    const relations = { block: { minute: { entry: true } } } as const;
    const clauses = await this.unitOfWork.reading(Clause).find({ where: { id: In(clauseIds) }, relations });
    const items = new Map(clauses.map(({ id, block }) => [id, block?.minute?.entry?.itemId ?? null]));
    return new Map(
      lines.flatMap(({ id, clauseId }) =>
        clauseId === null
          ? []
          : [[id, { isFurtherReport: reports.has(clauseId), itemId: items.get(clauseId) ?? null }]],
      ),
    );
  }
}
