import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentForm } from '../../platform/web/forms/form-model.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { AuthorityService } from '../authority/authority.service.js';
import { PanelsService } from '../panels/panels.service.js';
import { DeadlinesService } from './deadlines.service.js';
import { panelsToSchedule, requireSomeClerk } from './meeting-rights.js';
import { NewMeetingForm } from './meeting.form.js';
import { meetingPaths } from './meeting.paths.js';
import { meetingChoices } from './meeting.presenter.js';
import { presentMeetings } from './meetings-list.presenter.js';
import { meetingsQuery } from './meetings-query.js';
import { MeetingsService } from './meetings.service.js';
import { PlacingService } from './placing.service.js';

@Controller('workspace/meetings')
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly deadlines: DeadlinesService,
    private readonly authority: AuthorityService,
    private readonly panels: PanelsService,
    private readonly placing: PlacingService,
  ) {}

  @Get()
  async index(@Query() asked: Record<string, unknown>, @User() reader: CurrentUser, @Res() response: Response) {
    const years = await this.authority.municipalYears();
    const query = meetingsQuery(asked, years);
    const page = await this.meetings.list(query, pageRequest(asked));
    const notes = await this.deadlines.of(page.items);
    const list = { page, query, notes, reader, years, address: response.req.originalUrl };
    response.render('workspace/meetings/index', {
      title: 'Meetings',
      list: presentMeetings(list, await this.panels.all()),
    });
  }

  @Get('new')
  async new(@Query('panelId') panelId: unknown, @User() user: CurrentUser, @Res() response: Response) {
    requireSomeClerk(user);
    await this.ask(response, user, { panelId, kind: 'ordinary' });
  }

  @Post()
  async create(@Body() body: object, @User() user: CurrentUser, @Res() response: Response) {
    requireSomeClerk(user);
    const schedule = (form: NewMeetingForm) => this.placing.schedule(form, user);
    const { value: placed, errors } = await submitForm(NewMeetingForm, body, schedule);
    if (errors) return this.ask(response.status(422), user, body, errors);
    if (placed.meeting === null) return this.ask(response.status(200), user, body, undefined, placed.warnings);
    sayNext(response.req, { text: 'The meeting has been scheduled.' });
    response.redirect(303, meetingPaths.show(placed.meeting.id));
  }

  private async ask(
    response: Response,
    user: CurrentUser,
    values: object,
    errors?: FormErrors,
    warnings: readonly string[] = [],
  ): Promise<void> {
    response.render('workspace/meetings/new', {
      title: 'Schedule a meeting',
      breadcrumbs: [{ text: 'Meetings', href: meetingPaths.index() }],
      action: meetingPaths.index(),
      warnings,
      choices: meetingChoices(panelsToSchedule(user, await this.panels.all())),
      ...presentForm(values, errors),
    });
  }
}
