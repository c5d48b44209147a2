import { Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { User } from '../../platform/web/user.decorator.js';
import { AccountForm, RolesForm } from './account.form.js';
import { toAccountResource } from './account.presenter.js';
import { accountsQuery } from './accounts-query.js';
import { AccountsService } from './accounts.service.js';
import { PasswordForm } from './passwords/password.form.js';

@ApiTags('accounts')
@Controller('api/accounts')
export class AccountsApiController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  async index(@Query() query: Record<string, unknown>, @User() user: CurrentUser) {
    const { items, ...rest } = await this.accounts.page(accountsQuery(query), pageRequest(query), user);
    return { items: items.map(toAccountResource), ...rest };
  }

  @Post()
  @ApiBody({ type: AccountForm })
  async create(@ParsedBody(AccountForm) form: AccountForm, @User() user: CurrentUser) {
    const { id } = await this.accounts.open(form, user);
    return this.show(id, user);
  }

  @Get(':id')
  async show(@Param('id') id: string, @User() user: CurrentUser) {
    return toAccountResource(await this.accounts.show(id, user));
  }

  @Put(':id/roles')
  @ApiBody({ type: RolesForm })
  async update(@Param('id') id: string, @ParsedBody(RolesForm) form: RolesForm, @User() user: CurrentUser) {
    await this.accounts.change(id, form, user);
    return this.show(id, user);
  }

  @Put(':id/password')
  @HttpCode(204)
  async setPassword(
    @Param('id') id: string,
    @ParsedBody(PasswordForm) { password }: PasswordForm,
    @User() user: CurrentUser,
  ): Promise<void> {
    await this.accounts.setPassword(id, password, user);
  }

  @Post(':id/closure')
  async end(@Param('id') id: string, @User() user: CurrentUser) {
    await this.accounts.end(id, user);
    return this.show(id, user);
  }
}
