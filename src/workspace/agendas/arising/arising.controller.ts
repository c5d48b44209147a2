import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { agendaPaths } from '../agenda.paths.js';
import type { EntryAddress } from '../entries/entries.controller.js';
import { ArisingReports } from './arising-reports.service.js';
import { presentArising } from './arising.presenter.js';
import { ArisingService } from './arising.service.js';

/** Matters arising from earlier minutes. */
@Controller('workspace/agendas/:id/entries/:entryId/arising')
export class ArisingController {
  constructor(
    private readonly arising: ArisingService,
    private readonly reports: ArisingReports,
  ) {}

  @Get()
  async show(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser, @Res() response: Response) {
    response.render('workspace/agendas/arising', presentArising(await this.arising.of(id, entryId, user)));
  }

  @Post('report')
  async freeze(
    @Param() { id, entryId }: EntryAddress,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.reports.freeze(id, entryId, user);
    sayNext(request, { text: 'The report is in the pack. What is reported from now on reads “since the pack”.' });
    response.redirect(303, agendaPaths.arising(id, entryId));
  }
}
