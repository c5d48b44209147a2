import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { ChampionAppointmentForm } from './champion-appointment.form.js';
import { ChampionAppointmentsService } from './champion-appointments.service.js';
import { ChampionChoices } from './champion-choices.service.js';
import { presentAppointing, presentEnding } from './champion-forms.presenter.js';
import { requireKeeperOfChampions } from './champion-rights.js';
import { championPaths } from './champion.paths.js';
import type { StrandAddress } from './strand.controller.js';
import { ChampionEndingForm } from './strand.form.js';
import { StrandsService } from './strands.service.js';

export interface AppointmentAddress extends StrandAddress {
  readonly id: string;
}

/** Becoming a champion or a representative, what may be put right of that, and its end. */
@Controller('workspace/panels/:panelId/champions/:strandId')
export class ChampionAppointmentsController {
  constructor(
    private readonly strands: StrandsService,
    private readonly appointments: ChampionAppointmentsService,
    private readonly choices: ChampionChoices,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get('appointment')
  async new(@Param() address: StrandAddress, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOfChampions(user, address.panelId);
    await this.askWhom(response, address, user, { from: this.clock.today() });
  }

  @Post('appointment')
  async appoint(
    @Param() address: StrandAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfChampions(user, address.panelId);
    const appoint = (form: ChampionAppointmentForm) => this.appointments.appoint(address, form, user);
    const { errors } = await submitForm(ChampionAppointmentForm, body, appoint);
    if (errors) return this.askWhom(response.status(errors.status), address, user, body, errors);
    sayNext(response.req, { text: 'The appointment is recorded.' });
    response.redirect(303, championPaths.index(address.panelId));
  }

  @Get('appointments/:id/ending')
  async ending(@Param() address: AppointmentAddress, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOfChampions(user, address.panelId);
    await this.askLastDay(response, address, user);
  }

  @Post('appointments/:id/ending')
  async end(
    @Param() address: AppointmentAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfChampions(user, address.panelId);
    const end = (form: ChampionEndingForm) => this.appointments.end(address, form, user);
    const { errors } = await submitForm(ChampionEndingForm, body, end);
    if (errors) return this.askLastDay(response.status(errors.status), address, user, body, errors);
    sayNext(response.req, { text: 'The last day is recorded. The appointment stays on record.' });
    response.redirect(303, championPaths.index(address.panelId));
  }

  private async askWhom(
    response: Response,
    { panelId, strandId }: StrandAddress,
    reader: CurrentUser,
    values: object,
    errors?: FormErrors,
  ): Promise<void> {
    const strand = await this.strands.getOfPanel(panelId, strandId);
    const holders = await this.strands.championsOn([strandId], this.clock.today());
    const people = await this.choices.of(panelId, reader);
    const page = presentAppointing({ strand, holders, people, reader }, values, errors);
    response.render('workspace/champions/appointment', page);
  }

  private async askLastDay(
    response: Response,
    { panelId, strandId, id }: AppointmentAddress,
    reader: CurrentUser,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const strand = await this.strands.getOfPanel(panelId, strandId);
    const appointment = await this.appointments.get(strandId, id);
    const ending = { strand, appointment, reader, today: this.clock.today() };
    response.render('workspace/champions/ending', presentEnding(ending, typed, errors));
  }
}
