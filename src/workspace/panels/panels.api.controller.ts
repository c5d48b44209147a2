import { Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { User } from '../../platform/web/user.decorator.js';
import { NewPanelForm, PanelSettingsForm } from './panel.form.js';
import { toPanelResource } from './panel.presenter.js';
import { PanelsService } from './panels.service.js';

@ApiTags('Panels')
@Controller('api/panels')
export class PanelsApiController {
  constructor(private readonly panels: PanelsService) {}

  @Get()
  async index(@Query() query: Record<string, unknown>) {
    const { items, ...page } = await this.panels.list(pageRequest(query));
    return { items: items.map(toPanelResource), ...page };
  }

  @Post()
  @ApiBody({ type: NewPanelForm })
  async create(@ParsedBody(NewPanelForm) form: NewPanelForm, @User() user: CurrentUser) {
    return toPanelResource(await this.panels.create(form, user));
  }

  @Get(':panelId')
  async show(@Param('panelId') id: string) {
    return toPanelResource(await this.panels.get(id));
  }

  @Put(':panelId')
  @ApiBody({ type: PanelSettingsForm })
  async update(
    @Param('panelId') id: string,
    @ParsedBody(PanelSettingsForm) form: PanelSettingsForm,
    @User() user: CurrentUser,
  ) {
    return toPanelResource(await this.panels.save(id, form, user));
  }
}
