import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RuleBroken } from '../../../domain/errors.js';
import { Config } from '../../../platform/config/config.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { pageRequest } from '../../../platform/web/pages/pagination.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { noticePaths } from '../reminders.paths.js';
import { MailLogService } from './mail-log.service.js';
import { NoticeFilesService } from './notice-files.service.js';
import { presentNotice } from './notice.presenter.js';
import { presentNotices, presentWrongNotices } from './notices.presenter.js';
import { type NoticesQuery, noticesQuery } from './notices-query.js';

const PAGE = 'workspace/reminders/notices';

@Controller('workspace/notices')
export class MailLogController {
  constructor(
    private readonly log: MailLogService,
    private readonly files: NoticeFilesService,
    private readonly config: Config,
  ) {}

  @Get()
  async index(
    @Query() asked: Record<string, unknown>,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { query, wrong } = readQuery(asked);
    if (wrong) {
      this.log.requireReader(user);
      return response.status(422).render(PAGE, presentWrongNotices(asked, wrong));
    }
    const page = await this.log.page(query, pageRequest(asked), user);
    response.render(PAGE, presentNotices({ page, query, user, address: request.originalUrl }));
  }

  @Get(':id')
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const mail = await this.log.get(id, user);
    const attachments = await this.files.attachmentsOf(mail);
    const isFile = this.files.isFileFor(mail, user);
    const { baseUrl } = this.config;
    response.render('workspace/reminders/notice', presentNotice({ mail, attachments, isFile, baseUrl }, user));
  }

  @Post(':id/resending')
  async resend(@Param('id') id: string, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    await this.log.sendAgain(id, user);
    sayNext(request, { text: 'The mail is on its way again.' });
    response.redirect(303, noticePaths.show(id));
  }
}

type Read =
  | { readonly query: NoticesQuery; readonly wrong?: undefined }
  | { readonly query?: undefined; readonly wrong: FormErrors };

function readQuery(asked: Record<string, unknown>): Read {
  try {
    return { query: noticesQuery(asked) };
  } catch (error) {
    if (error instanceof RuleBroken) return { wrong: FormErrors.of(error) };
    throw error;
  }
}
