import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { accountPaths } from '../accounts.paths.js';
import { AccountSessionsService } from './account-sessions.service.js';

@Controller('workspace/account')
export class OwnSessionsController {
  constructor(private readonly sessions: AccountSessionsService) {}

  @Post('sessions/:key/ending')
  async end(@Param('key') key: string, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    await this.sessions.endOwn(key, user);
    sayNext(request, { text: 'You are signed out there.' });
    response.redirect(303, accountPaths.own());
  }

  @Post('other-sessions/ending')
  async endElsewhere(@User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    await this.sessions.endElsewhere(user, request.sessionID);
    sayNext(request, { text: 'You are signed out everywhere else.' });
    response.redirect(303, accountPaths.own());
  }
}
