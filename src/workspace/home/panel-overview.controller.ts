import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { User } from '../../platform/web/user.decorator.js';
import { PanelsService } from '../panels/panels.service.js';
import { SeatsService } from '../panels/seats.service.js';
import { StandingItemsService } from '../panels/standing-items.service.js';
import { TermsOfDayService } from '../terms-of-reference/terms-of-day.service.js';
import { MeetingsAtHand } from './meetings-at-hand.service.js';
import { presentPanelOverview } from './panel-overview.presenter.js';

@Controller('workspace/panels/:panelId')
export class PanelOverviewController {
  constructor(
    private readonly panels: PanelsService,
    private readonly seats: SeatsService,
    private readonly standingItems: StandingItemsService,
    private readonly meetings: MeetingsAtHand,
    private readonly terms: TermsOfDayService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async show(@Param('panelId') panelId: string, @User() reader: CurrentUser, @Res() response: Response) {
    const panel = await this.panels.get(panelId);
    const today = this.clock.today();
    const overview = {
      panel,
      reader,
      today,
      atHand: await this.meetings.ofPanel(panelId),
      membership: await this.seats.printedMembership(panelId, today),
      standingItems: (await this.standingItems.of(panelId)).length,
      terms: await this.terms.on(panelId, today),
    };
    response.render('workspace/home/panel', presentPanelOverview(overview));
  }
}
