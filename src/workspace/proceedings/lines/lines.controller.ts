import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { NotFound } from '../../../domain/errors.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AttendanceService } from '../attendance.service.js';
import { EntriesOfMeeting } from '../entries-of-meeting.service.js';
import { OtherAttendeesService } from '../others/other-attendees.service.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import { lineIn } from '../recorded-meeting.js';
import { LineForm, LineRemovalForm } from './line.form.js';
import { presentLine } from './line.presenter.js';
import { LinesService } from './lines.service.js';

export interface LineAddress {
  readonly meetingId: string;
  readonly lineId: string;
}

/** One line of the sheet: times, items and what stands behind the name. */
@Controller('workspace/meetings/:meetingId/attendance/lines/:lineId')
export class LinesController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly lines: LinesService,
    private readonly others: OtherAttendeesService,
    private readonly entries: EntriesOfMeeting,
  ) {}

  @Get()
  async edit(@Param() address: LineAddress, @User() user: CurrentUser, @Res() response: Response) {
    await this.ask(address, user, response);
  }

  @Post()
  async update(
    @Param() address: LineAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { meetingId, lineId } = address;
    const { errors } = await submitForm(LineForm, body, (form) => this.lines.save(meetingId, lineId, form, user));
    if (errors) return this.ask(address, user, response.status(errors.status), body, errors);
    sayNext(request, { text: 'The line has been saved.' });
    response.redirect(303, proceedingsPaths.attendance(meetingId));
  }

  @Post('removal')
  async remove(
    @Param() { meetingId, lineId }: LineAddress,
    @ParsedBody(LineRemovalForm) { version }: LineRemovalForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.others.remove(meetingId, lineId, version, user);
    sayNext(request, { text: 'The line has been removed.' });
    response.redirect(303, proceedingsPaths.attendance(meetingId));
  }

  private async ask(
    { meetingId, lineId }: LineAddress,
    user: CurrentUser,
    response: Response,
    typed?: object,
    errors?: FormErrors,
  ) {
    const recorded = await this.attendance.readToKeep(meetingId, user);
    const line = lineIn(recorded, lineId);
    if (line === null) throw new NotFound('There is no such line on the sheet.');
    const page = presentLine({ recorded, line, entries: await this.entries.of(meetingId) }, user, typed, errors);
    response.render('workspace/proceedings/form', page);
  }
}
