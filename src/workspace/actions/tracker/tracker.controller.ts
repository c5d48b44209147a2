import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { pageRequest } from '../../../platform/web/pages/pagination.js';
import { User } from '../../../platform/web/user.decorator.js';
import { ActionRecords } from '../action-records.service.js';
import { ActionsService } from '../actions.service.js';
import { HeldPosts } from '../held-posts.service.js';
import { actionsQuery } from '../actions-query.js';
import { ActionFigures } from './action-figures.service.js';
import { TrackerChoicesService } from './tracker-choices.service.js';
import { trackerLines } from './tracker-line.js';
import { presentTracker } from './tracker.presenter.js';

@Controller('workspace/actions')
export class TrackerController {
  constructor(
    private readonly actions: ActionsService,
    private readonly records: ActionRecords,
    private readonly figures: ActionFigures,
    private readonly choices: TrackerChoicesService,
    private readonly posts: HeldPosts,
  ) {}

  @Get()
  async index(
    @Query() asked: Record<string, unknown>,
    @User() reader: CurrentUser,
    @Req() { originalUrl: address }: Request,
    @Res() response: Response,
  ) {
    const query = actionsQuery(asked);
    const page = await this.actions.page(query, pageRequest(asked), reader);
    const updates = await this.records.updatesOf(page.items, reader);
    const lines = trackerLines(page.items, updates, await this.records.dueChangesOf(page.items));
    const byAge = await this.figures.byAge(query, reader);
    const byMeeting = query.panelId === undefined ? [] : await this.figures.byMeeting(query.panelId, reader);
    const postIds = await this.posts.of(reader.personId);
    const choices = await this.choices.of(query, reader);
    const tracker = { page, lines, byAge, byMeeting, query, choices, address, reader, postIds };
    response.render('workspace/actions/index', presentTracker(tracker));
  }
}
