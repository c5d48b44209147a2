import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { accountPaths } from '../accounts.paths.js';
import { AccountsService } from '../accounts.service.js';

@Controller('workspace/accounts/:id/closure')
export class ClosureController {
  constructor(private readonly accounts: AccountsService) {}

  @Post()
  async create(@Param('id') id: string, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    await this.accounts.end(id, user);
    sayNext(request, { text: 'The account has ended. Nobody can sign in with it.' });
    response.redirect(303, accountPaths.show(id));
  }
}
