import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { AppointmentChangeForm } from './appointment-change.form.js';
import { AppointmentChanges } from './appointment-changes.service.js';
import type { AppointmentAddress } from './champion-appointments.controller.js';
import { ChampionAppointmentsService } from './champion-appointments.service.js';
import { presentChanging } from './champion-forms.presenter.js';
import { requireKeeperOfChampions } from './champion-rights.js';
import { championPaths } from './champion.paths.js';
import { StrandsService } from './strands.service.js';

/** How often somebody reports and which minute appointed them, without another appointment. */
@Controller('workspace/panels/:panelId/champions/:strandId/appointments/:id')
export class AppointmentChangesController {
  constructor(
    private readonly strands: StrandsService,
    private readonly appointments: ChampionAppointmentsService,
    private readonly changes: AppointmentChanges,
  ) {}

  @Get()
  async edit(@Param() address: AppointmentAddress, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOfChampions(user, address.panelId);
    await this.ask(response, address, user);
  }

  @Post()
  async change(
    @Param() address: AppointmentAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfChampions(user, address.panelId);
    const change = (form: AppointmentChangeForm) => this.changes.change(address, form, user);
    const { errors } = await submitForm(AppointmentChangeForm, body, change);
    if (errors) return this.ask(response.status(errors.status), address, user, body, errors);
    sayNext(response.req, { text: 'The appointment has been changed.' });
    response.redirect(303, championPaths.index(address.panelId));
  }

  private async ask(
    response: Response,
    { panelId, strandId, id }: AppointmentAddress,
    reader: CurrentUser,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const strand = await this.strands.getOfPanel(panelId, strandId);
    const appointment = await this.appointments.get(strandId, id);
    const page = presentChanging({ strand, appointment, reader }, typed, errors);
    response.render('workspace/champions/appointment-change', page);
  }
}
