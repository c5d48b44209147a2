import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import { User } from '../../../../platform/web/user.decorator.js';
import { presentLife } from './life.presenter.js';
import { ResolutionLives } from './resolution-lives.service.js';

/** One resolution, and its life so far. */
@Controller('workspace/decisions')
export class LifeController {
  constructor(private readonly lives: ResolutionLives) {}

  @Get(':resolutionId')
  async show(@Param('resolutionId') resolutionId: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render('workspace/decisions/show', presentLife(await this.lives.get(resolutionId, user), user));
  }
}
