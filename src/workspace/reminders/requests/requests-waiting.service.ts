import { Inject, Injectable } from '@nestjs/common';
import { mayAgreeCompletion } from '../../../domain/access/action-access.js';
import { isClerk, type Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OwnerRequest, type RequestKind } from './owner-request.entity.js';

/** As many as anybody settles in a day. */
const MOST_LISTED = 20;

/** A request in a list, without a word of what it says. */
export interface WaitingRequest {
  readonly kind: RequestKind;
  readonly actionId: string;
  readonly reference: string;
}

/** What waits for somebody to settle it. */
@Injectable()
export class RequestsWaiting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The oldest first. */
  async of(reader: Reader): Promise<WaitingRequest[]> {
    const kept = isClerk(reader) ? reader.clerkOf : [];
    const panelIds = [...new Set(reader.seats.map(({ panelId }) => panelId))];
    const chaired = panelIds.filter((panelId) => mayAgreeCompletion(reader, panelId, this.clock.today()));
    if (kept.length === 0 && chaired.length === 0) return [];
    const rights = [
      ...(kept === 'all' ? ['1 = 1'] : kept.length === 0 ? [] : ['action.panelId IN (:...kept)']),
      ...(chaired.length === 0 ? [] : [`(request.kind = 'more-time' AND action.panelId IN (:...chaired))`]),
    ];
    const requests = await this.unitOfWork
      .reading(OwnerRequest)
      .createQueryBuilder('request')
      .innerJoinAndSelect('request.action', 'action')
      .where('request.settledAt IS NULL AND action.closedOn IS NULL')
      .andWhere(`(${rights.join(' OR ')})`, { kept, chaired })
      .orderBy('request.askedAt')
      .addOrderBy('request.id')
      .limit(MOST_LISTED)
      .getMany();
    return requests.map(({ kind, actionId, action }) => ({ kind, actionId, reference: action?.reference ?? '' }));
  }
}
