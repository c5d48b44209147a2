import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { isCalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { joinDateParts } from '../../../platform/web/forms/date-parts.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { pageRequest } from '../../../platform/web/pages/pagination.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PersonChoices } from '../../people/person-choices.service.js';
import { requireKeeperOf } from '../panel-rights.js';
import { panelPaths, panelSurroundings } from '../panel.paths.js';
import { PanelTerms } from '../panel-terms.service.js';
import { PanelsService } from '../panels.service.js';
import { SeatsService } from '../seats.service.js';
import { SeatForm } from './seat.form.js';
import { formerQuery } from './former-seats.js';
import { presentFormer } from './former-seats.presenter.js';
import { presentRegister, seatChoices } from './seat.presenter.js';

@Controller('workspace/panels/:panelId/seats')
export class SeatsController {
  constructor(
    private readonly panels: PanelsService,
    private readonly seats: SeatsService,
    private readonly terms: PanelTerms,
    private readonly choices: PersonChoices,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async index(
    @Param('panelId') panelId: string,
    @Query() query: Record<string, unknown>,
    @User() reader: CurrentUser,
    @Res() response: Response,
  ) {
    const panel = await this.panels.get(panelId);
    const seats = await this.seats.seatsOf(panelId);
    const { on: asked } = joinDateParts(query);
    const on = typeof asked === 'string' && isCalendarDate(asked) ? asked : this.clock.today();
    const { maximumMembers } = await this.terms.on(panelId, on);
    const register = { panel, seats, on, maximumMembers, reader };
    response.render('workspace/panels/seats/index', presentRegister(register));
  }

  @Get('former')
  async former(
    @Param('panelId') panelId: string,
    @Query() asked: Record<string, unknown>,
    @User() reader: CurrentUser,
    @Res() response: Response,
  ) {
    const panel = await this.panels.get(panelId);
    const query = formerQuery(asked);
    const page = await this.seats.former(panelId, query, { ...pageRequest(asked), reader, on: this.clock.today() });
    const address = response.req.originalUrl;
    response.render('workspace/panels/seats/former', presentFormer({ panel, page, query, reader, address }));
  }

  @Get('new')
  async new(@Param('panelId') panelId: string, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOf(user, panelId);
    await this.ask(response, user, panelId, { role: 'member', votes: 'no', seesExempt: 'no' });
  }

  @Post()
  async create(
    @Param('panelId') panelId: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOf(user, panelId);
    const { errors } = await submitForm(SeatForm, body, (form) => this.seats.add(panelId, form, user));
    if (errors) return this.ask(response.status(errors.status), user, panelId, body, errors);
    sayNext(response.req, { text: 'The seat has been added.' });
    response.redirect(303, panelPaths.seats(panelId));
  }

  private async ask(
    response: Response,
    user: CurrentUser,
    panelId: string,
    values: object,
    errors?: FormErrors,
  ): Promise<void> {
    const panel = await this.panels.get(panelId);
    response.render('workspace/panels/seats/new', {
      ...panelSurroundings(panel, 'Members', user),
      title: 'Add a seat',
      panelName: panel.name,
      action: panelPaths.seats(panelId),
      choices: seatChoices(await this.choices.anybodyByKind(user), await this.choices.posts(user)),
      ...presentForm(values, errors),
    });
  }
}
