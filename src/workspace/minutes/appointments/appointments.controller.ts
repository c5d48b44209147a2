import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { isRecord } from '../../../platform/web/forms/form-text.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PersonChoices } from '../../people/person-choices.service.js';
import { minutesPaths } from '../minutes.paths.js';
import { AppointmentForm } from './appointment.form.js';
import type { AppointmentsOfMinutes, SuggestedAppointment } from './appointments-of-minutes.js';
import { presentAppointments, presentConfirmation } from './appointments.presenter.js';
import { AppointmentsService } from './appointments.service.js';

const FORM = 'workspace/minutes/appointment';

/** Appointments that minutes make. */
@Controller('workspace/minutes/:id/appointments')
export class AppointmentsController {
  constructor(
    private readonly appointments: AppointmentsService,
    private readonly choices: PersonChoices,
  ) {}

  @Get()
  async index(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render('workspace/minutes/appointments', presentAppointments(await this.appointments.of(id, user), user));
  }

  @Get('new')
  async new(
    @Param('id') id: string,
    @Query() asked: Record<string, unknown>,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.appointments.refuseUnlessOpenTo(id, user);
    const all = await this.appointments.of(id, user);
    const people = await this.choices.anybodyByKind(user);
    response.render(FORM, presentConfirmation(all, askedFor(all, asked), people));
  }

  @Post()
  async create(
    @Param('id') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(AppointmentForm, body, (form) => this.appointments.make(id, form, user));
    if (errors) {
      const all = await this.appointments.of(id, user);
      const people = await this.choices.anybodyByKind(user);
      const suggested = askedFor(all, isRecord(body) ? body : {});
      return response.status(errors.status).render(FORM, presentConfirmation(all, suggested, people, body, errors));
    }
    sayNext(request, { text: 'The appointment is made.' });
    response.redirect(303, minutesPaths.appointments(id));
  }

  @Post(':appointmentId/removal')
  async remove(
    @Param('id') id: string,
    @Param('appointmentId') appointmentId: string,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.appointments.undo(id, appointmentId, user);
    sayNext(request, { text: 'The appointment is taken back.' });
    response.redirect(303, minutesPaths.appointments(id));
  }
}

/** The one that the address names; a new one without words where the minutes say nothing like it. */
function askedFor({ found }: AppointmentsOfMinutes, asked: Readonly<Record<string, unknown>>): SuggestedAppointment {
  const [minuteId, clauseId, role, person] = ['minuteId', 'clauseId', 'role', 'person'].map((name) => {
    const value = asked[name];
    return typeof value === 'string' ? value : '';
  });
  const isAsked = (each: SuggestedAppointment) =>
    each.minuteId === minuteId && (each.clauseId ?? '') === clauseId && each.role === role;
  const fitting = found.filter(isAsked);
  const one = fitting.find((each) => each.person === person) ?? fitting[0];
  return (
    one ?? {
      minuteId: minuteId ?? '',
      clauseId: clauseId || null,
      role: role ?? '',
      person: '',
      personId: null,
      context: '',
    }
  );
}
