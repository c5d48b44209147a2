import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { AccountsService } from './accounts.service.js';

@Module({ imports: [PeopleModule], providers: [AccountsService], exports: [AccountsService] })
export class AccountsModule {}
