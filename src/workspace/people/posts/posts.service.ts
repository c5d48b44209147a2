import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { slugOf } from '../../../domain/slug.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../../platform/web/pages/pagination.js';
import { sqlDirection } from '../../../platform/web/pages/sorting.js';
import { refuseUnlessAdministrator } from '../people-permission.js';
import { Post } from '../post.entity.js';
import { likeWords, type RegisterQuery } from '../register-query.js';
import { PostHoldingsService } from './post-holdings.service.js';
import type { PostOnDay } from './post-on-day.js';
import type { LastDayForm, PostForm } from './post.form.js';

/** The council's posts. A post ends; it is never deleted. */
@Injectable()
export class PostsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly holdings: PostHoldingsService,
  ) {}

  /** A page of posts, each with whoever holds it on the day: three statements, however many there are. */
  async list(query: RegisterQuery, request: PageRequest, on: CalendarDate): Promise<Page<PostOnDay>> {
    const select = this.unitOfWork.reading(Post).createQueryBuilder('post');
    if (query.state === 'standing') select.andWhere('(post.endedOn IS NULL OR post.endedOn >= :on)', { on });
    if (query.state === 'ended') select.andWhere('post.endedOn < :on', { on });
    likeWords(query.name).forEach((word, index) =>
      select.andWhere(`post.sortKey LIKE :word${index}`, { [`word${index}`]: word }),
    );
    const counted = await select.clone().select('post.id').limit(MOST_COUNTED).getRawMany();
    const column = query.sorting.by === 'ended' ? 'post.endedOn' : 'post.sortKey';
    const posts = await select
      .orderBy(column, sqlDirection(query.sorting), 'NULLS LAST')
      .addOrderBy('post.id', 'ASC')
      .skip(request.skip)
      .take(request.take)
      .getMany();
    const ids = posts.map(({ id }) => id);
    const holders = await this.holdings.on(ids, on);
    const items = posts.map((post) => ({ post, holders: holders.filter(({ postId }) => postId === post.id) }));
    return { items, total: counted.length, page: request.page, size: request.size };
  }

  async get(id: string): Promise<Post> {
    const post = await this.unitOfWork.reading(Post).findOneBy({ id });
    if (!post) throw new NotFound('There is no such post.');
    return post;
  }

  async setUp(form: PostForm, user: Actor & Reader): Promise<Post> {
    refuseUnlessAdministrator(user);
    const post = { ...factsFrom(form), id: newId(), endedOn: null, version: 1 };
    return this.unitOfWork.run(async (unit) => {
      await refuseSecondTitle(unit, post);
      await unit.manager.insert(Post, post);
      await this.audit.record(unit, user, deed('set up a post', post.id, { title: post.title }));
      return post;
    });
  }

  async edit(id: string, form: PostForm, user: Actor & Reader): Promise<Post> {
    refuseUnlessAdministrator(user);
    const facts = factsFrom(form);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('post', id);
      const before = await this.get(id);
      await refuseSecondTitle(unit, { ...facts, id });
      if (!facts.isJobShare) await this.holdings.refuseOverlaps(unit, id);
      await updateVersioned(unit, Post, { id, version: form.version ?? 0 }, facts);
      await this.audit.record(unit, user, deed('changed a post', id, { title: facts.title }));
      await this.holdings.refreshHolders(unit, id);
      return { ...before, ...facts, version: before.version + 1 };
    });
  }

  /** The post itself comes to its end, and with it whoever holds it. */
  async end(id: string, form: LastDayForm, user: Actor & Reader): Promise<void> {
    refuseUnlessAdministrator(user);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('post', id);
      const holders = await this.holdings.endWithPost(unit, id, form.to);
      await updateVersioned(unit, Post, { id, version: form.version }, { endedOn: form.to });
      await this.audit.record(unit, user, deed('ended a post', id, { lastDay: form.to, holders }));
    });
  }
}

function factsFrom(form: PostForm): Pick<Post, 'title' | 'sortKey' | 'mailbox' | 'isJobShare'> {
  return {
    title: form.title,
    sortKey: slugOf(form.title),
    mailbox: form.mailbox ?? null,
    isJobShare: form.isJobShare === true,
  };
}

async function refuseSecondTitle(unit: Unit, post: Pick<Post, 'id' | 'title'>): Promise<void> {
  await unit.lock('posts', 'titles');
  const same = await unit.manager.findOneBy(Post, { sortKey: slugOf(post.title) });
  if (same && same.id !== post.id) throw new RuleBroken('There is a post of this title already', 'title');
}

function deed(action: string, postId: string, detail: Record<string, string | number | boolean>) {
  return { action, subjectKind: 'post', subjectId: postId, detail };
}
