import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
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
import type { Seat } from '../seat.entity.js';
import { SeatsService } from '../seats.service.js';
import { SeatForm } from './seat.form.js';
import { seatChoices, seatFormOf } from './seat.presenter.js';

@Controller('workspace/panels/:panelId/seats/:seatId')
export class SeatController {
  constructor(
    private readonly panels: PanelsService,
    private readonly seats: SeatsService,
    private readonly choices: PersonChoices,
  ) {}

  @Get()
  async edit(
    @Param('panelId') panelId: string,
    @Param('seatId') seatId: string,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOf(user, panelId);
    const seat = await this.seats.get(panelId, seatId);
    await this.ask(response, user, seat);
  }

  @Post()
  async update(
    @Param() { panelId, seatId }: { panelId: string; seatId: string },
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOf(user, panelId);
    const { errors } = await submitForm(SeatForm, body, (form) => this.seats.change(panelId, seatId, form, user));
    if (errors)
      return this.ask(response.status(errors.status), user, await this.seats.get(panelId, seatId), body, errors);
    sayNext(response.req, { text: 'The seat has been corrected.' });
    response.redirect(303, panelPaths.seats(panelId));
  }

  private async ask(
    response: Response,
    user: CurrentUser,
    seat: Seat,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const panel = await this.panels.get(seat.panelId);
    response.render('workspace/panels/seats/edit', {
      ...panelSurroundings(panel, 'Members', user),
      title: 'Correct a seat',
      panelName: panel.name,
      action: panelPaths.seat(panel.id, seat.id),
      ending: panelPaths.seatEnding(panel.id, seat.id),
      choices: seatChoices(await this.choices.anybodyByKind(user), await this.choices.posts(user)),
      ...presentEdit(seatFormOf(seat), typed, errors),
    });
  }
}
