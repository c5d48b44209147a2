import { Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AppointmentForm } from './appointment.form.js';
import { toAppointmentsResource } from './appointments.presenter.js';
import { AppointmentsService } from './appointments.service.js';

@ApiTags('minutes')
@Controller('api/minutes/:id/appointments')
export class AppointmentsApiController {
  constructor(private readonly appointments: AppointmentsService) {}

  /** What the minutes say and nobody has confirmed, and what has been made. */
  @Get()
  async index(@Param('id') id: string, @User() user: CurrentUser) {
    return toAppointmentsResource(await this.appointments.of(id, user), user);
  }

  @Post()
  @ApiBody({ type: AppointmentForm })
  async create(@Param('id') id: string, @ParsedBody(AppointmentForm) form: AppointmentForm, @User() user: CurrentUser) {
    await this.appointments.make(id, form, user);
    return this.index(id, user);
  }

  @Delete(':appointmentId')
  async remove(
    @Param('id') id: string,
    @Param('appointmentId') appointmentId: string,
    @User() user: CurrentUser,
  ): Promise<void> {
    await this.appointments.undo(id, appointmentId, user);
  }
}
