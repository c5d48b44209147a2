import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Config } from '../../../platform/config/config.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { pageRequest } from '../../../platform/web/pages/pagination.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { noticePaths } from '../reminders.paths.js';
import { presentNotice, presentNotices } from './notice.presenter.js';
import { noticesQuery } from './notices-query.js';
import { MailLogService } from './mail-log.service.js';

@Controller('workspace/notices')
export class MailLogController {
  constructor(
    private readonly log: MailLogService,
    private readonly config: Config,
  ) {}

  @Get()
  async index(
    @Query() asked: Record<string, unknown>,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const query = noticesQuery(asked);
    const page = await this.log.page(query, pageRequest(asked), user);
    response.render('workspace/reminders/notices', presentNotices(page, query, request.originalUrl));
  }

  @Get(':id')
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const { mail, ...part } = await this.log.read(id, user);
    response.set('Referrer-Policy', 'no-referrer');
    response.render('workspace/reminders/notice', presentNotice(mail, user, part, this.config.baseUrl));
  }

  /** To be opened by a mail program, never by the browser: its HTML part is not ours to draw. */
  @Get(':id/file')
  async file(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.attachment(`${id}.eml`).type('message/rfc822');
    response.sendFile(await this.log.file(id, user), { dotfiles: 'allow', cacheControl: false });
  }

  @Post(':id/resending')
  async resend(@Param('id') id: string, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    await this.log.sendAgain(id, user);
    sayNext(request, { text: 'The mail is on its way again.' });
    response.redirect(303, noticePaths.show(id));
  }
}
