import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import type { AroundAction } from '../../../domain/reminders/reminders-of-action.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SeatsService } from '../../panels/seats.service.js';
import { AroundActions, type Charge } from '../runs/around-actions.js';
import { ContactsService } from '../links/contacts.service.js';

/**
 * Who may answer for an action today: whoever owns it, whom the owner answers to, and the panel's lead officer. A new
 * owner, a new holder of the post or a last day with the council ends what somebody could do by their links.
 */
@Injectable()
export class AnswerStanding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seats: SeatsService,
    private readonly contacts: ContactsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async of(action: Charge): Promise<ReadonlySet<string>> {
    const { owners, managers, leadOfficer } = await this.around(action);
    const all = [...owners, ...managers, ...(leadOfficer === null ? [] : [leadOfficer])];
    return new Set(all.map(({ personId }) => personId));
  }

  /** Only its owner can say whose it is not. */
  async isOwner(personId: string, action: Charge): Promise<boolean> {
    const { owners } = await this.around(action);
    return owners.some((owner) => owner.personId === personId);
  }

  private async around(action: Charge): Promise<AroundAction> {
    const around = new AroundActions(this.unitOfWork, this.seats, this.contacts, this.clock.today());
    await around.lookUp([action]);
    return around.of(action);
  }
}
