import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { User } from '../../platform/web/user.decorator.js';
import { AuthorityService } from '../authority/authority.service.js';
import { PanelsService } from '../panels/panels.service.js';
import { presentHome } from './home.presenter.js';
import { HomeService } from './home.service.js';

@Controller('workspace')
export class HomeController {
  constructor(
    private readonly home: HomeService,
    private readonly panels: PanelsService,
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async show(@User() reader: CurrentUser, @Res() response: Response) {
    const toPrepare = await this.home.toPrepare(reader);
    const toAttend = await this.home.toAttend(reader);
    const isSetUp = (await this.authority.find()) !== null;
    const hasPanels = await this.panels.areThereAny();
    const desk = { reader, today: this.clock.today(), toPrepare, toAttend, isSetUp, hasPanels };
    response.render('workspace/home/index', presentHome(desk));
  }
}
