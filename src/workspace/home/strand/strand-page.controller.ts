import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { presentStrandPage } from './strand-page.presenter.js';
import { StrandPages } from './strand-pages.service.js';

/** A strand as its champion sees it: what they look after, what is under way, when they report. */
@Controller('workspace/strands/:id')
export class StrandPageController {
  constructor(
    private readonly pages: StrandPages,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async show(@Param('id') id: string, @User() reader: CurrentUser, @Res() response: Response) {
    response.render('workspace/home/strand', presentStrandPage(await this.pages.of(id, reader), this.clock.today()));
  }
}
