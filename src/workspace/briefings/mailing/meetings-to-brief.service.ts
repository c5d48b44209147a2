import { Inject, Injectable } from '@nestjs/common';
import { In, MoreThanOrEqual } from 'typeorm';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { LocalTime } from '../../../domain/calendar/clear-days.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import { type BriefDue, briefDue } from '../../../domain/reminders/brief-due.js';
import { Config } from '../../../platform/config/config.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { DeadlinesService } from '../../meetings/deadlines.service.js';
import { Meeting, type MeetingOfPanel } from '../../meetings/meeting.entity.js';
import { LaddersService } from '../../reminders/ladder/ladders.service.js';

export interface MeetingToBrief {
  readonly meeting: MeetingOfPanel;
  readonly due: BriefDue;
}

/** The meetings whose brief is due on a day, whether or not it went out; none of a meeting that was called off. */
@Injectable()
export class MeetingsToBrief {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authority: AuthorityService,
    private readonly deadlines: DeadlinesService,
    private readonly ladders: LaddersService,
    private readonly config: Config,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async on(day: CalendarDate): Promise<MeetingToBrief[]> {
    const at = this.momentOf(day);
    const meetings = await this.meetingsFrom(at.date);
    const notes = await this.deadlines.of(meetings);
    const ladders = await this.ladders.all();
    const count = await this.authority.councilCalendar();
    return meetings.flatMap((meeting) => {
      const { briefs, recesses } = ladders.of(meeting.panelId);
      if (briefs === null) return [];
      const agendaSettingOn = notes.get(meeting.id)?.keyDates.agendaSetting.day ?? null;
      const due = briefDue({ ...meeting, agendaSettingOn }, briefs, at, { count, quiet: recesses });
      return due === null ? [] : [{ meeting, due }];
    });
  }

  private async meetingsFrom(day: CalendarDate): Promise<MeetingOfPanel[]> {
    const meetings = await this.unitOfWork.reading(Meeting).find({
      where: { day: MoreThanOrEqual(day), state: In(['scheduled', 'called']) },
      relations: { panel: true },
      order: { day: 'ASC', startsAt: 'ASC', id: 'ASC' },
    });
    return meetings.flatMap((meeting) => (meeting.panel ? [Object.assign(meeting, { panel: meeting.panel })] : []));
  }

  /** Now, also for a day that was missed: what was ahead then may be over. Of a day to come, the hour of its letters. */
  private momentOf(day: CalendarDate): LocalTime {
    const now = londonTime(this.clock.now());
    return day <= now.date ? now : { date: day, time: this.config.remindersAt ?? '00:00' };
  }
}
