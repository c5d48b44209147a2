import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotFound } from '../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../platform/web/pages/pagination.js';
import { Person } from '../people/person.entity.js';
import { Post } from '../people/post.entity.js';
import type { ActionInView } from './action-in-view.js';
import { type ActionsInScope, actionsInScope } from './actions-in-scope.js';
import { type ActionFound, ActionsLoader } from './actions-loader.js';
import { type ActionsQuery, narrow, order } from './actions-query.js';
import { HeldPosts } from './held-posts.service.js';

export type { ActionInView };

const LINES_AT_ONCE = 200;

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

  /** Who owns what is asked for. */
  async owners(query: ActionsQuery, most: number, reader: Reader): Promise<{ people: Person[]; posts: Post[] }> {
    const { select } = await this.scoped(query, reader);
    const ids = (column: 'ownerPersonId' | 'ownerPostId') =>
      select
        .clone()
        .select(`DISTINCT action.${column}`, 'id')
        .andWhere(`action.${column} IS NOT NULL`)
        .limit(most)
        .getRawMany<{ id: string }>();
    const people = (await ids('ownerPersonId')).map(({ id }) => id);
    const posts = (await ids('ownerPostId')).map(({ id }) => id);
    return {
      people: await this.unitOfWork.reading(Person).findBy({ id: In(people) }),
      posts: await this.unitOfWork.reading(Post).findBy({ id: In(posts) }),
    };
  }

  /** @throws NotFound where there is none, or none that this reader may see: which of the two is not said */
  async get(id: string, reader: Reader): Promise<ActionInView> {
    const action = await this.find(id, reader);
    if (!action) throw new NotFound('There is no such action among those you may see.');
    return action;
  }

  /** Null where there is none that this reader may see. */
  async find(id: string, reader: Reader): Promise<ActionInView | null> {
    const [action] = await this.among([id], reader);
    return action ?? null;
  }

  /** Those of them that this reader may see, as they were raised. */
  async among(ids: readonly string[], reader: Reader): Promise<ActionInView[]> {
    if (ids.length === 0) return [];
    const scoped = actionsInScope(this.unitOfWork, reader, await this.posts.of(reader.personId), this.clock.today());
    scoped.select.andWhere('action.id IN (:...ids)', { ids });
    return this.loader.load(await found(linesOf(scoped).orderBy('action.raisedOn').addOrderBy('action.id')));
  }

  /** The query behind all of it, for whoever counts otherwise. */
  async scoped(query: ActionsQuery, reader: Reader): Promise<ActionsInScope> {
    const posts = await this.posts.of(reader.personId);
    const scoped = actionsInScope(this.unitOfWork, reader, posts, this.clock.today());
    // An empty list is no list in SQL.
    scoped.select.setParameter('minePosts', posts.length === 0 ? [''] : posts);
    narrow(scoped, query, this.clock.today());
    return scoped;
  }
}

/** Ids with what opens of each; cut and put in order by whoever asks. */
export function linesOf({ select, opens }: ActionsInScope): ActionsInScope['select'] {
  return select.clone().select('action.id', 'id').addSelect(`CASE WHEN ${opens} THEN 1 ELSE 0 END`, 'opens');
}

export async function found(lines: ActionsInScope['select']): Promise<ActionFound[]> {
  const rows = await lines.getRawMany<{ id: string; opens: number }>();
  return rows.map(({ id, opens }) => ({ id, opens: Number(opens) === 1 }));
}
