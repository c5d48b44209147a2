import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { accountPaths } from '../accounts.paths.js';
import { AccountSessionsService } from './account-sessions.service.js';

@Controller('workspace/accounts/:id/sessions/:key/ending')
export class AccountSessionsController {
  constructor(private readonly sessions: AccountSessionsService) {}

  @Post()
  async create(
    @Param('id') id: string,
    @Param('key') key: string,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.sessions.end(id, key, user);
    sayNext(request, { text: 'The person is signed out there.' });
    response.redirect(303, accountPaths.show(id));
  }
}
