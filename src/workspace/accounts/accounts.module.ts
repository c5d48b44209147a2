import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { AccountEnding } from './account-ending.js';
import { AccountsApiController } from './accounts.api.controller.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { ClosureController } from './closure/closure.controller.js';
import { OwnAccountController } from './own-account/own-account.controller.js';
import { OwnAccountService } from './own-account/own-account.service.js';
import { Credentials } from './passwords/credentials.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PasswordController } from './passwords/password.controller.js';
import { SignInApiController } from './sign-in/sign-in.api.controller.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignOutController } from './sign-in/sign-out.controller.js';
import { SignInThrottle } from './sign-in/sign-in-throttle.js';
import { SignInService } from './sign-in/sign-in.service.js';

@Module({
  imports: [PeopleModule],
  controllers: [
    AccountsController,
    AccountsApiController,
    ClosureController,
    OwnAccountController,
    PasswordController,
    SignInController,
    SignInApiController,
    SignOutController,
  ],
  providers: [
    AccountsService,
    AccountEnding,
    Credentials,
    OwnAccountService,
    { provide: PasswordHasher, useFactory: () => new PasswordHasher() },
    SignInService,
    SignInThrottle,
  ],
  exports: [AccountsService],
})
export class AccountsModule {}
