import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { PanelsService } from '../../panels/panels.service.js';
import { requireKeeperOfReminders } from '../reminder-rights.js';
import { reminderPaths } from '../reminders.paths.js';
import { LadderForm } from './ladder.form.js';
import { type LadderToTry, presentLadder } from './ladder.presenter.js';
import { PanelLaddersService } from './panel-ladders.service.js';
import { RecessForm } from './recess.form.js';

const PAGE = 'workspace/reminders/ladder';

interface Typed {
  readonly example?: LadderToTry | null;
  readonly typed?: object;
  readonly errors?: FormErrors;
  readonly recess?: { readonly typed: object; readonly errors: FormErrors };
}

/** When people are reminded of a panel's actions, with an example that follows what is typed. */
@Controller('workspace/panels/:panelId/reminders')
export class LadderController {
  constructor(
    private readonly panels: PanelsService,
    private readonly ladders: PanelLaddersService,
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async show(@Param('panelId') panelId: string, @User() user: CurrentUser, @Res() response: Response) {
    await this.draw(response, panelId, user, {});
  }

  /** The example of the ladder that is typed; nothing is saved. */
  @Post('example')
  @HttpCode(200)
  async showExample(
    @Param('panelId') panelId: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { value = null, errors } = await submitForm(LadderForm, body, (form) =>
      Promise.resolve(this.ladders.tried(form)),
    );
    await this.draw(response, panelId, user, { typed: body, example: value, ...(errors ? { errors } : {}) });
  }

  @Post()
  async save(
    @Param('panelId') panelId: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfReminders(user, panelId);
    const { errors } = await submitForm(LadderForm, body, (form) => this.ladders.save(panelId, form, user));
    if (errors) return this.draw(response.status(errors.status), panelId, user, { typed: body, errors });
    sayNext(response.req, { text: 'The reminders are saved.' });
    response.redirect(303, reminderPaths.ladder(panelId));
  }

  @Post('recesses')
  async addRecess(
    @Param('panelId') panelId: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfReminders(user, panelId);
    const { errors } = await submitForm(RecessForm, body, (form) => this.ladders.addRecess(panelId, form, user));
    if (errors) return this.draw(response.status(errors.status), panelId, user, { recess: { typed: body, errors } });
    sayNext(response.req, { text: 'The recess is noted. What falls in it is made up for afterwards.' });
    response.redirect(303, reminderPaths.ladder(panelId));
  }

  @Post('recesses/:recessId/removal')
  async removeRecess(
    @Param() { panelId, recessId }: { panelId: string; recessId: string },
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.ladders.removeRecess(panelId, recessId, user);
    sayNext(response.req, { text: 'The recess is removed.' });
    response.redirect(303, reminderPaths.ladder(panelId));
  }

  private async draw(response: Response, panelId: string, reader: CurrentUser, typed: Typed): Promise<void> {
    const panel = await this.panels.get(panelId);
    const ladder = await this.ladders.of(panelId);
    const recesses = await this.ladders.recessesOf(panelId);
    const { namedDays } = await this.authority.councilCalendar();
    const today = this.clock.today();
    response.render(
      PAGE,
      presentLadder({ panel, ladder, recesses, example: ladder, namedDays, today, reader, ...typed }),
    );
  }
}
