import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { PublicRecord } from '../../publications/public-record.js';
import { paths } from '../portal.paths.js';
import { keepForAMinute } from '../public-answer.js';

const MEETINGS_SHOWN = 10;

@Controller()
export class HomeController {
  constructor(
    private readonly record: PublicRecord,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async show(@Res() response: Response) {
    const council = await this.record.findCurrent('authority', 'council');
    const coming = await this.record.list('agenda', {
      from: this.clock.today(),
      order: 'earliest-first',
      skip: 0,
      take: MEETINGS_SHOWN,
    });
    keepForAMinute(response);
    response.render('portal/home/show', {
      title: 'Meetings, agendas and decisions',
      council: council?.content ?? null,
      coming: coming.items.map(({ publication, content }) => ({
        panel: content.panel.name,
        day: content.meeting.day,
        time: content.meeting.time,
        href: paths.published(publication.address),
      })),
      links: {
        meetings: paths.meetings(),
        past: paths.pastMeetings(),
        panels: paths.panels(),
        councillors: paths.councillors(),
      },
    });
  }
}
