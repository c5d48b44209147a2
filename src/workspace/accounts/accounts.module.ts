import { Module } from '@nestjs/common';
import { AuthorityModule } from '../authority/authority.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AccountEnding } from './account-ending.js';
import { AccountsApiController } from './accounts.api.controller.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { ApiAccess } from '../../platform/web/api-access/api-access.js';
import { ApiTokensApiController } from './api-tokens/api-tokens.api.controller.js';
import { ApiTokensController } from './api-tokens/api-tokens.controller.js';
import { ApiTokensService } from './api-tokens/api-tokens.service.js';
import { AccountSessionsController } from './sessions/account-sessions.controller.js';
import { AccountSessionsService } from './sessions/account-sessions.service.js';
import { OwnSessionsController } from './sessions/own-sessions.controller.js';
import { SessionsApiController } from './sessions/sessions.api.controller.js';
import { ClosureController } from './closure/closure.controller.js';
import { ForgottenPasswordController } from './forgotten-password/forgotten-password.controller.js';
import { ForgottenPasswordService } from './forgotten-password/forgotten-password.service.js';
import { ForgottenPasswordThrottle } from './forgotten-password/forgotten-password-throttle.js';
import { OpenLinks } from './links/open-links.js';
import { PasswordLetters } from './links/password-letters.js';
import { PasswordLinkApiController } from './links/password-link.api.controller.js';
import { PasswordLinkController } from './links/password-link.controller.js';
import { PasswordLinksService } from './links/password-links.service.js';
import { SetPasswordController } from './links/set-password.controller.js';
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
  imports: [AuthorityModule, PeopleModule],
  controllers: [
    AccountsController,
    AccountsApiController,
    AccountSessionsController,
    ApiTokensController,
    ApiTokensApiController,
    ClosureController,
    ForgottenPasswordController,
    OwnAccountController,
    OwnSessionsController,
    PasswordLinkController,
    PasswordLinkApiController,
    PasswordController,
    SessionsApiController,
    SetPasswordController,
    SignInController,
    SignInApiController,
    SignOutController,
  ],
  providers: [
    AccountsService,
    AccountEnding,
    AccountSessionsService,
    ApiTokensService,
    { provide: ApiAccess, useExisting: ApiTokensService },
    Credentials,
    ForgottenPasswordService,
    ForgottenPasswordThrottle,
    OpenLinks,
    OwnAccountService,
    PasswordLetters,
    PasswordLinksService,
    { provide: PasswordHasher, useFactory: () => new PasswordHasher() },
    SignInService,
    SignInThrottle,
  ],
  exports: [AccountsService],
})
export class AccountsModule {}
