import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import type { OpenSession } from '../../../platform/web/session/sessions.js';
import { startSession } from '../../../platform/web/session/sign-in.js';
import { User } from '../../../platform/web/user.decorator.js';
import { peoplePaths } from '../../people/people.paths.js';
import { type Account, ownerName } from '../account.entity.js';
import { accountPaths } from '../accounts.paths.js';
import { rolesInWords } from '../role-words.js';
import { OwnPasswordForm } from '../passwords/password.form.js';
import { AccountSessionsService } from '../sessions/account-sessions.service.js';
import { presentSessions } from '../sessions/session.presenter.js';
import { OwnAccountService } from './own-account.service.js';

const PAGE = 'workspace/accounts/own';

@Controller('workspace/account')
export class OwnAccountController {
  constructor(
    private readonly own: OwnAccountService,
    private readonly sessions: AccountSessionsService,
  ) {}

  @Get()
  async show(@User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    response.render(PAGE, await this.page(user, request));
  }

  @Post('password')
  async changePassword(
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(OwnPasswordForm, body, (form) => this.own.changePassword(form, user));
    if (errors) return response.status(422).render(PAGE, await this.page(user, request, errors));
    await startSession(request, user.accountId);
    sayNext(request, { text: 'Your password is changed. You are signed out everywhere else.' });
    response.redirect(303, accountPaths.own());
  }

  private async page(user: CurrentUser, request: Request, errors?: FormErrors) {
    const summonses = user.isCouncillor && user.personId !== null ? peoplePaths.summonsConsent(user.personId) : null;
    return {
      ...present(await this.own.get(user), await this.sessions.own(user, request.sessionID), errors),
      summonses,
    };
  }
}

function present(account: Account, sessions: readonly OpenSession[], errors?: FormErrors) {
  return {
    title: 'Your account',
    action: accountPaths.ownPassword(),
    facts: {
      rows: [
        { key: 'Name', value: { text: ownerName(account) } },
        { key: 'Signs in with', value: { text: account.signInName } },
        { key: 'Roles', value: { text: rolesInWords(account) } },
      ],
    },
    sessions: presentSessions(sessions, accountPaths.ownSessionEnding),
    elsewhere:
      sessions.length > 1
        ? { text: 'Sign out everywhere else', kind: 'secondary', action: accountPaths.otherSessionsEnding() }
        : null,
    ...presentForm({}, errors),
  };
}
