import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AttendanceService } from '../attendance.service.js';
import { EntriesOfMeeting } from '../entries-of-meeting.service.js';
import { itemNamer } from '../entry-of-meeting.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import { ProceedingsService } from '../proceedings.service.js';
import { HeadForm } from './head.form.js';
import { presentHead } from './head.presenter.js';
import { HeadService } from './head.service.js';

@Controller('workspace/meetings/:meetingId/attendance/head')
export class HeadController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly head: HeadService,
    private readonly proceedings: ProceedingsService,
    private readonly entries: EntriesOfMeeting,
  ) {}

  @Get()
  async edit(@Param('meetingId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    await this.ask(id, user, response);
  }

  @Post()
  async update(
    @Param('meetingId') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(HeadForm, body, (form) => this.head.save(id, form, user));
    if (errors) return this.ask(id, user, response.status(errors.status), body, errors);
    sayNext(request, { text: 'The head of the minutes has been saved.' });
    response.redirect(303, proceedingsPaths.head(id));
  }

  private async ask(id: string, user: CurrentUser, response: Response, typed?: object, errors?: FormErrors) {
    const recorded = await this.attendance.readToKeep(id, user);
    const { made } = await this.proceedings.headOf(id, itemNamer(await this.entries.of(id)));
    response.render('workspace/proceedings/form', presentHead(recorded, made, user, typed, errors));
  }
}
