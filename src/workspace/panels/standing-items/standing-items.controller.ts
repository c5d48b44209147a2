import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { requireKeeperOf } from '../panel-rights.js';
import { panelPaths } from '../panel.paths.js';
import { PanelsService } from '../panels.service.js';
import { StandingItemsService } from '../standing-items.service.js';
import { StandingItemForm } from './standing-item.form.js';
import { presentStandingItems } from './standing-item.presenter.js';

@Controller('workspace/panels/:panelId/standing-items')
export class StandingItemsController {
  constructor(
    private readonly panels: PanelsService,
    private readonly standingItems: StandingItemsService,
  ) {}

  @Get()
  async index(@Param('panelId') panelId: string, @User() user: CurrentUser, @Res() response: Response) {
    await this.show(response, panelId, user, { kind: 'business' });
  }

  @Post()
  async create(
    @Param('panelId') panelId: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOf(user, panelId);
    const add = (form: StandingItemForm) => this.standingItems.add(panelId, form, user);
    const { errors } = await submitForm(StandingItemForm, body, add);
    if (errors) return this.show(response.status(errors.status), panelId, user, body, errors);
    sayNext(response.req, { text: 'The item has been added at the end.' });
    response.redirect(303, panelPaths.standingItems(panelId));
  }

  private async show(
    response: Response,
    panelId: string,
    reader: CurrentUser,
    values: object,
    errors?: FormErrors,
  ): Promise<void> {
    const panel = await this.panels.get(panelId);
    const items = await this.standingItems.of(panelId);
    const page = presentStandingItems({ panel, items, reader, values, errors });
    response.render('workspace/panels/standing-items/index', page);
  }
}
