import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { type ActionAct, isToldToOwner, NEWS } from '../../domain/actions/action-acts.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotFound, StaleEdit } from '../../domain/errors.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { ActionFollowers } from './action-followers.service.js';
import { ActionParty } from './action-party.entity.js';
import type { ActionRight } from './action-rights.js';
import { ActionUpdate } from './action-update.entity.js';
import { Action, NO_DAY } from './action.entity.js';
import { ActionsIndex } from './actions-index.js';
import { ActionsService } from './actions.service.js';
import { HeldPosts } from './held-posts.service.js';
import { ActionNewsService } from './news/action-news.service.js';

/** What happens to an action: the entry on its record, and what it changes of the action itself. */
export interface ActionChange {
  readonly act: ActionAct;
  readonly text: string;
  readonly changes?: ActionFields;
  /** Where it was not today. */
  readonly madeOn?: CalendarDate;
  readonly meetingId?: string | null;
  readonly minuteNumber?: string | null;
}

export type ActionFields = Partial<
  Omit<
    Action,
    | 'id'
    | 'panel'
    | 'meeting'
    | 'ownerPerson'
    | 'ownerPost'
    | 'strand'
    | 'closingMeeting'
    | 'successor'
    | 'sortDueOn'
    | 'version'
  >
>;

export interface ActionEdit {
  readonly unit: Unit;
  /** As it was before. */
  readonly action: Action;
}

/** Who does it, as far as the record of an action tells. */
export type Doer = Actor & { readonly personId: string | null };

/**
 * How everything that happens to an action is written: by one who may, one at a time, with its entry on the record, and
 * only on what the person saw where a version says what that was.
 */
@Injectable()
export class ActionEdits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionsService,
    private readonly posts: HeldPosts,
    private readonly index: ActionsIndex,
    private readonly news: ActionNewsService,
    private readonly followers: ActionFollowers,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The id of the entry. `version` is that of the action the person saw. @throws NotFound, NotAllowed, StaleEdit */
  async run(
    id: string,
    user: Actor & Reader,
    { right, version }: { readonly right: ActionRight; readonly version?: number },
    change: (edit: ActionEdit) => ActionChange | Promise<ActionChange>,
  ): Promise<string> {
    await this.require(id, user, right);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('action', id);
      await this.require(id, user, right);
      const action = await unit.manager.findOneByOrFail(Action, { id });
      if (version !== undefined && version !== action.version) throw new StaleEdit(id, action.version);
      return this.write(unit, action, await change({ unit, action }), user);
    });
  }

  /** For what has to be written together with an entry. */
  async unit<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(work);
  }

  /** @throws NotFound for an action that this reader may not see, NotAllowed */
  async require(id: string, reader: Reader, right: ActionRight): Promise<void> {
    const action = await this.actions.get(id, reader);
    const parties = await this.unitOfWork.reading(ActionParty).findBy({ actionId: id });
    const postIds = await this.posts.of(reader.personId);
    right(action, parties, { reader, postIds, today: this.clock.today() });
  }

  /** Of an action locked in this unit; asks nobody for permission. The id of the entry. */
  async write(unit: Unit, action: Action, change: ActionChange, by: Doer): Promise<string> {
    const { act, text, changes = {}, madeOn = this.clock.today() } = change;
    const heard = NEWS.includes(act) && madeOn > action.lastHeardOn ? { lastHeardOn: madeOn } : {};
    const fields = { ...changes, ...heard, ...sortedBy(changes) };
    if (Object.keys(fields).length > 0) await updateVersioned(unit, Action, action, fields);
    const entryId = newId();
    await unit.manager.insert(ActionUpdate, {
      id: entryId,
      actionId: action.id,
      place: await nextPlace(unit, action.id),
      act,
      text,
      madeOn,
      meetingId: change.meetingId ?? null,
      minuteNumber: change.minuteNumber ?? null,
      madeBy: by.name,
      personId: by.personId,
      recordedAt: this.clock.now(),
    });
    if (isToldToOwner(act, changes)) await this.news.note(unit, entryId);
    await this.index.follow(unit, action.id);
    await this.audit.record(unit, by, { action: `action: ${act}`, subjectKind: 'action', subjectId: action.id });
    await this.followers.follow(unit, { actionId: action.id, act, isClosed: isSet(changes.closedOn), by });
    return entryId;
  }

  /** Locked for this unit. @throws NotFound */
  async locked(unit: Unit, id: string): Promise<Action> {
    await unit.lock('action', id);
    const action = await unit.manager.findOneBy(Action, { id });
    if (!action) throw new NotFound('There is no such action.');
    return action;
  }
}

function isSet(day: CalendarDate | null | undefined): boolean {
  return day !== undefined && day !== null;
}

function sortedBy({ dueOn }: ActionFields): { sortDueOn?: string } {
  return dueOn === undefined ? {} : { sortDueOn: dueOn ?? NO_DAY };
}

async function nextPlace(unit: Unit, actionId: string): Promise<number> {
  return ((await unit.manager.maximum(ActionUpdate, 'place', { actionId })) ?? 0) + 1;
}
