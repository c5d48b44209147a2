import { Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AccountSessionsService } from './account-sessions.service.js';
import { toSessionResource } from './session.presenter.js';

@ApiTags('accounts')
@Controller('api')
export class SessionsApiController {
  constructor(private readonly sessions: AccountSessionsService) {}

  @Get('me/sessions')
  async own(@User() user: CurrentUser, @Req() request: Request) {
    return { items: (await this.sessions.own(user, request.sessionID)).map(toSessionResource) };
  }

  @Post('me/sessions/:key/ending')
  @HttpCode(204)
  async endOwn(@Param('key') key: string, @User() user: CurrentUser): Promise<void> {
    await this.sessions.endOwn(key, user);
  }

  @Get('accounts/:id/sessions')
  async of(@Param('id') id: string, @User() user: CurrentUser) {
    return { items: (await this.sessions.of(id, user)).map(toSessionResource) };
  }

  @Post('accounts/:id/sessions/:key/ending')
  @HttpCode(204)
  async end(@Param('id') id: string, @Param('key') key: string, @User() user: CurrentUser): Promise<void> {
    await this.sessions.end(id, key, user);
  }
}
