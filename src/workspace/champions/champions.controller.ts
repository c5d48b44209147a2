import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { STRAND_KINDS, STRAND_WORDS, type StrandKind } from '../../domain/membership/strand-kinds.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { dayAsked } from '../../platform/web/forms/day-asked.js';
import { joinDateParts } from '../../platform/web/forms/date-parts.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { PanelsService } from '../panels/panels.service.js';
import { ChampionAppointmentsService } from './champion-appointments.service.js';
import { presentNewStrand } from './champion-forms.presenter.js';
import { requireKeeperOfChampions } from './champion-rights.js';
import { championPaths } from './champion.paths.js';
import { presentChampions, presentWrongDay } from './champions.presenter.js';
import { RegisterPublishing } from './publication/register-publishing.service.js';
import { StrandForm } from './strand.form.js';
import { StrandsService } from './strands.service.js';

const FORM = 'workspace/champions/strand';

@Controller('workspace/panels/:panelId/champions')
export class ChampionsController {
  constructor(
    private readonly panels: PanelsService,
    private readonly strands: StrandsService,
    private readonly appointments: ChampionAppointmentsService,
    private readonly publishing: RegisterPublishing,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async index(
    @Param('panelId') panelId: string,
    @Query() asked: Record<string, unknown>,
    @User() reader: CurrentUser,
    @Res() response: Response,
  ) {
    const panel = await this.panels.get(panelId);
    const strands = await this.strands.ofPanel(panelId);
    const appointments = await this.appointments.of(strands.map(({ id }) => id));
    const { day, wrong } = dayAsked(asked, 'on');
    const today = this.clock.today();
    const on = day ?? today;
    const isPublished = await this.publishing.isPublished(panelId);
    const page = presentChampions({ panel, strands, appointments, on, today, isPublished, reader });
    const shown = wrong === null ? page : presentWrongDay(page, joinDateParts(asked), wrong);
    response.status(wrong?.status ?? 200).render('workspace/champions/index', shown);
  }

  /** Of a strand, unless an outside body is asked for. */
  @Get('new')
  async new(
    @Param('panelId') panelId: string,
    @Query('kind') kind: unknown,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfChampions(user, panelId);
    response.render(FORM, presentNewStrand(await this.panels.get(panelId), kindFrom(kind), user));
  }

  @Post('new')
  async create(
    @Param('panelId') panelId: string,
    @Query('kind') asked: unknown,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfChampions(user, panelId);
    const kind = kindFrom(asked);
    const add = (form: StrandForm) => this.strands.add(panelId, form, user);
    const { errors } = await submitForm(StrandForm, { ...body, kind }, add);
    if (errors) {
      const page = presentNewStrand(await this.panels.get(panelId), kind, user, body, errors);
      return response.status(errors.status).render(FORM, page);
    }
    sayNext(response.req, { text: STRAND_WORDS[kind].added });
    response.redirect(303, championPaths.index(panelId));
  }
}

function kindFrom(asked: unknown): StrandKind {
  return STRAND_KINDS.find((kind) => kind === asked) ?? 'strand';
}
