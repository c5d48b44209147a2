import { Inject, Injectable } from '@nestjs/common';
import { Between } from 'typeorm';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { firstDayOf, lastDayOf, type Month } from '../../../domain/calendar/month.js';
import type { NamedDays } from '../../../domain/calendar/named-day.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MOST_IN_MONTH } from '../../../platform/web/pages/month-grid.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { Meeting } from '../meeting.entity.js';
import type { MonthOfMeetings } from './month-of-meetings.js';

/** A month of the calendar, of all panels or of one. */
@Injectable()
export class MonthsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async of(month: Month, panelId?: string): Promise<MonthOfMeetings> {
    const meetings = await this.unitOfWork.reading(Meeting).find({
      where: { day: Between(firstDayOf(month), lastDayOf(month)), ...(panelId === undefined ? {} : { panelId }) },
      relations: { panel: true },
      order: { day: 'ASC', startsAt: 'ASC', id: 'ASC' },
      take: MOST_IN_MONTH,
    });
    return {
      month,
      today: this.clock.today(),
      meetings: meetings.flatMap((each) => (each.panel ? [Object.assign(each, { panel: each.panel })] : [])),
      namedDays: await this.namedDays(),
      years: await this.authority.municipalYears(),
    };
  }

  /** Before the council is set up nothing is known of days. */
  private async namedDays(): Promise<NamedDays> {
    if ((await this.authority.find()) === null) return new Map();
    return (await this.authority.councilCalendar()).namedDays;
  }
}
