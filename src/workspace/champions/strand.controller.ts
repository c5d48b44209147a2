import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { STRAND_WORDS } from '../../domain/membership/strand-kinds.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { presentEnding, presentStrand } from './champion-forms.presenter.js';
import { requireKeeperOfChampions } from './champion-rights.js';
import { championPaths } from './champion.paths.js';
import { ChampionLastDayForm, StrandForm } from './strand.form.js';
import { StrandsService } from './strands.service.js';

export interface StrandAddress {
  readonly panelId: string;
  readonly strandId: string;
}

/** The name of a strand, or the name and seats of an outside body; and its end. */
@Controller('workspace/panels/:panelId/champions/:strandId')
export class StrandController {
  constructor(
    private readonly strands: StrandsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async edit(@Param() { panelId, strandId }: StrandAddress, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOfChampions(user, panelId);
    await this.askName(response, { panelId, strandId }, user);
  }

  @Post()
  async update(
    @Param() { panelId, strandId }: StrandAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfChampions(user, panelId);
    const change = (form: StrandForm) => this.strands.change(panelId, strandId, form, user);
    const { value, errors } = await submitForm(StrandForm, body, change);
    if (errors) return this.askName(response.status(errors.status), { panelId, strandId }, user, body, errors);
    sayNext(response.req, { text: STRAND_WORDS[value.kind].changed });
    response.redirect(303, championPaths.index(panelId));
  }

  @Get('ending')
  async ending(@Param() { panelId, strandId }: StrandAddress, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOfChampions(user, panelId);
    await this.askLastDay(response, { panelId, strandId }, user);
  }

  @Post('ending')
  async end(
    @Param() { panelId, strandId }: StrandAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfChampions(user, panelId);
    const end = (form: ChampionLastDayForm) => this.strands.end(panelId, strandId, form, user);
    const { value, errors } = await submitForm(ChampionLastDayForm, body, end);
    if (errors) return this.askLastDay(response.status(errors.status), { panelId, strandId }, user, body, errors);
    sayNext(response.req, { text: STRAND_WORDS[value.kind].over });
    response.redirect(303, championPaths.index(panelId));
  }

  private async askName(
    response: Response,
    { panelId, strandId }: StrandAddress,
    user: CurrentUser,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const strand = await this.strands.getOfPanel(panelId, strandId);
    response.render('workspace/champions/strand', presentStrand(strand, user, typed, errors));
  }

  private async askLastDay(
    response: Response,
    { panelId, strandId }: StrandAddress,
    reader: CurrentUser,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const strand = await this.strands.getOfPanel(panelId, strandId);
    const ending = { strand, appointment: null, reader, today: this.clock.today() };
    response.render('workspace/champions/ending', presentEnding(ending, typed, errors));
  }
}
