import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { requireKeeperOfChampions } from '../champion-rights.js';
import { championPaths } from '../champion.paths.js';
import type { StrandAddress } from '../strand.controller.js';
import { StrandsService } from '../strands.service.js';
import { RemitForm } from './remit.form.js';
import { presentRemits } from './remits.presenter.js';
import { RemitsService } from './remits.service.js';

/** What the champion of a strand is to look after, now and before, for everybody who is signed in. */
@Controller('workspace/panels/:panelId/champions/:strandId/remit')
export class RemitsController {
  constructor(
    private readonly strands: StrandsService,
    private readonly remits: RemitsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async show(@Param() address: StrandAddress, @User() reader: CurrentUser, @Res() response: Response) {
    await this.draw(response, address, reader);
  }

  @Post()
  async add(
    @Param() address: StrandAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfChampions(user, address.panelId);
    const { errors } = await submitForm(RemitForm, body, (form) => this.remits.add(address, form, user));
    if (errors) return this.draw(response.status(errors.status), address, user, body, errors);
    sayNext(response.req, { text: 'The new version is recorded. Earlier versions stay on record.' });
    response.redirect(303, championPaths.remit(address.panelId, address.strandId));
  }

  private async draw(
    response: Response,
    { panelId, strandId }: StrandAddress,
    reader: CurrentUser,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const strand = await this.strands.getOfPanel(panelId, strandId);
    const remits = await this.remits.of([strandId]);
    const page = presentRemits({ strand, remits, today: this.clock.today(), reader }, typed, errors);
    response.render('workspace/champions/remit', page);
  }
}
