import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { addDays } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { PublicRecord } from '../../publications/public-record.js';
import { PublishedTermsOfReference } from '../terms-of-reference/published-terms.js';
import { addresses, paths } from '../portal.paths.js';
import { keepForAMinute } from '../public-answer.js';
import { presentPanel, presentPanels } from './panel.presenter.js';

const MEETINGS_SHOWN = 24;

@Controller('panels')
export class PanelsController {
  constructor(
    private readonly record: PublicRecord,
    private readonly terms: PublishedTermsOfReference,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async index(@Query() query: Record<string, unknown>, @Req() request: Request, @Res() response: Response) {
    const asked = pageRequest(query);
    const found = await this.record.listFiled('panel', asked);
    keepForAMinute(response);
    response.render('portal/panels/index', {
      title: 'Panels',
      breadcrumbs: [{ text: 'Home', href: paths.home() }],
      list: presentPanels({ ...asked, ...found }, request.originalUrl),
    });
  }

  @Get(':panel')
  async show(@Param('panel') slug: string, @Res() response: Response) {
    const panel = await this.record.current('panel', addresses.panel(slug));
    const today = this.clock.today();
    const shown = { below: addresses.meetingsOf(slug), skip: 0, take: MEETINGS_SHOWN };
    const coming = await this.record.listMeetings({ ...shown, from: today, order: 'earliest-first' });
    const past = await this.record.listMeetings({ ...shown, to: addDays(today, -1), order: 'latest-first' });
    const terms = await this.terms.ofPanel(slug);
    const registers = [addresses.champions(slug), addresses.recommendations(slug)];
    const stand = await this.record.standingAt(['champion-register', 'recommendations'], registers);
    const standing = { hasChampions: stand.has('champion-register'), hasRecommendations: stand.has('recommendations') };
    const meetings = { coming: coming.items, past: past.items };
    keepForAMinute(response);
    response.render('portal/panels/show', presentPanel({ panel, ...meetings, terms, ...standing }));
  }
}
