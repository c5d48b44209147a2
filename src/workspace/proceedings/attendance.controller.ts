import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { AttendanceService } from './attendance.service.js';
import { proceedingsPaths } from './proceedings.paths.js';
import { SheetForm } from './sheet.form.js';
import { presentSheet } from './sheet.presenter.js';
import { SheetViews } from './sheet-views.service.js';

const PAGE = 'workspace/proceedings/attendance';

@Controller('workspace/meetings/:meetingId/attendance')
export class AttendanceController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly views: SheetViews,
  ) {}

  @Get()
  async show(@Param('meetingId') id: string, @User() reader: CurrentUser, @Res() response: Response) {
    response.render(PAGE, presentSheet(await this.views.of(id, reader), reader));
  }

  @Post()
  async save(
    @Param('meetingId') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(SheetForm, body, (form) => this.attendance.save(id, form, user));
    if (errors) {
      const page = presentSheet(await this.views.of(id, user), user, { body, errors });
      return response.status(errors.status).render(PAGE, page);
    }
    sayNext(request, { text: 'The attendance has been saved.' });
    response.redirect(303, proceedingsPaths.attendance(id));
  }

  @Post('sheet')
  async begin(@Param('meetingId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    await this.attendance.begin(id, user);
    response.redirect(303, proceedingsPaths.attendance(id));
  }

  @Post('seats')
  async addSeats(
    @Param('meetingId') id: string,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.attendance.addSeats(id, user);
    sayNext(request, { text: 'The sheet has everybody who sits on the panel that day.' });
    response.redirect(303, proceedingsPaths.attendance(id));
  }
}
