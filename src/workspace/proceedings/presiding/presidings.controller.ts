import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AttendanceService } from '../attendance.service.js';
import { EntriesOfMeeting } from '../entries-of-meeting.service.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import { PresidingsForm } from './presidings.form.js';
import { presentPresidings } from './presidings.presenter.js';
import { PresidingsService } from './presidings.service.js';

@Controller('workspace/meetings/:meetingId/presiding')
export class PresidingsController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly presidings: PresidingsService,
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
    const { errors } = await submitForm(PresidingsForm, body, (form) => this.presidings.save(id, form, user));
    if (errors) return this.ask(id, user, response.status(errors.status), body, errors);
    sayNext(request, { text: 'Who presided has been saved.' });
    response.redirect(303, proceedingsPaths.presiding(id));
  }

  private async ask(id: string, user: CurrentUser, response: Response, typed?: object, errors?: FormErrors) {
    const recorded = await this.attendance.readToKeep(id, user);
    const page = presentPresidings(recorded, await this.entries.of(id), user, typed, errors);
    response.render('workspace/proceedings/form', page);
  }
}
