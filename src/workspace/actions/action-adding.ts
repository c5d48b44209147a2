import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import type { Doer } from './action-edits.js';
import { ActionUpdate } from './action-update.entity.js';
import { Action, NO_DAY } from './action.entity.js';
import { ActionsIndex } from './actions-index.js';
import { ActionNewsService } from './news/action-news.service.js';

/** The panel and the meeting where an action comes from. */
export interface RaisedAt {
  readonly panelId: string;
  readonly meetingId: string;
  readonly day: string;
}

/** What is known of an action when it is raised. */
export type NewAction = Pick<
  Action,
  | 'source'
  | 'clauseId'
  | 'resolutionId'
  | 'minuteNumber'
  | 'reference'
  | 'referenceKey'
  | 'wording'
  | 'isPrivate'
  | 'publicLabel'
  | 'opensToMembers'
  | 'ownerPersonId'
  | 'ownerPostId'
  | 'ownerWords'
  | 'noOwnerBecause'
  | 'dueOn'
  | 'dueWords'
  | 'noDateBecause'
  | 'waitingFor'
>;

/** Adds an action with the first entry on its record. Asks nobody for permission. */
@Injectable()
export class ActionAdding {
  constructor(
    private readonly index: ActionsIndex,
    private readonly news: ActionNewsService,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The id of the new action. */
  async add(unit: Unit, { panelId, meetingId, day }: RaisedAt, action: NewAction, by: Doer): Promise<string> {
    const [id, entryId] = [newId(), newId()];
    const { dueOn, waitingFor, minuteNumber } = action;
    await unit.manager.insert(Action, {
      ...NOTHING_YET,
      ...action,
      id,
      panelId,
      meetingId,
      sortDueOn: dueOn ?? NO_DAY,
      originalDueOn: dueOn,
      waitingSince: waitingFor === null ? null : day,
      raisedOn: day,
      lastHeardOn: day,
    });
    await unit.manager.insert(ActionUpdate, {
      id: entryId,
      actionId: id,
      place: 1,
      act: 'raised',
      text: '',
      madeOn: day,
      meetingId,
      minuteNumber,
      madeBy: by.name,
      personId: by.personId,
      recordedAt: this.clock.now(),
    });
    if (action.ownerPersonId !== null || action.ownerPostId !== null) await this.news.note(unit, entryId);
    await this.index.follow(unit, id);
    await this.audit.record(unit, by, { action: 'action: raised', subjectKind: 'action', subjectId: id });
    return id;
  }
}

const NOTHING_YET = {
  timesMoved: 0,
  strandId: null,
  state: 'open',
  isOffTarget: false,
  nextMilestoneOn: null,
  replyDueOn: null,
  proposedOn: null,
  lastColour: null,
  closedOn: null,
  closingMinute: null,
  closingMeetingId: null,
  successorId: null,
  version: 1,
} as const satisfies Partial<Action>;
