import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { pageRequest } from '../../../platform/web/pages/pagination.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { outgoingPaths } from '../reminders.paths.js';
import { presentOutgoing, presentOutgoingMails } from './outgoing.presenter.js';
import { OutgoingService } from './outgoing.service.js';

@Controller('workspace/reminders')
export class OutgoingController {
  constructor(private readonly outgoing: OutgoingService) {}

  @Get()
  async index(
    @Query() asked: Record<string, unknown>,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const next = await this.outgoing.next(pageRequest(asked), user);
    response.render('workspace/reminders/outgoing', presentOutgoing(next, request.originalUrl));
  }

  @Post('test')
  async test(@User() user: CurrentUser, @Res() response: Response) {
    const address = await this.outgoing.sendTest(user);
    sayNext(response.req, { text: `A test mail is on its way to ${address}.` });
    response.redirect(303, outgoingPaths.index());
  }

  @Get(':personId')
  async show(@Param('personId') personId: string, @User() user: CurrentUser, @Res() response: Response) {
    const { day, mails } = await this.outgoing.read(personId, user);
    response.render('workspace/reminders/outgoing-mail', presentOutgoingMails(day, mails));
  }

  @Post(':personId/hold')
  async hold(@Param('personId') personId: string, @User() user: CurrentUser, @Res() response: Response) {
    await this.outgoing.hold(personId, user);
    sayNext(response.req, {
      text: 'The mail is held back. What waits goes out with the first mail after its release.',
    });
    response.redirect(303, outgoingPaths.index());
  }

  @Post(':personId/release')
  async release(@Param('personId') personId: string, @User() user: CurrentUser, @Res() response: Response) {
    await this.outgoing.release(personId, user);
    sayNext(response.req, { text: 'The mail is released.' });
    response.redirect(303, outgoingPaths.index());
  }
}
