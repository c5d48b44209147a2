import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { type Account, rolesOf } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { hasLeft, type Person } from '../people/person.entity.js';
import { PanelClerksService } from './panel-clerks.service.js';
import { SeatsService } from './seats.service.js';

/** What a person may read, from their seats and the roles of their account: for whoever is asking, and for a view as them. */
@Injectable()
export class PersonReaders {
  constructor(
    private readonly accounts: AccountsService,
    private readonly seats: SeatsService,
    private readonly panelClerks: PanelClerksService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async readerFor(person: Person): Promise<{ reader: Reader; canSignIn: boolean }> {
    const account = await this.accounts.openOf(person.id);
    return { reader: await this.rightsOf(person, account), canSignIn: account !== null };
  }

  async rightsOf(person: Person, account: Account | null): Promise<Reader> {
    return {
      personId: person.id,
      roles: account === null ? [] : rolesOf(account),
      clerkOf: account === null ? [] : await this.panelsOf(account),
      isCouncillor: person.kind === 'councillor' && !hasLeft(person, this.clock.today()),
      seats: await this.seats.ofPerson(person.id),
    };
  }

  private async panelsOf({ id, isClerk, clerksEveryPanel }: Account): Promise<Reader['clerkOf']> {
    if (!isClerk) return [];
    return clerksEveryPanel ? 'all' : this.panelClerks.panelsOf(id);
  }
}
