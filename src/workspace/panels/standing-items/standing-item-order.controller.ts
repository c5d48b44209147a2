import { Controller, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { panelPaths } from '../panel.paths.js';
import { StandingItemsService } from '../standing-items.service.js';
import type { StandingItemAddress } from './standing-item.controller.js';
import { StandingItemMoveForm } from './standing-item.form.js';

/** The buttons beside each item: its place in the list, and whether it stays on it. */
@Controller('workspace/panels/:panelId/standing-items/:itemId')
export class StandingItemOrderController {
  constructor(private readonly standingItems: StandingItemsService) {}

  @Post('position')
  async move(
    @Param() { panelId, itemId }: StandingItemAddress,
    @ParsedBody(StandingItemMoveForm) form: StandingItemMoveForm,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.standingItems.move(panelId, itemId, form.move, user);
    response.redirect(303, panelPaths.standingItems(panelId));
  }

  @Post('removal')
  async remove(
    @Param() { panelId, itemId }: StandingItemAddress,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { title } = await this.standingItems.remove(panelId, itemId, user);
    sayNext(response.req, { text: `“${title}” is no longer a standing item.` });
    response.redirect(303, panelPaths.standingItems(panelId));
  }
}
