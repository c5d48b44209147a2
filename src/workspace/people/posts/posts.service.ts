import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import { addDays, type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { isOn, sharedDays, termInWords, termsOn } from '../../../domain/membership/term-of-office.js';
import { slugOf } from '../../../domain/slug.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../../platform/web/pages/pagination.js';
import { sqlDirection } from '../../../platform/web/pages/sorting.js';
import { refuseUnlessAdministrator } from '../people-permission.js';
import { PersonStanding } from '../person-standing.service.js';
import { fullName, Person } from '../person.entity.js';
import { PostHolding } from '../post-holding.entity.js';
import { Post } from '../post.entity.js';
import { likeWords, type RegisterQuery } from '../register-query.js';
import type { PostOnDay } from './post-on-day.js';
import type { AppointmentForm, LastDayForm, PostForm } from './post.form.js';

const LATEST_FIRST = { from: { direction: 'DESC', nulls: 'LAST' }, id: 'DESC' } as const;

/** The council's posts and who holds them, on any day. A post ends, and so does a time in it; neither is deleted. */
@Injectable()
export class PostsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly standing: PersonStanding,
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
    const holders = await this.holdersOn(
      posts.map(({ id }) => id),
      on,
    );
    const items = posts.map((post) => ({ post, holders: holders.filter(({ postId }) => postId === post.id) }));
    return { items, total: counted.length, page: request.page, size: request.size };
  }

  async get(id: string): Promise<Post> {
    const post = await this.unitOfWork.reading(Post).findOneBy({ id });
    if (!post) throw new NotFound('There is no such post.');
    return post;
  }

  /** Everybody who has held, holds or will hold it, the latest first. */
  async holdingsOf(postId: string): Promise<PostHolding[]> {
    const where = { postId };
    return this.unitOfWork.reading(PostHolding).find({ where, relations: { person: true }, order: LATEST_FIRST });
  }

  /** A person's times in posts, the latest first. */
  async holdingsOfPerson(personId: string): Promise<PostHolding[]> {
    const where = { personId };
    return this.unitOfWork.reading(PostHolding).find({ where, relations: { post: true }, order: LATEST_FIRST });
  }

  async holdersOn(postIds: readonly string[], on: CalendarDate): Promise<PostHolding[]> {
    if (postIds.length === 0) return [];
    const holdings = await this.unitOfWork.reading(PostHolding).find({
      where: { postId: In([...postIds]) },
      relations: { person: true, post: true },
      order: { person: { sortKey: 'ASC' }, id: 'ASC' },
    });
    return termsOn(holdings, on);
  }

  async getHolding(postId: string, holdingId: string): Promise<PostHolding> {
    const holding = (await this.holdingsOf(postId)).find(({ id }) => id === holdingId);
    if (!holding) throw new NotFound('Nobody held this post then.');
    return holding;
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
      const holdings = await unit.manager.findBy(PostHolding, { postId: id });
      if (!facts.isJobShare) refuseOverlaps(holdings);
      await updateVersioned(unit, Post, { id, version: form.version ?? 0 }, facts);
      await this.audit.record(unit, user, deed('changed a post', id, { title: facts.title }));
      await this.refreshHolders(unit, holdings);
      return { ...before, ...facts, version: before.version + 1 };
    });
  }

  /** The post itself comes to its end, and with it whoever holds it. */
  async end(id: string, form: LastDayForm, user: Actor & Reader): Promise<void> {
    refuseUnlessAdministrator(user);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('post', id);
      const holdings = (await unit.manager.findBy(PostHolding, { postId: id })).filter(({ to }) =>
        isOpenAfter(to, form),
      );
      await endAll(unit, holdings, form.to);
      await updateVersioned(unit, Post, { id, version: form.version }, { endedOn: form.to });
      await this.audit.record(unit, user, deed('ended a post', id, { lastDay: form.to, holders: holdings.length }));
      await this.refreshHolders(unit, holdings);
    });
  }

  async appoint(postId: string, form: AppointmentForm, user: Actor & Reader): Promise<PostHolding> {
    refuseUnlessAdministrator(user);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('post', postId);
      const post = await this.get(postId);
      refuseAfterEnd(post, form.from);
      await refuseUnlessOfficer(unit, form.personId);
      const others = await unit.manager.find(PostHolding, { where: { postId }, relations: { person: true } });
      const replaced =
        form.replaces === true ? others.filter((other) => other.to === null && isOn(other, form.from)) : [];
      await endAll(unit, replaced, addDays(form.from, -1));
      const remaining = others.filter((other) => !replaced.includes(other));
      const holding = { id: newId(), postId, personId: form.personId, from: form.from, to: null, version: 1 };
      refuseTwice(holding, remaining, post);
      await unit.manager.insert(PostHolding, holding);
      const detail = { personId: form.personId, from: form.from, replaced: replaced.length };
      await this.audit.record(unit, user, deed('appointed to a post', postId, detail));
      await this.refreshHolders(unit, [...replaced, holding]);
      return holding;
    });
  }

  async endHolding(postId: string, holdingId: string, form: LastDayForm, user: Actor & Reader): Promise<void> {
    refuseUnlessAdministrator(user);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('post', postId);
      const holding = await unit.manager.findOneBy(PostHolding, { id: holdingId, postId });
      if (!holding) throw new NotFound('Nobody held this post then.');
      refuseBackwards(holding, form.to);
      await updateVersioned(unit, PostHolding, { id: holdingId, version: form.version }, { to: form.to });
      const detail = { personId: holding.personId, lastDay: form.to };
      await this.audit.record(unit, user, deed('ended the time in a post', postId, detail));
      await this.refreshHolders(unit, [holding]);
    });
  }

  /** Part of somebody's leaving, whose own event names it. The titles they held are returned. */
  async endAllOf(unit: Unit, personId: string, lastDay: CalendarDate): Promise<string[]> {
    const all = await unit.manager.find(PostHolding, { where: { personId }, relations: { post: true } });
    const open = all.filter(({ to }) => to === null || to > lastDay);
    await endAll(unit, open, lastDay);
    await this.standing.refresh(unit, [personId]);
    return open.map(({ post }) => post?.title ?? '');
  }

  private async refreshHolders(unit: Unit, holdings: readonly { personId: string }[]): Promise<void> {
    await this.standing.refresh(
      unit,
      holdings.map(({ personId }) => personId),
    );
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

/** A time that had not begun by then never comes: nobody held the post in it, so nothing of the past is lost. */
async function endAll(unit: Unit, holdings: readonly PostHolding[], lastDay: CalendarDate): Promise<void> {
  for (const { id, version, from } of holdings) {
    if (from !== null && from > lastDay) await unit.manager.delete(PostHolding, { id });
    else await updateVersioned(unit, PostHolding, { id, version }, { to: lastDay });
  }
}

function isOpenAfter(to: CalendarDate | null, form: LastDayForm): boolean {
  return to === null || to > form.to;
}

async function refuseSecondTitle(unit: Unit, post: Pick<Post, 'id' | 'title'>): Promise<void> {
  await unit.lock('posts', 'titles');
  const same = await unit.manager.findOneBy(Post, { title: post.title });
  if (same && same.id !== post.id) throw new RuleBroken('There is a post of this title already', 'title');
}

function refuseAfterEnd({ endedOn }: Post, from: CalendarDate): void {
  if (endedOn !== null && from > endedOn) {
    throw new RuleBroken(`This post ended on ${longDate(endedOn)}`, 'from');
  }
}

async function refuseUnlessOfficer(unit: Unit, personId: string): Promise<void> {
  if (!(await unit.manager.existsBy(Person, { id: personId, kind: 'officer' }))) {
    throw new RuleBroken('Select the officer from the list', 'personId');
  }
}

function refuseTwice(
  holding: Pick<PostHolding, 'personId' | 'from' | 'to'>,
  others: readonly PostHolding[],
  post: Post,
) {
  for (const other of others) {
    const shared = sharedDays(holding, other);
    if (shared === null) continue;
    if (other.personId === holding.personId) {
      throw new RuleBroken(`They hold this post already, ${termInWords(other)}`, 'personId');
    }
    if (!post.isJobShare) {
      const who = other.person ? fullName(other.person) : 'Somebody';
      throw new RuleBroken(
        `${who} holds this post ${termInWords(other)}. End that first, or make the post a job share`,
        'from',
      );
    }
  }
}

function refuseOverlaps(holdings: readonly PostHolding[]): void {
  const overlaps = holdings.some((one, index) => holdings.slice(index + 1).some((other) => sharedDays(one, other)));
  if (overlaps) throw new RuleBroken('Several people hold this post at the same time: it is a job share', 'isJobShare');
}

function refuseBackwards({ from }: PostHolding, to: CalendarDate): void {
  if (from !== null && to < from) throw new RuleBroken(`The last day must be ${longDate(from)} or later`, 'to');
}

function deed(action: string, postId: string, detail: Record<string, string | number | boolean>) {
  return { action, subjectKind: 'post', subjectId: postId, detail };
}
