import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { AccountsService } from './accounts.service.js';
import { OwnAccountService } from './own-account/own-account.service.js';
import { Credentials } from './passwords/credentials.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { SignInThrottle } from './sign-in/sign-in-throttle.js';
import { SignInService } from './sign-in/sign-in.service.js';

@Module({
  imports: [PeopleModule],
  providers: [
    AccountsService,
    Credentials,
    OwnAccountService,
    { provide: PasswordHasher, useFactory: () => new PasswordHasher() },
    SignInService,
    SignInThrottle,
  ],
  exports: [AccountsService],
})
export class AccountsModule {}
