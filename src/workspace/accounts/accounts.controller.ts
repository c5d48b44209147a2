import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { AccountForm, RolesForm } from './account.form.js';
import { presentAccount, presentAccounts, presentNewAccount, presentRoles } from './account.presenter.js';
import { accountPaths } from './accounts.paths.js';
import { AccountsService } from './accounts.service.js';

const NEW = 'workspace/accounts/new';
const ROLES = 'workspace/accounts/roles';

@Controller('workspace/accounts')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  async index(
    @Query() query: Record<string, unknown>,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const page = await this.accounts.page(pageRequest(query), user);
    response.render('workspace/accounts/index', presentAccounts(page, request.originalUrl));
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
    response.render('workspace/accounts/show', presentAccount(await this.accounts.show(id, user)));
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
