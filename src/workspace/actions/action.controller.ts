import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { User } from '../../platform/web/user.decorator.js';
import { ActionAsides } from './action-asides.service.js';
import { ActionDetails } from './action-details.service.js';
import { presentAction } from './action.presenter.js';
import { Acts } from './acts/acts.js';

@Controller('workspace/actions')
export class ActionController {
  constructor(
    private readonly details: ActionDetails,
    private readonly acts: Acts,
    private readonly asides: ActionAsides,
  ) {}

  @Get(':id')
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const detail = await this.details.get(id, user);
    const offered = this.acts.offeredTo(detail.asking, detail.action, detail.parties);
    const asides = await this.asides.of(detail.action, user);
    response.render('workspace/actions/show', { ...presentAction(detail, offered, user), asides });
  }
}
