import { Injectable } from '@nestjs/common';
import { type CurrentUser, Readers } from '../../platform/web/current-user.js';
import { ownerName } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { PersonReaders } from './person-readers.service.js';

/** Who is asking, with the seats and panels they have at this moment. */
@Injectable()
export class SignedInReaders extends Readers {
  constructor(
    private readonly accounts: AccountsService,
    private readonly people: PersonReaders,
  ) {
    super();
  }

  async readerOf(accountId: string): Promise<CurrentUser | null> {
    const account = await this.accounts.byId(accountId);
    if (!account?.person || account.endedAt !== null) return null;
    return { accountId, name: ownerName(account), ...(await this.people.rightsOf(account.person, account)) };
  }
}
