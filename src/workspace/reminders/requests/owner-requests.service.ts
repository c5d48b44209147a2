import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { ActionAct } from '../../../domain/actions/action-acts.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ActionFollowers, type Happened } from '../../actions/action-followers.service.js';
import { ActionPauses } from './action-pauses.service.js';
import { OwnerRequest, type RequestKind, type RequestOutcome } from './owner-request.entity.js';

export interface Asked {
  readonly kind: RequestKind;
  readonly text: string;
  readonly wishedFor: CalendarDate | null;
}

/** What settles which request: the date was changed, somebody else has it. */
const MEETS: Partial<Record<ActionAct, RequestKind>> = {
  'due-moved': 'more-time',
  deferred: 'more-time',
  assigned: 'not-mine',
};
/** What nobody needs any more: who is to do something else, or has done it, needs neither time nor another owner. */
const OVERTAKES: Partial<Record<ActionAct, readonly RequestKind[]>> = {
  assigned: ['more-time'],
  proposed: ['more-time', 'not-mine'],
};

/** What owners ask for stays open until the clerk or the chair does it or declines, or the action moves on. */
@Injectable()
export class OwnerRequests implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly followers: ActionFollowers,
    private readonly pauses: ActionPauses,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  onModuleInit(): void {
    this.followers.register((unit, happened) => this.follow(unit, happened));
  }

  /** The latest first, with whoever asked. */
  async ofAction(actionId: string): Promise<OwnerRequest[]> {
    const order = { askedAt: 'DESC', id: 'DESC' } as const;
    return this.unitOfWork.reading(OwnerRequest).find({ where: { actionId }, relations: { person: true }, order });
  }

  /** Of an action locked in this unit. @returns false where the same was asked already @throws RuleBroken */
  async ask(unit: Unit, actionId: string, personId: string, { kind, text, wishedFor }: Asked): Promise<boolean> {
    const open = await unit.manager.findOneBy(OwnerRequest, { actionId, personId, kind, settledAt: IsNull() });
    if (open && open.text === text && open.wishedFor === wishedFor) return false;
    if (open) throw new RuleBroken('You have asked for this already, and it has not been answered yet');
    const asked = { askedOn: this.clock.today(), askedAt: this.clock.now() };
    const nothing = { settledAt: null, settledBy: null, outcome: null, reply: null };
    const row = { id: newId(), actionId, personId, kind, text, wishedFor, ...asked, ...nothing };
    await unit.manager.insert(OwnerRequest, row);
    if (kind === 'not-mine') await this.pauses.begin(unit, actionId);
    return true;
  }

  /** Compare and set: of two who settle it at once, one does. */
  async settle(unit: Unit, request: OwnerRequest, outcome: RequestOutcome, by: Actor, reply: string | null = null) {
    const settled = { settledAt: this.clock.now(), settledBy: by.name, outcome, reply };
    const { affected } = await unit.manager.update(OwnerRequest, { id: request.id, settledAt: IsNull() }, settled);
    if (affected === 1 && request.kind === 'not-mine') await this.pauses.end(unit, request.actionId);
    return affected === 1;
  }

  private async follow(unit: Unit, { actionId, act, isClosed, by }: Happened): Promise<void> {
    const met = MEETS[act];
    const kinds: readonly RequestKind[] = isClosed
      ? ['more-time', 'not-mine']
      : [...(met ? [met] : []), ...(OVERTAKES[act] ?? [])];
    if (kinds.length === 0) return;
    const open = await unit.manager.findBy(OwnerRequest, { actionId, kind: In([...kinds]), settledAt: IsNull() });
    for (const request of open) {
      await this.settle(unit, request, !isClosed && request.kind === met ? 'met' : 'overtaken', by);
    }
  }
}
