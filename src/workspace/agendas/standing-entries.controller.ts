import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { agendaPaths } from './agenda.paths.js';
import { StandingEntriesService } from './standing-entries.service.js';

/** Brings in what the panel's template has and this agenda has not. */
@Controller('workspace/agendas/:id/standing-items')
export class StandingEntriesController {
  constructor(private readonly standing: StandingEntriesService) {}

  @Post()
  async bringIn(
    @Param('id') id: string,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const count = await this.standing.bringIn(id, user);
    sayNext(request, {
      text: count === 1 ? 'The standing item is on the agenda.' : 'The standing items are on the agenda.',
    });
    response.redirect(303, agendaPaths.show(id));
  }
}
