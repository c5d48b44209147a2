import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { RagStatus } from '../../domain/actions/rag.js';
import { type ActionsQuery } from './actions-query.js';
import { ActionsService } from './actions.service.js';
import { RAG_STATUS_IN_SQL } from './rag-in-sql.js';

export interface CountOfActions {
  /** The id of the panel or the strand. */
  readonly of: string;
  readonly status: RagStatus;
  readonly count: number;
}

/** How many actions of each status there are, apart for each panel or strand: one statement, however many these are. */
@Injectable()
export class ActionCounts {
  constructor(private readonly actions: ActionsService) {}

  async by(
    column: 'panelId' | 'strandId',
    ids: 'all' | readonly string[],
    query: ActionsQuery,
    reader: Reader,
  ): Promise<CountOfActions[]> {
    if (ids.length === 0) return [];
    const { select } = await this.actions.scoped(query, reader);
    if (ids !== 'all') select.andWhere(`action.${column} IN (:...counted)`, { counted: ids });
    const rows = await select
      .select(`action.${column}`, 'counted_of')
      .addSelect(RAG_STATUS_IN_SQL, 'status')
      .addSelect('COUNT(*)', 'count')
      .groupBy(`action.${column}`)
      .addGroupBy('status')
      .getRawMany<{ counted_of: string; status: RagStatus; count: number | string }>();
    return rows.map(({ counted_of, status, count }) => ({ of: counted_of, status, count: Number(count) }));
  }
}
