import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import { type CurrentUser, currentUserOf } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { requireClerkOf } from '../meeting-rights.js';
import { meetingPaths } from '../meeting.paths.js';
import { meetingSurroundings } from '../meeting.presenter.js';
import type { MeetingOfPanel } from '../meeting.entity.js';
import { MeetingsService } from '../meetings.service.js';
import { KeyDatesForm } from './key-dates.form.js';
import { keyDateFields, keyDatesFormOf } from './key-dates.presenter.js';
import { KeyDatesService } from './key-dates.service.js';

@Controller('workspace/meetings/:meetingId/key-dates')
export class KeyDatesController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly keyDates: KeyDatesService,
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
    const { errors } = await submitForm(KeyDatesForm, body, (form) => this.keyDates.choose(id, form, user));
    if (errors) return this.ask(response.status(errors.status), await this.meetings.get(id), body, errors);
    sayNext(response.req, { text: 'The key dates have been saved.' });
    response.redirect(303, meetingPaths.show(id));
  }

  private async ask(response: Response, meeting: MeetingOfPanel, typed?: object, errors?: FormErrors): Promise<void> {
    response.render('workspace/meetings/key-dates', {
      ...meetingSurroundings(meeting, currentUserOf(response.req)),
      title: 'Choose the key dates of a meeting',
      panelName: meeting.panel.name,
      day: longDate(meeting.day),
      action: meetingPaths.keyDates(meeting.id),
      fields: keyDateFields(await this.keyDates.computedFor(meeting)),
      ...presentEdit(keyDatesFormOf(meeting), typed, errors),
    });
  }
}
