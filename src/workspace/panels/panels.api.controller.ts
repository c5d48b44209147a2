import { Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { isCalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { User } from '../../platform/web/user.decorator.js';
import { NewPanelForm, PanelSettingsForm } from './panel.form.js';
import { toPanelInFull, toPanelResource } from './panel.presenter.js';
import { panelsQuery } from './panels-query.js';
import { PanelsService } from './panels.service.js';
import { QuorumService } from './quorum.service.js';

@ApiTags('Panels')
@Controller('api/panels')
export class PanelsApiController {
  constructor(
    private readonly panels: PanelsService,
    private readonly quorums: QuorumService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Takes `name`, `kind`, `sort` and `page`. */
  @Get()
  async index(@Query() query: Record<string, unknown>) {
    const { items, ...page } = await this.panels.list(pageRequest(query), panelsQuery(query));
    return { items: items.map(toPanelResource), ...page };
  }

  @Post()
  @ApiBody({ type: NewPanelForm })
  async create(@ParsedBody(NewPanelForm) form: NewPanelForm, @User() user: CurrentUser) {
    return this.show((await this.panels.create(form, user)).id);
  }

  @Get(':panelId')
  async show(@Param('panelId') id: string) {
    return toPanelInFull(await this.panels.get(id), await this.panels.reportingLines(id));
  }

  @Put(':panelId')
  @ApiBody({ type: PanelSettingsForm })
  async update(
    @Param('panelId') id: string,
    @ParsedBody(PanelSettingsForm) form: PanelSettingsForm,
    @User() user: CurrentUser,
  ) {
    await this.panels.save(id, form, user);
    return this.show(id);
  }

  /** How many members must be in the room, today or on `?on=YYYY-MM-DD`. */
  @Get(':panelId/quorum')
  async quorum(@Param('panelId') id: string, @Query('on') asked: unknown) {
    const on = typeof asked === 'string' && isCalendarDate(asked) ? asked : this.clock.today();
    return { on, ...(await this.quorums.quorumOn(id, on)) };
  }
}
