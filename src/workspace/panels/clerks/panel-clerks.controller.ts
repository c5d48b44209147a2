import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PanelClerksService } from '../panel-clerks.service.js';
import { panelPaths } from '../panel.paths.js';
import { PanelsService } from '../panels.service.js';
import { PanelClerkForm } from './panel-clerk.form.js';
import { presentClerks } from './panel-clerk.presenter.js';

/** The clerks of a panel, beside those of every panel. */
@Controller('workspace/panels/:panelId/clerks')
export class PanelClerksController {
  constructor(
    private readonly panels: PanelsService,
    private readonly panelClerks: PanelClerksService,
  ) {}

  @Get()
  async index(@Param('panelId') panelId: string, @User() reader: CurrentUser, @Res() response: Response) {
    const panel = await this.panels.get(panelId);
    const named = await this.panelClerks.of(panelId);
    const clerks = await this.panelClerks.clerks();
    response.render('workspace/panels/clerks/index', presentClerks({ panel, clerks, named, reader }));
  }

  @Post()
  async create(
    @Param('panelId') panelId: string,
    @ParsedBody(PanelClerkForm) form: PanelClerkForm,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.panelClerks.appoint(panelId, form.accountId, user);
    sayNext(response.req, { text: 'The clerk now looks after this panel.' });
    response.redirect(303, panelPaths.clerks(panelId));
  }

  @Post(':accountId/dismissal')
  async dismiss(
    @Param() { panelId, accountId }: { panelId: string; accountId: string },
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.panelClerks.dismiss(panelId, accountId, user);
    sayNext(response.req, { text: 'The clerk no longer looks after this panel.' });
    response.redirect(303, panelPaths.clerks(panelId));
  }
}
