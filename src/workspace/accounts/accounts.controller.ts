import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { SystemClock } from '../../domain/calendar/clock.js';
import { londonDay } from '../../domain/calendar/london-time.js';
import { SYSTEM_CLOCK } from '../../platform/config/system-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { AccountForm, RolesForm } from './account.form.js';
import { presentAccount, presentAccounts, presentNewAccount, presentRoles } from './account.presenter.js';
import { accountsQuery } from './accounts-query.js';
import { accountPaths } from './accounts.paths.js';
import { AccountsService } from './accounts.service.js';
import { presentTokens } from './api-tokens/api-token.presenter.js';
import { ApiTokensService } from './api-tokens/api-tokens.service.js';
import { AccountSessionsService } from './sessions/account-sessions.service.js';
import { presentSessions } from './sessions/session.presenter.js';

const NEW = 'workspace/accounts/new';
const ROLES = 'workspace/accounts/roles';

@Controller('workspace/accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: AccountSessionsService,
    private readonly tokens: ApiTokensService,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  @Get()
  async index(
    @Query() asked: Record<string, unknown>,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const query = accountsQuery(asked);
    const page = await this.accounts.page(query, pageRequest(asked), user);
    response.render('workspace/accounts/index', presentAccounts(page, query, request.originalUrl));
  }

  @Get('new')
  async new(@Query('personId') personId: unknown, @User() user: CurrentUser, @Res() response: Response) {
    response.render(NEW, presentNewAccount(await this.accounts.peopleWithout(user), { personId }));
  }

  @Post('new')
  async create(@Body() body: object, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    const { value, errors } = await submitForm(AccountForm, body, (form) => this.accounts.open(form, user));
    if (errors) {
      const people = await this.accounts.peopleWithout(user);
      return response.status(422).render(NEW, presentNewAccount(people, body, errors));
    }
    sayNext(request, { text: `The account ${value.signInName} is open.` });
    response.redirect(303, accountPaths.show(value.id));
  }

  @Get(':id')
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const account = await this.accounts.show(id, user);
    const sessions = presentSessions(await this.sessions.of(id, user), (key) => accountPaths.sessionEnding(id, key));
    const today = londonDay(this.clock.now().toISOString());
    const tokens = presentTokens(await this.tokens.of(id, user), today);
    response.render('workspace/accounts/show', { ...presentAccount(account), sessions, tokens });
  }

  @Get(':id/roles')
  async edit(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(ROLES, presentRoles(await this.accounts.show(id, user)));
  }

  @Post(':id/roles')
  async update(
    @Param('id') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(RolesForm, body, (form) => this.accounts.change(id, form, user));
    if (errors)
      return response
        .status(errors.status)
        .render(ROLES, presentRoles(await this.accounts.show(id, user), body, errors));
    sayNext(request, { text: 'The roles are saved.' });
    response.redirect(303, accountPaths.show(id));
  }
}
