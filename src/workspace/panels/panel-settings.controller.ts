import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../platform/web/forms/form-model.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { PersonChoices } from '../people/person-choices.service.js';
import { requirePanelSettings } from './panel-rights.js';
import type { Panel } from './panel.entity.js';
import { PanelSettingsForm } from './panel.form.js';
import { panelPaths, panelSurroundings } from './panel.paths.js';
import { panelChoices, panelFormOf } from './panel.presenter.js';
import { PanelsService } from './panels.service.js';
import { QuorumService } from './quorum.service.js';

@Controller('workspace/panels/:panelId/settings')
export class PanelSettingsController {
  constructor(
    private readonly panels: PanelsService,
    private readonly choices: PersonChoices,
    private readonly quorums: QuorumService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async edit(@Param('panelId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    requirePanelSettings(user);
    const panel = await this.panels.get(id);
    await this.ask(response, user, panel);
  }

  @Post()
  async update(
    @Param('panelId') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requirePanelSettings(user);
    const { errors } = await submitForm(PanelSettingsForm, body, (form) => this.panels.save(id, form, user));
    if (errors) return this.ask(response.status(errors.status), user, await this.panels.get(id), body, errors);
    sayNext(response.req, { text: 'The settings have been saved.' });
    response.redirect(303, panelPaths.settings(id));
  }

  private async ask(
    response: Response,
    user: CurrentUser,
    panel: Panel,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const others = (await this.panels.all()).filter(({ id }) => id !== panel.id);
    const { number, isByTerms } = await this.quorums.quorumOn(panel.id, this.clock.today());
    response.render('workspace/panels/settings', {
      ...panelSurroundings(panel, 'Settings', user),
      title: `Settings of the ${panel.name}`,
      address: `/panels/${panel.slug}`,
      action: panelPaths.settings(panel.id),
      choices: panelChoices(await this.choices.officers(user), others),
      quorum: isByTerms ? `${number}, as the terms of reference say` : number,
      ...presentEdit(panelFormOf(panel, await this.panels.reportingLines(panel.id)), typed, errors),
    });
  }
}
