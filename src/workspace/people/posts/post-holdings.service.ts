import { Inject, Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotFound } from '../../../domain/errors.js';
import { isOn, lastDayOf, termsOn } from '../../../domain/membership/term-of-office.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { refuseUnlessAdministrator } from '../people-permission.js';
import { PersonStanding } from '../person-standing.service.js';
import { PostHolding } from '../post-holding.entity.js';
import { Post } from '../post.entity.js';
import type { AppointmentForm, LastDayForm } from './post.form.js';
import {
  refuseAfterEnd,
  refuseBackwards,
  refuseOverlapping,
  refuseTwice,
  refuseUndoing,
  refuseUnlessOfficer,
} from './post-rules.js';

const LATEST_FIRST = { from: { direction: 'DESC', nulls: 'LAST' }, id: 'DESC' } as const;

/** Who holds which post, on any day. A time in a post ends; it is never deleted. */
@Injectable()
export class PostHoldingsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly standing: PersonStanding,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Everybody who has held, holds or will hold the post, the latest first. */
  async of(postId: string): Promise<PostHolding[]> {
    const where = { postId };
    return this.unitOfWork.reading(PostHolding).find({ where, relations: { person: true }, order: LATEST_FIRST });
  }

  /** A person's times in posts, the latest first. */
  async ofPerson(personId: string): Promise<PostHolding[]> {
    const where = { personId };
    return this.unitOfWork.reading(PostHolding).find({ where, relations: { post: true }, order: LATEST_FIRST });
  }

  async on(postIds: readonly string[], day: CalendarDate): Promise<PostHolding[]> {
    if (postIds.length === 0) return [];
    const holdings = await this.unitOfWork.reading(PostHolding).find({
      where: { postId: In([...postIds]) },
      relations: { person: true, post: true },
      order: { person: { sortKey: 'ASC' }, id: 'ASC' },
    });
    return termsOn(holdings, day);
  }

  async get(postId: string, id: string): Promise<PostHolding> {
    const where = { id, postId };
    const holding = await this.unitOfWork.reading(PostHolding).findOne({ where, relations: { person: true } });
    if (!holding) throw nobody();
    return holding;
  }

  async appoint(postId: string, form: AppointmentForm, user: Actor & Reader): Promise<PostHolding> {
    refuseUnlessAdministrator(user);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('post', postId);
      const post = await unit.manager.findOneBy(Post, { id: postId });
      if (!post) throw new NotFound('There is no such post.');
      refuseAfterEnd(post, form.from);
      await refuseUnlessOfficer(unit, form.personId);
      const others = await unit.manager.find(PostHolding, { where: { postId }, relations: { person: true } });
      const replaced =
        form.replaces === true ? others.filter((other) => other.to === null && isOn(other, form.from)) : [];
      const before = addDays(form.from, -1);
      refuseUndoing(replaced, before, this.clock.today(), 'from');
      await this.endAll(unit, replaced, before);
      const remaining = others.filter((other) => !replaced.includes(other));
      const holding = { id: newId(), postId, personId: form.personId, from: form.from, to: null, version: 1 };
      refuseTwice(holding, remaining, post);
      await unit.manager.insert(PostHolding, holding);
      const detail = { personId: form.personId, from: form.from, replaced: replaced.length };
      await this.audit.record(unit, user, deed('appointed to a post', postId, detail));
      await this.standing.refresh(unit, peopleOf([...replaced, holding]));
      return holding;
    });
  }

  async end(postId: string, id: string, form: LastDayForm, user: Actor & Reader): Promise<void> {
    refuseUnlessAdministrator(user);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('post', postId);
      const holding = await unit.manager.findOneBy(PostHolding, { id, postId });
      if (!holding) throw nobody();
      refuseBackwards(holding, form.to);
      await this.refuseBesideAnother(unit, { ...holding, to: form.to });
      await updateVersioned(unit, PostHolding, { id, version: form.version }, { to: form.to });
      const detail = { personId: holding.personId, lastDay: form.to };
      await this.audit.record(unit, user, deed('ended the time in a post', postId, detail));
      await this.standing.refresh(unit, [holding.personId]);
    });
  }

  /** A last day that moves on must not reach into the time of whoever came after. */
  private async refuseBesideAnother(unit: Unit, holding: PostHolding): Promise<void> {
    const where = { postId: holding.postId, id: Not(holding.id) };
    const others = await unit.manager.find(PostHolding, { where, relations: { person: true } });
    const post = await unit.manager.findOneByOrFail(Post, { id: holding.postId });
    refuseTwice(holding, others, post, { person: 'to', day: 'to' });
  }

  /** Part of somebody's leaving, whose own event names it. The titles they held are returned. */
  async endAllOf(unit: Unit, personId: string, lastDay: CalendarDate): Promise<string[]> {
    const all = await unit.manager.find(PostHolding, { where: { personId }, relations: { post: true } });
    const open = all.filter(goesOnAfter(lastDay));
    await this.endAll(unit, open, lastDay);
    await this.standing.refresh(unit, [personId]);
    return open.map(({ post }) => post?.title ?? '');
  }

  /** Part of a post's end, whose own event names it. How many held it is returned. */
  async endWithPost(unit: Unit, postId: string, lastDay: CalendarDate): Promise<number> {
    const all = await unit.manager.find(PostHolding, { where: { postId }, relations: { person: true } });
    const open = all.filter(goesOnAfter(lastDay));
    refuseUndoing(open, lastDay, this.clock.today(), 'to');
    await this.endAll(unit, open, lastDay);
    await this.standing.refresh(unit, peopleOf(open));
    return open.length;
  }

  async refuseOverlaps(unit: Unit, postId: string): Promise<void> {
    refuseOverlapping(await unit.manager.findBy(PostHolding, { postId }));
  }

  /** After the post got another title, which stands beside their names. */
  async refreshHolders(unit: Unit, postId: string): Promise<void> {
    await this.standing.refresh(unit, peopleOf(await unit.manager.findBy(PostHolding, { postId })));
  }

  /** A time that has not begun never comes: nobody held the post in it, so nothing of the past is lost. */
  private async endAll(unit: Unit, holdings: readonly PostHolding[], lastDay: CalendarDate): Promise<void> {
    for (const holding of holdings) {
      const { id, version } = holding;
      const to = lastDayOf(holding, lastDay, this.clock.today());
      if (to === null) await unit.manager.delete(PostHolding, { id });
      else await updateVersioned(unit, PostHolding, { id, version }, { to });
    }
  }
}

function goesOnAfter(day: CalendarDate): (holding: PostHolding) => boolean {
  return ({ to }) => to === null || to > day;
}

function peopleOf(holdings: readonly { personId: string }[]): string[] {
  return holdings.map(({ personId }) => personId);
}

function nobody(): NotFound {
  return new NotFound('Nobody held this post then.');
}

function deed(action: string, postId: string, detail: Record<string, string | number | boolean>) {
  return { action, subjectKind: 'post', subjectId: postId, detail };
}
