import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { meetingPaths } from '../meeting.paths.js';
import { ShortNoticeForm } from './short-notice.form.js';
import { presentShortNotice } from './short-notice.presenter.js';
import { ShortNotices } from './short-notices.service.js';

const VIEW = 'workspace/meetings/calling-off';

const CALLED = 'This meeting is recorded as called at short notice.';
const NOT_CALLED = 'This meeting is recorded as not called at short notice.';

@Controller('workspace/meetings/:meetingId/short-notice')
export class ShortNoticeController {
  constructor(private readonly shortNotices: ShortNotices) {}

  @Get()
  async edit(@Param('meetingId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(VIEW, presentShortNotice(await this.shortNotices.meeting(id, user), user));
  }

  @Post()
  async update(
    @Param('meetingId') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { value: meeting, errors } = await submitForm(ShortNoticeForm, body, (form) =>
      this.shortNotices.record(id, form, user),
    );
    if (errors) {
      const page = presentShortNotice(await this.shortNotices.meeting(id, user), user, body, errors);
      return response.status(errors.status).render(VIEW, page);
    }
    sayNext(response.req, { text: meeting.convenedAt === null ? NOT_CALLED : CALLED });
    response.redirect(303, meetingPaths.show(id));
  }
}
