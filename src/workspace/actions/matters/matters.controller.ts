import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { NotFound } from '../../../domain/errors.js';
import { addDays } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { PanelsService } from '../../panels/panels.service.js';
import { actionPaths } from '../action.paths.js';
import { OwnerChoices } from '../owner-choices.js';
import { MatterForm } from './matter.form.js';
import { presentMatter } from './matter.presenter.js';
import { MattersService } from './matters.service.js';

const MEETINGS_OFFERED = 24;

@Controller('workspace/actions/new')
export class MattersController {
  constructor(
    private readonly matters: MattersService,
    private readonly panels: PanelsService,
    private readonly meetings: MeetingsService,
    private readonly owners: OwnerChoices,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async new(@Query('panelId') panelId: string | undefined, @User() user: CurrentUser, @Res() response: Response) {
    await this.show(panelId, user, response);
  }

  @Post()
  async create(
    @Query('panelId') panelId: string | undefined,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { value, errors } = await submitForm(MatterForm, body, (form) => this.matters.raise(form, user));
    if (errors) return this.show(panelId, user, response.status(errors.status), body, errors);
    sayNext(request, { text: 'The action has been added.' });
    response.redirect(303, actionPaths.show(value));
  }

  private async show(
    panelId: string | undefined,
    user: CurrentUser,
    response: Response,
    typed?: object,
    errors?: FormErrors,
  ) {
    if (panelId === undefined) throw new NotFound('Choose the panel in the tracker first.');
    const panel = await this.panels.get(panelId);
    const today = this.clock.today();
    const past = await this.meetings.between([panelId], [addDays(today, -731), today], 100);
    const meetings = past.slice(-MEETINGS_OFFERED).reverse();
    const owners = await this.owners.field(user, 'Nobody yet');
    response.render('workspace/actions/act', presentMatter({ panel, meetings, owners }, typed, errors));
  }
}
