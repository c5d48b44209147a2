import { Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { User } from '../../platform/web/user.decorator.js';
import { PanelsService } from '../panels/panels.service.js';
import { NewProgrammeItemForm, ProgrammeItemChangeForm } from './programme-item.form.js';
import { type ItemAddress, ProgrammeItems } from './programme-items.service.js';
import { ProgrammeDropForm, ProgrammeMoveForm } from './programme-move.form.js';
import { toItemResource } from './programme.resource.js';
import { Programme } from './programme.service.js';

@ApiTags('Work programme')
@Controller('api/panels/:panelId/work-programme')
export class ProgrammeApiController {
  constructor(
    private readonly panels: PanelsService,
    private readonly programme: Programme,
    private readonly items: ProgrammeItems,
  ) {}

  /** What is still to come. */
  @Get()
  async index(@Param('panelId') panelId: string, @User() user: CurrentUser) {
    const { id } = await this.panels.get(panelId);
    return { items: (await this.programme.openOf(id)).map((item) => toItemResource(item, user)) };
  }

  /** What is done or was dropped, a page at a time. */
  @Get('ended')
  @ApiQuery({ name: 'page', required: false })
  async ended(@Param('panelId') panelId: string, @Query() asked: Record<string, unknown>, @User() user: CurrentUser) {
    const { id } = await this.panels.get(panelId);
    const { items, ...rest } = await this.programme.endedOf(id, pageRequest(asked));
    return { items: items.map((item) => toItemResource(item, user)), ...rest };
  }

  @Post()
  @ApiBody({ type: NewProgrammeItemForm })
  async create(
    @Param('panelId') panelId: string,
    @ParsedBody(NewProgrammeItemForm) form: NewProgrammeItemForm,
    @User() user: CurrentUser,
  ) {
    return this.show({ panelId, id: await this.items.add(panelId, form, user) }, user);
  }

  @Get(':id')
  async show(@Param() { panelId, id }: ItemAddress, @User() user: CurrentUser) {
    return toItemResource(await this.programme.get(panelId, id), user);
  }

  @Put(':id')
  @ApiBody({ type: ProgrammeItemChangeForm })
  async update(
    @Param() address: ItemAddress,
    @ParsedBody(ProgrammeItemChangeForm) form: ProgrammeItemChangeForm,
    @User() user: CurrentUser,
  ) {
    await this.items.change(address, form, user);
    return this.show(address, user);
  }

  /** To another meeting, or off its meeting until another is fixed. */
  @Post(':id/moves')
  @HttpCode(200)
  @ApiBody({ type: ProgrammeMoveForm })
  async move(
    @Param() address: ItemAddress,
    @ParsedBody(ProgrammeMoveForm) form: ProgrammeMoveForm,
    @User() user: CurrentUser,
  ) {
    await this.items.move(address, form, user);
    return this.show(address, user);
  }

  /** No longer planned. */
  @Post(':id/drop')
  @HttpCode(200)
  @ApiBody({ type: ProgrammeDropForm })
  async drop(
    @Param() address: ItemAddress,
    @ParsedBody(ProgrammeDropForm) form: ProgrammeDropForm,
    @User() user: CurrentUser,
  ) {
    await this.items.drop(address, form, user);
    return this.show(address, user);
  }
}
