import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { type CurrentUser, currentUserOf } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { requireKeeperOf } from '../panel-rights.js';
import { panelPaths, panelSurroundings } from '../panel.paths.js';
import { PanelsService } from '../panels.service.js';
import { StandingItemsService } from '../standing-items.service.js';
import { StandingItemChangeForm } from './standing-item.form.js';
import { HOW_MINUTED_CHOICES, STANDING_ITEM_CHOICES } from './standing-item.presenter.js';

export interface StandingItemAddress {
  readonly panelId: string;
  readonly itemId: string;
}

@Controller('workspace/panels/:panelId/standing-items/:itemId')
export class StandingItemController {
  constructor(
    private readonly panels: PanelsService,
    private readonly standingItems: StandingItemsService,
  ) {}

  @Get()
  async edit(@Param() address: StandingItemAddress, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOf(user, address.panelId);
    await this.ask(response, address);
  }

  @Post()
  async update(
    @Param() address: StandingItemAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { panelId, itemId } = address;
    requireKeeperOf(user, panelId);
    const change = (form: StandingItemChangeForm) => this.standingItems.change(panelId, itemId, form, user);
    const { errors } = await submitForm(StandingItemChangeForm, body, change);
    if (errors) return this.ask(response.status(errors.status), address, body, errors);
    sayNext(response.req, { text: 'The item has been saved. Agendas already begun keep theirs.' });
    response.redirect(303, panelPaths.standingItems(panelId));
  }

  private async ask(
    response: Response,
    { panelId, itemId }: StandingItemAddress,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const panel = await this.panels.get(panelId);
    const item = await this.standingItems.get(panelId, itemId);
    response.render('workspace/panels/standing-items/edit', {
      ...panelSurroundings(panel, 'Standing items', currentUserOf(response.req)),
      title: 'Change a standing item',
      panelName: panel.name,
      action: panelPaths.standingItem(panelId, itemId),
      kinds: STANDING_ITEM_CHOICES,
      howMinuted: HOW_MINUTED_CHOICES,
      ...presentEdit(item, typed, errors),
    });
  }
}
