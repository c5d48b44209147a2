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
import { PersonChoices } from '../../people/person-choices.service.js';
import { requireKeeperOf } from '../panel-rights.js';
import { panelPaths, panelSurroundings } from '../panel.paths.js';
import { PanelsService } from '../panels.service.js';
import { SeatsService } from '../seats.service.js';
import { holderName } from './seat-holder.js';
import { SeatSuccessionForm } from './seat.form.js';
import { seatChoices } from './seat.presenter.js';

interface SeatAddress {
  readonly panelId: string;
  readonly seatId: string;
}

/** One step at an annual meeting: a seat ends, and the next member has it. */
@Controller('workspace/panels/:panelId/seats/:seatId/succession')
export class SeatSuccessionController {
  constructor(
    private readonly panels: PanelsService,
    private readonly seats: SeatsService,
    private readonly choices: PersonChoices,
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
    const succeed = (form: SeatSuccessionForm) => this.seats.succeed(panelId, seatId, form, user);
    const { errors } = await submitForm(SeatSuccessionForm, body, succeed);
    if (errors) return this.ask(response.status(errors.status), address, user, body, errors);
    sayNext(response.req, { text: 'The seat has passed on. Both terms are on record.' });
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
    const holder = holderName(seat, user, this.clock.today());
    const opened = { to: seat.to ?? (typed ? null : this.clock.today()), version: seat.version };
    response.render('workspace/panels/seats/succession', {
      ...panelSurroundings(panel, 'Members', user),
      title: `A successor for ${holder}`,
      panelName: panel.name,
      action: panelPaths.seatSuccession(panelId, seatId),
      choices: seatChoices(await this.choices.anybodyByKind(user), await this.choices.posts(user)),
      ...presentEdit(opened, typed, errors),
    });
  }
}
