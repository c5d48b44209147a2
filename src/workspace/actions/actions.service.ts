import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { RagStatus } from '../../domain/actions/rag.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotFound } from '../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../platform/web/pages/pagination.js';
import type { ActionInView } from './action-in-view.js';
import { type ActionsInScope, actionsInScope } from './actions-in-scope.js';
import { type ActionFound, ActionsLoader } from './actions-loader.js';
import { type ActionsQuery, narrow, order } from './actions-query.js';
import { HeldPosts } from './held-posts.service.js';
import { RAG_STATUS_IN_SQL } from './rag-in-sql.js';

const LINES_AT_ONCE = 200;

export type RagCounts = Readonly<Partial<Record<RagStatus, number>>>;

/** The tracker: every action a reader may see, from one query for page, files and counts. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: ActionsLoader,
    private readonly posts: HeldPosts,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async page(query: ActionsQuery, request: PageRequest, reader: Reader): Promise<Page<ActionInView>> {
    const { page, size, skip, take } = request;
    const scoped = await this.scoped(query, reader);
    const counted = await scoped.select.clone().select('action.id', 'id').limit(MOST_COUNTED).getRawMany();
    const lines = order(linesOf(scoped), query).offset(skip).limit(take);
    return { items: await this.loader.load(await found(lines)), total: counted.length, page, size };
  }

  /** All of them, some at a time. */
  async *batches(query: ActionsQuery, reader: Reader): AsyncGenerator<ActionInView[]> {
    const all = await found(order(linesOf(await this.scoped(query, reader)), query));
    for (let start = 0; start < all.length; start += LINES_AT_ONCE) {
      yield await this.loader.load(all.slice(start, start + LINES_AT_ONCE));
    }
  }

  /** The first so many, in the order asked for. */
  async first(query: ActionsQuery, most: number, reader: Reader): Promise<ActionInView[]> {
    const lines = order(linesOf(await this.scoped(query, reader)), query).limit(most);
    return this.loader.load(await found(lines));
  }

  /** How many there are of each status, whatever status is asked for. */
  async countsByRag(asked: ActionsQuery, reader: Reader): Promise<RagCounts> {
    const { rag, ...query } = asked;
    const { select } = await this.scoped(rag === undefined ? asked : query, reader);
    const rows = await select
      .select(RAG_STATUS_IN_SQL, 'status')
      .addSelect('COUNT(*)', 'count')
      .groupBy('status')
      .getRawMany<{ status: RagStatus; count: number | string }>();
    return Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)]));
  }

  /** @throws NotFound where there is none, or none that this reader may see: which of the two is not said */
  async get(id: string, reader: Reader): Promise<ActionInView> {
    const scoped = actionsInScope(this.unitOfWork, reader, await this.posts.of(reader.personId), this.clock.today());
    scoped.select.andWhere('action.id = :id', { id });
    const [action] = await this.loader.load(await found(linesOf(scoped)));
    if (!action) throw new NotFound('There is no such action among those you may see.');
    return action;
  }

  private async scoped(query: ActionsQuery, reader: Reader): Promise<ActionsInScope> {
    const posts = await this.posts.of(reader.personId);
    const scoped = actionsInScope(this.unitOfWork, reader, posts, this.clock.today());
    // An empty list is no list in SQL.
    scoped.select.setParameter('minePosts', posts.length === 0 ? [''] : posts);
    narrow(scoped, query, this.clock.today());
    return scoped;
  }
}

/** Ids with what opens of each; cut and put in order by whoever asks. */
function linesOf({ select, opens }: ActionsInScope): ActionsInScope['select'] {
  return select.clone().select('action.id', 'id').addSelect(`CASE WHEN ${opens} THEN 1 ELSE 0 END`, 'opens');
}

async function found(lines: ActionsInScope['select']): Promise<ActionFound[]> {
  const rows = await lines.getRawMany<{ id: string; opens: number }>();
  return rows.map(({ id, opens }) => ({ id, opens: Number(opens) === 1 }));
}
