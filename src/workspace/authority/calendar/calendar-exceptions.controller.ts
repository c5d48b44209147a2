import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { authorityPaths } from '../authority.paths.js';
import type { CalendarException } from '../calendar-exception.entity.js';
import { CalendarChangesService } from './calendar-changes.service.js';
import { CalendarExceptionForm } from './calendar-exception.form.js';
import { presentCalendar } from './calendar-exception.presenter.js';
import { CalendarExceptionsService } from './calendar-exceptions.service.js';

const LIST = 'workspace/authority/calendar/index';

@Controller('workspace/authority/calendar')
export class CalendarExceptionsController {
  constructor(
    private readonly calendar: CalendarExceptionsService,
    private readonly changes: CalendarChangesService,
  ) {}

  @Get()
  async index(@User() user: CurrentUser, @Res() response: Response) {
    response.render(LIST, presentCalendar(await this.calendar.list(user), await this.changes.standing()));
  }

  @Post()
  async create(@Body() body: object, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    const { value, errors } = await submitForm(CalendarExceptionForm, body, (form) => this.calendar.add(form, user));
    if (errors) {
      const days = await this.calendar.list(user);
      const page = presentCalendar(days, await this.changes.standing(), body, errors);
      return response.status(422).render(LIST, page);
    }
    sayNext(request, { text: `${plainDate(value.day)} ${NOTED[value.kind]}.` });
    response.redirect(303, authorityPaths.calendar());
  }

  @Post(':id/removal')
  async remove(@Param('id') id: string, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    await this.calendar.remove(id, user);
    sayNext(request, { text: 'The day is removed from the calendar.' });
    response.redirect(303, authorityPaths.calendar());
  }
}

/** Whether a closure counts is for the council's settings to say. */
const NOTED: Readonly<Record<CalendarException['kind'], string>> = {
  'bank-holiday': 'no longer counts as a clear day',
  closure: 'is noted as a day on which the offices are shut',
  recess: 'is noted as the first day of a recess',
};
