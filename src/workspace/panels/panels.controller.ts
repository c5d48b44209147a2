import { Body, Controller, Get, Inject, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentForm } from '../../platform/web/forms/form-model.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { PersonChoices } from '../people/person-choices.service.js';
import { requirePanelSettings } from './panel-rights.js';
import { NewPanelForm } from './panel.form.js';
import { panelPaths } from './panel.paths.js';
import { panelChoices, presentPanels } from './panel.presenter.js';
import { panelsQuery } from './panels-query.js';
import { PanelsService } from './panels.service.js';
import { SeatsService } from './seats.service.js';

const USUAL = { partVaApplies: 'yes', chairWord: 'Chair' };

@Controller('workspace/panels')
export class PanelsController {
  constructor(
    private readonly panels: PanelsService,
    private readonly seats: SeatsService,
    private readonly choices: PersonChoices,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async index(@Query() query: Record<string, unknown>, @User() user: CurrentUser, @Res() response: Response) {
    const asked = panelsQuery(query);
    const page = await this.panels.list(pageRequest(query), asked);
    const on = this.clock.today();
    const chairs = await this.seats.chairsOn(
      page.items.map(({ id }) => id),
      on,
    );
    const address = response.req.originalUrl;
    const list = presentPanels({ page, query: asked, chairs, on, reader: user, address });
    response.render('workspace/panels/index', { title: 'Panels', list });
  }

  @Get('new')
  async new(@User() user: CurrentUser, @Res() response: Response) {
    requirePanelSettings(user);
    await this.ask(response, user, USUAL);
  }

  @Post()
  async create(@Body() body: object, @User() user: CurrentUser, @Res() response: Response) {
    requirePanelSettings(user);
    const { value: panel, errors } = await submitForm(NewPanelForm, body, (form) => this.panels.create(form, user));
    if (errors) return this.ask(response.status(errors.status), user, body, errors);
    sayNext(response.req, { text: `${panel.name} has been added. Add its members next.` });
    response.redirect(303, panelPaths.seats(panel.id));
  }

  private async ask(response: Response, user: CurrentUser, values: object, errors?: FormErrors): Promise<void> {
    response.render('workspace/panels/new', {
      title: 'Add a panel',
      breadcrumbs: [{ text: 'Panels', href: panelPaths.index() }],
      action: panelPaths.index(),
      choices: panelChoices(await this.choices.officers(user), []),
      ...presentForm(values, errors),
    });
  }
}
