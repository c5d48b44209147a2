import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { type CurrentUser, Readers } from '../../platform/web/current-user.js';
import { type Account, ownerName, rolesOf } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { hasLeft } from '../people/person.entity.js';
import { PanelClerksService } from './panel-clerks.service.js';
import { SeatsService } from './seats.service.js';

/** Who is asking, with the seats and panels they have at this moment. */
@Injectable()
export class SignedInReaders extends Readers {
  constructor(
    private readonly accounts: AccountsService,
    private readonly seats: SeatsService,
    private readonly panelClerks: PanelClerksService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {
    super();
  }

  async readerOf(accountId: string): Promise<CurrentUser | null> {
    const account = await this.accounts.byId(accountId);
    if (!account?.person || account.endedAt !== null) return null;
    const { person } = account;
    return {
      accountId,
      name: ownerName(account),
      personId: person.id,
      roles: rolesOf(account),
      clerkOf: await this.panelsOf(account),
      isCouncillor: person.kind === 'councillor' && !hasLeft(person, this.clock.today()),
      seats: await this.seats.ofPerson(person.id),
    };
  }

  private async panelsOf({ id, isClerk, clerksEveryPanel }: Account): Promise<CurrentUser['clerkOf']> {
    if (!isClerk) return [];
    return clerksEveryPanel ? 'all' : this.panelClerks.panelsOf(id);
  }
}
