import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { agendaPaths } from '../../agendas/agenda.paths.js';
import { presentReportRequest } from './report-request.presenter.js';
import { ReportRequests } from './report-requests.service.js';

interface Address {
  readonly id: string;
  readonly entryId: string;
}

/** The report of one item, asked for by hand. */
@Controller('workspace/agendas/:id/entries/:entryId/report-request')
export class ReportRequestsController {
  constructor(private readonly requests: ReportRequests) {}

  @Get()
  async new(@Param() { id, entryId }: Address, @User() user: CurrentUser, @Res() response: Response) {
    const toAskFor = await this.requests.open(id, entryId, user);
    response.render('workspace/reminders/report-request', presentReportRequest(toAskFor));
  }

  @Post()
  async create(
    @Param() { id, entryId }: Address,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.requests.ask(id, entryId, user);
    sayNext(request, { text: 'The author is asked for the report by mail.' });
    response.redirect(303, agendaPaths.show(id));
  }

  @Post('revocation')
  async revoke(
    @Param() { id, entryId }: Address,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.requests.revoke(id, entryId, user);
    sayNext(request, { text: 'The links in earlier mails open nothing any more.' });
    response.redirect(303, agendaPaths.show(id));
  }
}
