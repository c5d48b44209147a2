import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { User } from '../../platform/web/user.decorator.js';
import { LateRaising } from './actions/late-raising.service.js';
import { LeavesOfMinutes } from './leaves/leaves-of-minutes.service.js';
import { MinutesReading } from './minutes-reading.service.js';
import { presentMinutes } from './minutes.presenter.js';

/** The minutes of one meeting at a glance: what is written, and what is still to do. */
@Controller('workspace/minutes/:id')
export class MinutesController {
  constructor(
    private readonly reading: MinutesReading,
    private readonly leaves: LeavesOfMinutes,
    private readonly late: LateRaising,
  ) {}

  @Get()
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const inView = await this.reading.read(id, user);
    const missing = inView.isKeeper ? await this.late.missingIn(inView.minutes) : 0;
    response.render('workspace/minutes/show', presentMinutes(inView, await this.leaves.of(id), missing));
  }
}
