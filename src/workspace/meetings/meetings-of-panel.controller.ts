import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { User } from '../../platform/web/user.decorator.js';
import { panelPaths, panelSurroundings } from '../panels/panel.paths.js';
import { PanelsService } from '../panels/panels.service.js';
import { AuthorityService } from '../authority/authority.service.js';
import { DeadlinesService } from './deadlines.service.js';
import { presentMeetingsOfPanel } from './meetings-list.presenter.js';
import { meetingsQuery } from './meetings-query.js';
import { MeetingsService } from './meetings.service.js';

@Controller('workspace/panels/:panelId/meetings')
export class MeetingsOfPanelController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly deadlines: DeadlinesService,
    private readonly authority: AuthorityService,
    private readonly panels: PanelsService,
  ) {}

  @Get()
  async index(
    @Param('panelId') panelId: string,
    @Query() asked: Record<string, unknown>,
    @User() reader: CurrentUser,
    @Res() response: Response,
  ) {
    const panel = await this.panels.get(panelId);
    const years = await this.authority.municipalYears();
    const query = meetingsQuery({ ...asked, panelId }, years);
    const page = await this.meetings.list(query, pageRequest(asked));
    const notes = await this.deadlines.of(page.items);
    const list = { page, query, notes, reader, years, address: response.req.originalUrl };
    response.render('workspace/meetings/index', {
      ...panelSurroundings(panel, 'Meetings', reader),
      title: `Meetings of the ${panel.name}`,
      list: presentMeetingsOfPanel(list, panel, panelPaths.meetings(panelId)),
    });
  }
}
