import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { User } from '../../platform/web/user.decorator.js';
import { AuthorityService } from '../authority/authority.service.js';
import { drawChairsPage } from './chairs-page.pdf.js';
import { presentChairsPage } from './chairs-page.presenter.js';
import { ChairsPages } from './chairs-page.service.js';

/** The brief for whoever takes the chair. */
@Controller('workspace/meetings/:meetingId')
export class ChairsPageController {
  constructor(
    private readonly briefs: ChairsPages,
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get('chairs-page')
  async show(@Param('meetingId') meetingId: string, @User() reader: CurrentUser, @Res() response: Response) {
    response.render('workspace/briefings/chairs-page', presentChairsPage(await this.briefs.of(meetingId, reader)));
  }

  /** Always in the form that everybody may read. */
  @Get('chairs-page.pdf')
  async pdf(@Param('meetingId') meetingId: string, @User() reader: CurrentUser, @Res() response: Response) {
    const facts = await this.briefs.of(meetingId, reader, 'public');
    const { name, brandColour: colour } = await this.authority.get();
    const { bytes } = await drawChairsPage(facts, { name, colour, madeAt: this.clock.now() });
    response.set({
      'Cache-Control': 'private, no-store',
      'Content-Disposition': `inline; filename="chairs-page-${facts.meeting.day}.pdf"`,
    });
    response.type('application/pdf').send(Buffer.from(bytes));
  }
}
