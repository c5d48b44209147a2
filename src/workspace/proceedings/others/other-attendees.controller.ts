import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PersonChoices } from '../../people/person-choices.service.js';
import { AttendanceService } from '../attendance.service.js';
import { EntriesOfMeeting } from '../entries-of-meeting.service.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import { OtherAttendeesForm } from './other-attendees.form.js';
import { presentOthers } from './other-attendees.presenter.js';
import { OtherAttendeesService } from './other-attendees.service.js';

@Controller('workspace/meetings/:meetingId/attendance/others')
export class OtherAttendeesController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly others: OtherAttendeesService,
    private readonly entries: EntriesOfMeeting,
    private readonly choices: PersonChoices,
  ) {}

  @Get()
  async new(@Param('meetingId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    await this.ask(id, user, response);
  }

  @Post()
  async create(
    @Param('meetingId') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { value, errors } = await submitForm(OtherAttendeesForm, body, (form) => this.others.add(id, form, user));
    if (errors) return this.ask(id, user, response.status(errors.status), body, errors);
    sayNext(request, {
      text: value.length === 1 ? 'One line has been added.' : `${value.length} lines have been added.`,
    });
    response.redirect(303, proceedingsPaths.attendance(id));
  }

  private async ask(id: string, user: CurrentUser, response: Response, typed?: object, errors?: FormErrors) {
    const recorded = await this.attendance.readToKeep(id, user);
    const choices = {
      people: await this.choices.anybodyByKind(user),
      posts: await this.choices.posts(user),
      entries: await this.entries.of(id),
    };
    response.render('workspace/proceedings/form', presentOthers(recorded, choices, user, typed, errors));
  }
}
