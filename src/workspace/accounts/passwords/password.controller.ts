import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { presentPassword } from '../account.presenter.js';
import { accountPaths } from '../accounts.paths.js';
import { AccountsService } from '../accounts.service.js';
import { PasswordForm } from './password.form.js';

const PAGE = 'workspace/accounts/password';

@Controller('workspace/accounts/:id/password')
export class PasswordController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  async edit(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, presentPassword(await this.accounts.show(id, user)));
  }

  @Post()
  async update(
    @Param('id') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const set = ({ password }: PasswordForm) => this.accounts.setPassword(id, password, user);
    const { errors } = await submitForm(PasswordForm, body, set);
    if (errors) return response.status(422).render(PAGE, presentPassword(await this.accounts.show(id, user), errors));
    sayNext(request, { text: 'The password is set. Tell it to the person in private, and ask them to change it.' });
    response.redirect(303, accountPaths.show(id));
  }
}
