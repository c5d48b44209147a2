import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { actionPaths } from '../../actions/action.paths.js';
import { LiveLinksService } from './live-links.service.js';

/** Takes back what one person can open by mail. */
@Controller('workspace/actions/:id/answer-links/:personId/revocation')
export class LiveLinksController {
  constructor(private readonly links: LiveLinksService) {}

  @Post()
  async create(
    @Param('id') id: string,
    @Param('personId') personId: string,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.links.revoke(id, personId, user);
    sayNext(request, { text: 'The links in earlier mails open nothing any more.' });
    response.redirect(303, actionPaths.show(id));
  }
}
