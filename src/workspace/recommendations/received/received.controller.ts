import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { mayKeepActions } from '../../../domain/access/action-access.js';
import { addDays } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotAllowed, NotFound } from '../../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { PanelsService } from '../../panels/panels.service.js';
import { recommendationPaths } from '../recommendation.paths.js';
import { ReceivedForm } from './received.form.js';
import { presentReceived } from './received.presenter.js';
import { ReceivedRecommendations } from './received-recommendations.service.js';

const MEETINGS_OFFERED = 24;
const DAYS_BACK = 731;

@Controller('workspace/recommendations/new')
export class ReceivedController {
  constructor(
    private readonly received: ReceivedRecommendations,
    private readonly panels: PanelsService,
    private readonly meetings: MeetingsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async new(@Query('panelId') panelId: unknown, @User() user: CurrentUser, @Res() response: Response) {
    await this.draw(panelId, user, response);
  }

  @Post()
  async create(
    @Query('panelId') panelId: unknown,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { value, errors } = await submitForm(ReceivedForm, body, (form) => this.received.take(form, user));
    if (errors) return this.draw(panelId, user, response.status(errors.status), { typed: body, errors });
    sayNext(request, { text: 'The recommendation is added. Give its action an owner next.' });
    response.redirect(303, recommendationPaths.show(value));
  }

  private async draw(
    panelId: unknown,
    user: CurrentUser,
    response: Response,
    wrong?: { readonly typed: object; readonly errors: FormErrors },
  ): Promise<void> {
    if (typeof panelId !== 'string') throw new NotFound('Choose the panel in the list of recommendations first.');
    const panel = await this.panels.get(panelId);
    if (!mayKeepActions(user, panel.id))
      throw new NotAllowed('Only the clerk of this panel can keep its recommendations.');
    const today = this.clock.today();
    const past = await this.meetings.between([panel.id], [addDays(today, -DAYS_BACK), today], 100);
    const meetings = past.slice(-MEETINGS_OFFERED).reverse();
    response.render('workspace/actions/act', presentReceived({ panel, meetings }, wrong?.typed, wrong?.errors));
  }
}
