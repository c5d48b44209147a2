import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Account } from './account.entity.js';

/** Who can sign in. */
@Injectable()
export class AccountsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** With its person; an account that has ended as well. */
  async byId(id: string): Promise<Account | null> {
    return this.unitOfWork.reading(Account).findOne({ where: { id }, relations: { person: true } });
  }
}
