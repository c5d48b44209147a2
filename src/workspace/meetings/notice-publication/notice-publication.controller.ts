import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { meetingPaths } from '../meeting.paths.js';
import { NoticePublicationForm } from './notice-publication.form.js';
import { presentNoticePublication } from './notice-publication.presenter.js';
import { NoticePublicationService } from './notice-publication.service.js';

const VIEW = 'workspace/meetings/notice-publication';

@Controller('workspace/meetings/:meetingId/notice-publication')
export class NoticePublicationController {
  constructor(private readonly publication: NoticePublicationService) {}

  @Get()
  async show(@Param('meetingId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(VIEW, presentNoticePublication(await this.publication.prospect(id, user), user));
  }

  @Post()
  async create(
    @Param('meetingId') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(NoticePublicationForm, body, (form) =>
      this.publication.publish(id, form, user),
    );
    if (errors) {
      const page = presentNoticePublication(await this.publication.prospect(id, user), user, body, errors);
      return response.status(errors.status).render(VIEW, page);
    }
    sayNext(response.req, { text: 'The notice of this meeting is public.' });
    response.redirect(303, meetingPaths.show(id));
  }
}
