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
    const coming = await this.record.listMeetings({
      from: this.clock.today(),
      order: 'earliest-first',
      skip: 0,
      take: MEETINGS_SHOWN,
    });
    keepForAMinute(response);
    response.render('portal/home/show', {
      title: 'Meetings, agendas and decisions',
      council: council?.content ?? null,
      coming: coming.items.map(({ address, panel, meeting, state }) => ({
        panel: panel.name,
        day: meeting.day,
        time: meeting.time,
        state,
        href: paths.published(address),
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
