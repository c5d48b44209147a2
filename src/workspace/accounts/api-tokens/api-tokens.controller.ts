import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { accountPaths } from '../accounts.paths.js';
import { AccountsService } from '../accounts.service.js';
import { ApiTokenForm } from './api-token.form.js';
import { presentMadeToken, presentNewToken } from './api-token.presenter.js';
import { ApiTokensService } from './api-tokens.service.js';

const NEW = 'workspace/accounts/new-token';

@Controller('workspace/accounts/:id/tokens')
export class ApiTokensController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly tokens: ApiTokensService,
  ) {}

  @Get('new')
  async new(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(NEW, presentNewToken(await this.accounts.show(id, user), {}));
  }

  /** The answer is the page that shows the token: it is kept nowhere, so no other page could. */
  @Post('new')
  async create(@Param('id') id: string, @Body() body: object, @User() user: CurrentUser, @Res() response: Response) {
    const account = await this.accounts.show(id, user);
    const { value, errors } = await submitForm(ApiTokenForm, body, (form) => this.tokens.make(id, form, user));
    if (errors) return response.status(422).render(NEW, presentNewToken(account, body, errors));
    response.status(201).render('workspace/accounts/made-token', presentMadeToken(account, value.row, value.token));
  }

  @Post(':tokenId/revocation')
  async revoke(
    @Param('id') id: string,
    @Param('tokenId') tokenId: string,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.tokens.revoke(id, tokenId, user);
    sayNext(request, { text: 'The token is revoked. No program gets in with it any more.' });
    response.redirect(303, accountPaths.show(id));
  }
}
