import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { User } from '../../platform/web/user.decorator.js';
import { LeavesOfMinutes } from './leaves/leaves-of-minutes.service.js';
import { MinutesReading } from './minutes-reading.service.js';
import { presentMinutes } from './minutes.presenter.js';

/** The minutes of one meeting at a glance: what is written, and what is still to do. */
@Controller('workspace/minutes/:id')
export class MinutesController {
  constructor(
    private readonly reading: MinutesReading,
    private readonly leaves: LeavesOfMinutes,
  ) {}

  @Get()
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(
      'workspace/minutes/show',
      presentMinutes(await this.reading.read(id, user), await this.leaves.of(id)),
    );
  }
}
