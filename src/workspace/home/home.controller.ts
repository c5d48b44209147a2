import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { User } from '../../platform/web/user.decorator.js';
import { AuthorityService } from '../authority/authority.service.js';
import { PanelsService } from '../panels/panels.service.js';
import { presentHome } from './home.presenter.js';
import { MeetingsAtHand } from './meetings-at-hand.service.js';
import { MyDesks } from './mine/my-desks.service.js';
import { ProgressService } from './progress/progress.service.js';
import { Todos } from './todos/todos.js';

@Controller('workspace')
export class HomeController {
  constructor(
    private readonly todos: Todos,
    private readonly meetings: MeetingsAtHand,
    private readonly mine: MyDesks,
    private readonly progress: ProgressService,
    private readonly panels: PanelsService,
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async show(@User() reader: CurrentUser, @Res() response: Response) {
    const today = this.clock.today();
    const toPrepare = await this.meetings.toPrepare(reader);
    const isSetUp = (await this.authority.find()) !== null;
    const desk = {
      reader,
      today,
      todos: await this.todos.of({ reader, today, toPrepare }),
      toAttend: await this.meetings.toAttend(reader),
      toPrepare,
      mine: await this.mine.of(reader),
      progress: await this.progress.for(reader),
      namedDays: isSetUp ? (await this.authority.councilCalendar()).namedDays : new Map(),
      isSetUp,
      hasPanels: await this.panels.areThereAny(),
    };
    response.render('workspace/home/index', presentHome(desk));
  }
}
