import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { PanelsService } from '../panels/panels.service.js';
import { MeetingsAhead } from './meetings-ahead.service.js';
import { NewProgrammeItemForm } from './programme-item.form.js';
import { ProgrammeItems } from './programme-items.service.js';
import { presentProgramme } from './programme.presenter.js';
import { presentNewItem } from './programme-forms.presenter.js';
import { ProgrammeFormsAround } from './programme-forms-around.service.js';
import { ProgrammeReports } from './programme-reports.service.js';
import { programmePaths } from './programme.paths.js';
import { requireKeeperOfProgramme } from './programme-rights.js';
import { Programme } from './programme.service.js';

/** The work programme of a panel as a whole, and what is new on it. */
@Controller('workspace/panels/:panelId/work-programme')
export class ProgrammeController {
  constructor(
    private readonly panels: PanelsService,
    private readonly programme: Programme,
    private readonly items: ProgrammeItems,
    private readonly meetings: MeetingsAhead,
    private readonly around: ProgrammeFormsAround,
    private readonly reports: ProgrammeReports,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async index(
    @Param('panelId') panelId: string,
    @Query('view') view: unknown,
    @User() reader: CurrentUser,
    @Res() response: Response,
  ) {
    const panel = await this.panels.get(panelId);
    const open = await this.programme.openOf(panelId);
    const ahead = await this.meetings.of(panelId);
    const page = { panel, open, ahead, today: this.clock.today(), reader };
    response.render('workspace/work-programme/index', presentProgramme(page, view === 'table'));
  }

  @Get('report.pdf')
  async report(@Param('panelId') panelId: string, @Res() response: Response) {
    const { bytes } = await this.reports.draw(panelId);
    const name = `work-programme-${this.clock.today()}.pdf`;
    response
      .set({ 'Cache-Control': 'private, no-store', 'Content-Disposition': `attachment; filename="${name}"` })
      .type('application/pdf')
      .send(Buffer.from(bytes));
  }

  @Get('new')
  async new(
    @Param('panelId') panelId: string,
    @Query('meetingId') meetingId: unknown,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfProgramme(user, panelId);
    const opened = { source: 'panel', ...(typeof meetingId === 'string' ? { meetingId } : {}) };
    response.render('workspace/work-programme/form', presentNewItem(await this.around.of(panelId, user), opened));
  }

  @Post('new')
  async create(
    @Param('panelId') panelId: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfProgramme(user, panelId);
    const { errors } = await submitForm(NewProgrammeItemForm, body, (form) => this.items.add(panelId, form, user));
    if (errors) {
      const page = presentNewItem(await this.around.of(panelId, user), body, errors);
      return response.status(errors.status).render('workspace/work-programme/form', page);
    }
    sayNext(response.req, { text: 'The item is on the work programme.' });
    response.redirect(303, programmePaths.index(panelId));
  }
}
