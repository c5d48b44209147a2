import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { requireKeeperOf } from '../panel-rights.js';
import { panelPaths, panelSurroundings } from '../panel.paths.js';
import { PanelsService } from '../panels.service.js';
import { SeatsService } from '../seats.service.js';
import { holderName } from './seat-holder.js';
import { SeatEndingForm } from './seat.form.js';

interface SeatAddress {
  readonly panelId: string;
  readonly seatId: string;
}

@Controller('workspace/panels/:panelId/seats/:seatId/ending')
export class SeatEndingController {
  constructor(
    private readonly panels: PanelsService,
    private readonly seats: SeatsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async new(@Param() address: SeatAddress, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOf(user, address.panelId);
    await this.ask(response, address, user);
  }

  @Post()
  async create(
    @Param() address: SeatAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { panelId, seatId } = address;
    requireKeeperOf(user, panelId);
    const { errors } = await submitForm(SeatEndingForm, body, (form) => this.seats.end(panelId, seatId, form, user));
    if (errors) return this.ask(response.status(errors.status), address, user, body, errors);
    sayNext(response.req, { text: 'The seat has been given its last day. It stays on record.' });
    response.redirect(303, panelPaths.seats(panelId));
  }

  private async ask(
    response: Response,
    { panelId, seatId }: SeatAddress,
    user: CurrentUser,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const panel = await this.panels.get(panelId);
    const seat = await this.seats.get(panelId, seatId);
    const opened = { to: seat.to ?? (typed ? null : this.clock.today()), version: seat.version };
    response.render('workspace/panels/seats/ending', {
      ...panelSurroundings(panel, 'Members', user),
      title: `End the seat of ${holderName(seat, user, this.clock.today())}`,
      panelName: panel.name,
      action: panelPaths.seatEnding(panelId, seatId),
      succession: panelPaths.seatSuccession(panelId, seatId),
      ...presentEdit(opened, typed, errors),
    });
  }
}
