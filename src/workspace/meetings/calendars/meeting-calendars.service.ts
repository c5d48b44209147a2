import { Inject, Injectable } from '@nestjs/common';
import { Between, In, MoreThanOrEqual } from 'typeorm';
import { isClerk, type Reader } from '../../../domain/access/roles.js';
import { addDays } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { seatsOn } from '../../../domain/membership/seats.js';
import { calendarFile } from '../../../platform/calendar-file/calendar-file.js';
import { Config } from '../../../platform/config/config.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Panel } from '../../panels/panel.entity.js';
import { DeadlinesService } from '../deadlines.service.js';
import { Meeting, type MeetingOfPanel } from '../meeting.entity.js';
import { mayKeepMeetings } from '../meeting-rights.js';
import { keyDateEvents, meetingEvent } from './meeting-events.js';

const DAYS_BACK = 365;
/** Two a week of every panel of a large council, for a year. */
const MOST_MEETINGS = 2000;
const SOONEST_FIRST = { day: 'ASC', startsAt: 'ASC', id: 'ASC' } as const;
const LATEST_FIRST = { day: 'DESC', startsAt: 'DESC', id: 'DESC' } as const;

export interface CalendarWish {
  /** Those of the panels the reader is clerk of. */
  readonly withKeyDates: boolean;
}

/**
 * Meetings for people's own calendars: all to come and, as far as there is room, of the past year, with those that were
 * called off, so that they go away.
 */
@Injectable()
export class MeetingCalendarsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deadlines: DeadlinesService,
    private readonly config: Config,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async ofPanel({ id, name }: Panel, reader: Reader, wish: CalendarWish): Promise<string> {
    return this.fileOf(`Meetings of the ${name}`, await this.meetingsOf([id]), reader, wish);
  }

  /** Of the panels on which the reader sits today, and of those whose clerk the reader is. */
  async of(reader: Reader, wish: CalendarWish): Promise<string> {
    const seated = seatsOn(reader.seats, this.clock.today()).map(({ panelId }) => panelId);
    const kept = isClerk(reader) ? reader.clerkOf : [];
    const panels = kept === 'all' ? kept : [...new Set([...seated, ...kept])];
    return this.fileOf('My meetings', await this.meetingsOf(panels), reader, wish);
  }

  private async meetingsOf(panels: 'all' | readonly string[]): Promise<MeetingOfPanel[]> {
    const among = panels === 'all' ? {} : { panelId: In([...panels]) };
    const today = this.clock.today();
    const rows = this.unitOfWork.reading(Meeting);
    const coming = await rows.find({
      where: { ...among, day: MoreThanOrEqual(today) },
      relations: { panel: true },
      order: SOONEST_FIRST,
      take: MOST_MEETINGS,
    });
    const past = await rows.find({
      where: { ...among, day: Between(addDays(today, -DAYS_BACK), addDays(today, -1)) },
      relations: { panel: true },
      order: LATEST_FIRST,
      take: MOST_MEETINGS,
    });
    return [...past.slice(0, MOST_MEETINGS - coming.length).reverse(), ...coming].flatMap((each) =>
      each.panel ? [Object.assign(each, { panel: each.panel })] : [],
    );
  }

  private async fileOf(name: string, meetings: MeetingOfPanel[], reader: Reader, wish: CalendarWish): Promise<string> {
    const { baseUrl } = this.config;
    const kept = wish.withKeyDates ? meetings.filter(({ panelId }) => mayKeepMeetings(reader, panelId)) : [];
    const notes = await this.deadlines.of(kept);
    const events = meetings.flatMap((meeting) => {
      const note = notes.get(meeting.id);
      return [meetingEvent(meeting, baseUrl), ...(note ? keyDateEvents(meeting, note, baseUrl) : [])];
    });
    return calendarFile(name, events, this.clock.now());
  }
}
