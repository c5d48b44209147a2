import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { type CurrentUser, currentUserOf } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { requireClerkOf } from '../meeting-rights.js';
import { meetingPaths } from '../meeting.paths.js';
import { meetingSurroundings, noticesFormOf } from '../meeting.presenter.js';
import type { MeetingOfPanel } from '../meeting.entity.js';
import { MeetingsService } from '../meetings.service.js';
import { NoticesForm } from './notices.form.js';
import { NoticesService } from './notices.service.js';

@Controller('workspace/meetings/:meetingId/notices')
export class NoticesController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly notices: NoticesService,
  ) {}

  @Get()
  async edit(@Param('meetingId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const meeting = await this.meetings.get(id);
    requireClerkOf(user, meeting.panelId);
    await this.ask(response, meeting);
  }

  @Post()
  async update(
    @Param('meetingId') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const meeting = await this.meetings.get(id);
    requireClerkOf(user, meeting.panelId);
    const { errors } = await submitForm(NoticesForm, body, (form) => this.notices.record(id, form, user));
    if (errors) return this.ask(response.status(errors.status), await this.meetings.get(id), body, errors);
    sayNext(response.req, { text: 'The notices have been recorded.' });
    response.redirect(303, meetingPaths.show(id));
  }

  private async ask(response: Response, meeting: MeetingOfPanel, typed?: object, errors?: FormErrors): Promise<void> {
    response.render('workspace/meetings/notices', {
      ...meetingSurroundings(meeting, currentUserOf(response.req)),
      title: 'Record the notices of a meeting',
      panelName: meeting.panel.name,
      action: meetingPaths.notices(meeting.id),
      summonsPage: (await this.notices.hasSummons(meeting.id)) ? meetingPaths.summons(meeting.id) : null,
      ...presentEdit(noticesFormOf(meeting), typed, errors),
    });
  }
}
