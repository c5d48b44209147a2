import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { User } from '../../platform/web/user.decorator.js';
import { PanelsService } from '../panels/panels.service.js';
import { presentEndedItems } from './ended-items.presenter.js';
import { Programme } from './programme.service.js';

/** What was on a work programme: it grows for ever, so it is read a page at a time. */
@Controller('workspace/panels/:panelId/work-programme/ended')
export class EndedItemsController {
  constructor(
    private readonly panels: PanelsService,
    private readonly programme: Programme,
  ) {}

  @Get()
  async index(
    @Param('panelId') panelId: string,
    @Query() asked: Record<string, unknown>,
    @User() reader: CurrentUser,
    @Res() response: Response,
  ) {
    const panel = await this.panels.get(panelId);
    const page = await this.programme.endedOf(panelId, pageRequest(asked));
    const address = response.req.originalUrl;
    response.render('workspace/work-programme/ended', presentEndedItems({ panel, page, reader, address }));
  }
}
