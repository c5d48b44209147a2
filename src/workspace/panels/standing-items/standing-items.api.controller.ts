import { Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PanelsService } from '../panels.service.js';
import { StandingItemsService } from '../standing-items.service.js';
import type { StandingItemAddress } from './standing-item.controller.js';
import { StandingItemChangeForm, StandingItemForm, StandingItemMoveForm } from './standing-item.form.js';
import { toStandingItemResource } from './standing-item.presenter.js';

@ApiTags('Standing items')
@Controller('api/panels/:panelId/standing-items')
export class StandingItemsApiController {
  constructor(
    private readonly panels: PanelsService,
    private readonly standingItems: StandingItemsService,
  ) {}

  @Get()
  async index(@Param('panelId') panelId: string) {
    const { id } = await this.panels.get(panelId);
    return { items: (await this.standingItems.of(id)).map(toStandingItemResource) };
  }

  @Post()
  @ApiBody({ type: StandingItemForm })
  async create(
    @Param('panelId') panelId: string,
    @ParsedBody(StandingItemForm) form: StandingItemForm,
    @User() user: CurrentUser,
  ) {
    return toStandingItemResource(await this.standingItems.add(panelId, form, user));
  }

  @Put(':itemId')
  @ApiBody({ type: StandingItemChangeForm })
  async update(
    @Param() { panelId, itemId }: StandingItemAddress,
    @ParsedBody(StandingItemChangeForm) form: StandingItemChangeForm,
    @User() user: CurrentUser,
  ) {
    return toStandingItemResource(await this.standingItems.change(panelId, itemId, form, user));
  }

  @Post(':itemId/position')
  @ApiBody({ type: StandingItemMoveForm })
  async move(
    @Param() { panelId, itemId }: StandingItemAddress,
    @ParsedBody(StandingItemMoveForm) { move }: StandingItemMoveForm,
    @User() user: CurrentUser,
  ) {
    await this.standingItems.move(panelId, itemId, move, user);
    return toStandingItemResource(await this.standingItems.get(panelId, itemId));
  }

  @Delete(':itemId')
  @HttpCode(204)
  async remove(@Param() { panelId, itemId }: StandingItemAddress, @User() user: CurrentUser): Promise<void> {
    await this.standingItems.remove(panelId, itemId, user);
  }
}
