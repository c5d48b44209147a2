import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { CalendarExceptionForm } from './calendar-exception.form.js';
import { toExceptionResource } from './calendar-exception.presenter.js';
import { CalendarExceptionsService } from './calendar-exceptions.service.js';

@ApiTags('council')
@Controller('api/authority/calendar')
export class CalendarExceptionsApiController {
  constructor(private readonly calendar: CalendarExceptionsService) {}

  @Get()
  async index(@User() user: CurrentUser) {
    return { items: (await this.calendar.list(user)).map(toExceptionResource) };
  }

  @Post()
  @ApiBody({ type: CalendarExceptionForm })
  async create(@ParsedBody(CalendarExceptionForm) form: CalendarExceptionForm, @User() user: CurrentUser) {
    return toExceptionResource(await this.calendar.add(form, user));
  }

  @Delete(':id')
  @HttpCode(204)
  async remove(@Param('id') id: string, @User() user: CurrentUser): Promise<void> {
    await this.calendar.remove(id, user);
  }
}
