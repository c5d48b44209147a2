import { Inject, Injectable } from '@nestjs/common';
import type { AccountRole } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { printedName } from '../../domain/membership/person-name.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { type CurrentUser, Readers } from '../../platform/web/current-user.js';
import type { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { AuthorityService } from '../authority/authority.service.js';
import type { ProperOfficer } from '../authority/proper-officer.entity.js';
import { nameOf, type Person } from '../people/person.entity.js';
import { PanelClerksService } from './panel-clerks.service.js';
import { SeatsService } from './seats.service.js';

/** Who is asking, with the seats, panels and office they hold at this moment. */
@Injectable()
export class SignedInReaders extends Readers {
  constructor(
    private readonly accounts: AccountsService,
    private readonly authority: AuthorityService,
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
    const officer = await this.authority.properOfficerOn(this.clock.today());
    return {
      accountId,
      name: printedName(nameOf(person), 'forename'),
      personId: person.id,
      roles: rolesOf(account),
      clerkOf: await this.panelsOf(account),
      isProperOfficer: holdsOffice(person, officer),
      isCouncillor: person.kind === 'councillor',
      seats: await this.seats.ofPerson(person.id),
    };
  }

  private async panelsOf({ id, isClerk, clerksEveryPanel }: Account): Promise<CurrentUser['clerkOf']> {
    if (!isClerk) return [];
    return clerksEveryPanel ? 'all' : this.panelClerks.panelsOf(id);
  }
}

function rolesOf(account: Account): AccountRole[] {
  const roles: AccountRole[] = [];
  if (account.isAdministrator) roles.push('administrator');
  if (account.isMonitoringOfficer) roles.push('monitoring-officer');
  if (account.isClerk) roles.push('clerk');
  return roles.length === 0 ? ['member-of-nothing'] : roles;
}

/** The register of proper officers holds names and posts as agendas print them: both must be this officer's. */
function holdsOffice(person: Person, officer: ProperOfficer | null): boolean {
  if (officer === null || person.kind !== 'officer' || person.post !== officer.post) return false;
  const plain = [person.forenames, person.surname].filter((part) => part !== null).join(' ');
  return [plain, ...(['initials', 'forename'] as const).map((style) => printedName(nameOf(person), style))].includes(
    officer.name,
  );
}
